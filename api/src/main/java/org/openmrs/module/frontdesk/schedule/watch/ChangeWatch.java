/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.watch;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.schedule.AppointmentListener;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;
import org.openmrs.module.frontdesk.schedule.day.AppointmentNowReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Tells, before a transaction commits, which appointments it has made or changed. */
@Component("frontdesk.changeWatch")
public class ChangeWatch {

	private final AppointmentNowReader reader;

	private final ObjectProvider<AppointmentListener> listeners;

	public ChangeWatch(AppointmentNowReader reader, ObjectProvider<AppointmentListener> listeners) {
		this.reader = reader;
		this.listeners = listeners;
	}

	/** Who is to be told, and of what. */
	record Held(List<AppointmentListener> concerned, List<AppointmentNow> now) {
	}

	/**
	 * Reads and holds them, before anybody waits for a place's turn: who has one waits for no appointment.
	 *
	 * @return empty where nobody wants to hear of them
	 */
	Held hold(NotedChanges changes, Connection connection) {
		Set<Integer> changed = new HashSet<>(changes.appointmentIds());
		List<AppointmentListener> concerned = changed.isEmpty()
				? List.of()
				: listeners.stream().filter(listener -> listener.isConcerned(changed)).toList();
		return new Held(concerned, concerned.isEmpty() ? List.of() : held(changes, template(connection)));
	}

	private List<AppointmentNow> held(NotedChanges changes, NamedParameterJdbcTemplate sql) {
		Set<Integer> made = changes.made();
		List<AppointmentNow> now = new ArrayList<>(reader.withIds(made, sql));
		// one by one, in order: those of a list could be locked in another one, and their neighbours with them
		changes.appointmentIds().stream().filter(id -> !made.contains(id)).sorted()
				.forEach(id -> reader.hold(id, sql).ifPresent(now::add));
		return now;
	}

	void tell(NotedChanges changes, Held held, Connection connection) {
		Set<Integer> changed = new HashSet<>(changes.appointmentIds());
		held.concerned().forEach(listener -> listener.changed(changed, held.now(), template(connection)));
	}

	private static NamedParameterJdbcTemplate template(Connection connection) {
		return new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true));
	}
}

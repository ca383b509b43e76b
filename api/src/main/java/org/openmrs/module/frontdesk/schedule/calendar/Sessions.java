/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.schedule.ServiceSession;

/** When a service is offered. Each day is worked out once: who looks for places asks for the same ones again and again. */
public final class Sessions {

	private final ServiceHours service;

	private final Map<LocalDate, List<ServiceSession>> days = new HashMap<>();

	Sessions(ServiceHours service) {
		this.service = service;
	}

	/** @return those that begin on the day, in the order of their beginning */
	public List<ServiceSession> on(LocalDate day) {
		return days.computeIfAbsent(day, service::sessionsOn);
	}

	/** @return the one to which an appointment belongs that starts then: of several, that which began first */
	public Optional<ServiceSession> at(Instant start) {
		LocalDate day = start.atZone(service.zone()).toLocalDate();
		return Stream.of(day.minusDays(1), day).flatMap(date -> on(date).stream())
				.filter(session -> session.holds(start)).findFirst();
	}

	/** @return the time, and the whole of each session that goes on then: whatever counts for a place in it lies there */
	public Span around(Instant start, Instant end) {
		LocalDate first = start.atZone(service.zone()).toLocalDate().minusDays(1);
		return first.datesUntil(end.atZone(service.zone()).toLocalDate().plusDays(1)).flatMap(day -> on(day).stream())
				.filter(session -> session.from().isBefore(end) && session.until().isAfter(start))
				.reduce(new Span(start, end), (span, session) -> span.with(session.from(), session.until()),
						(one, other) -> one.with(other.from(), other.until()));
	}

	/** @return whether it is offered from then until then without a break */
	public boolean covers(Instant start, Instant end) {
		Instant reached = start;
		while (reached.isBefore(end)) {
			Optional<ServiceSession> session = at(reached);
			if (session.isEmpty()) {
				return false;
			}
			reached = session.get().until();
		}
		return true;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.flag;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Flow;
import org.openmrs.module.frontdesk.board.person.Fact;

/** The day around a row: what flags go by besides the row itself. */
public class FlagDay {

	private final Instant begins;

	private final boolean today;

	private final Map<Integer, List<DayRow>> byPatient;

	private final Map<String, Flow.Ahead> waiting = new HashMap<>();

	private final Map<Integer, Map<String, List<Fact>>> facts = new HashMap<>();

	/** @param facts what is known of the patients, by the host's id */
	public FlagDay(Instant begins, boolean today, Collection<DayRow> rows, Flow flow, Map<Integer, List<Fact>> facts) {
		this.begins = begins;
		this.today = today;
		facts.forEach((patient, known) -> this.facts.put(patient,
				known.stream().collect(Collectors.groupingBy(Fact::kind))));
		byPatient = rows.stream().collect(Collectors.groupingBy(row -> row.booking().patientId()));
		flow.waiting().forEach(ahead -> waiting.put(ahead.appointment(), ahead));
	}

	/** @return the first moment of the day, for what holds all day */
	public Instant begins() {
		return begins;
	}

	/** @return whether it is today: of another day's clock there is nothing to say */
	public boolean isToday() {
		return today;
	}

	/** @return all rows of the same patient, the row itself too */
	public List<DayRow> ofPatient(DayRow row) {
		return byPatient.get(row.booking().patientId());
	}

	/** @return what lies before somebody who waits for a provider */
	public Optional<Flow.Ahead> ahead(DayRow row) {
		return Optional.ofNullable(waiting.get(row.booking().uuid()));
	}

	/** @return what of that kind the user may know of the row's patient */
	public List<Fact> facts(DayRow row, String kind) {
		return facts.getOrDefault(row.booking().patientId(), Map.of()).getOrDefault(kind, List.of());
	}
}

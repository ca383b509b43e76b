/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.guard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to take a place: one at a time for each service, provider and patient on a day. Each of these has, by a
 * hash, one of the rows of <code>frontdesk_turn</code>, which are always there: rows that are added on the way would have two
 * who add the same one wait for each other. They are locked in the order of their numbers, as the last thing that a
 * transaction waits for, and until it ends.
 */
@Component("frontdesk.turns")
public class Turns {

	/** As many as the changelog makes. Two things that share one merely wait for each other. */
	static final int ROWS = 512;

	private static final String LOCK = "select turn_id from frontdesk_turn where turn_id = :turn for update";

	private final ClinicTime time;

	public Turns(ClinicTime time) {
		this.time = time;
	}

	/** @param sql on the transaction's connection */
	public void await(NamedParameterJdbcTemplate sql, Collection<Taken> places) {
		TreeSet<Integer> turns = new TreeSet<>();
		ZoneId zone = time.zone();
		places.stream().flatMap(place -> keys(place, zone)).forEach(key -> turns.add(Math.floorMod(key.hashCode(), ROWS)));
		// one by one: a list of them could be read, and so locked, in another order
		turns.forEach(turn -> sql.query(LOCK, Map.of("turn", turn), row -> {
		}));
	}

	private static Stream<String> keys(Taken place, ZoneId zone) {
		LocalDate first = place.start().atZone(zone).toLocalDate();
		LocalDate last = place.end().atZone(zone).toLocalDate();
		// a session that began the day before can go on past midnight
		return first.minusDays(1).datesUntil(last.plusDays(1)).flatMap(day -> Stream.concat(
				Stream.of("service " + place.service() + " " + day, "patient " + place.patient() + " " + day),
				place.providers().stream().map(provider -> "provider " + provider + " " + day)));
	}
}

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
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceHours;
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

	/**
	 * @param sql on the transaction's connection
	 * @param services at least those of the places, by their ids
	 */
	public void await(NamedParameterJdbcTemplate sql, Collection<Taken> places, Map<Integer, ServiceHours> services) {
		TreeSet<Integer> turns = new TreeSet<>();
		places.stream().flatMap(place -> keys(place, services.get(place.service())))
				.forEach(key -> turns.add(Math.floorMod(key.hashCode(), ROWS)));
		// one by one: a list of them could be read, and so locked, in another order
		turns.forEach(turn -> sql.query(LOCK, Map.of("turn", turn), row -> {
		}));
	}

	/** Whatever overlaps shares a day; what belongs to one session need not, where that goes on past midnight. */
	private static Stream<String> keys(Taken place, ServiceHours service) {
		Set<LocalDate> days = place.start().atZone(service.zone()).toLocalDate()
				.datesUntil(place.end().atZone(service.zone()).toLocalDate().plusDays(1)).collect(Collectors.toSet());
		Stream<String> session = service.sessions().at(place.start()).stream().map(one -> ofService(place, one.day()));
		return Stream.concat(session, days.stream().flatMap(day -> keys(place, day)));
	}

	private static Stream<String> keys(Taken place, LocalDate day) {
		Stream<String> providers = place.providers().stream().map(provider -> "provider " + provider + " " + day);
		Stream<String> patient = Stream.ofNullable(place.patient()).map(one -> "patient " + one + " " + day);
		return Stream.of(Stream.of(ofService(place, day)), patient, providers).flatMap(keys -> keys);
	}

	private static String ofService(Taken place, LocalDate day) {
		return "service " + place.service() + " " + day;
	}
}

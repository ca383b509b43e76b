/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.overbooking.SessionForecast;
import org.openmrs.module.frontdesk.overbooking.ShowChance;
import org.openmrs.module.frontdesk.schedule.AttendanceHistory;
import org.openmrs.module.frontdesk.schedule.Awaited;
import org.openmrs.module.frontdesk.schedule.CapacityService;
import org.openmrs.module.frontdesk.schedule.SessionLoad;

/** Adds up, session by session, how many of those who are booked are likely to come; in as many queries for a day as for two weeks. */
class Forecaster {

	private final AttendanceHistory history;

	private final CapacityService capacity;

	private final Chances chances;

	Forecaster(AttendanceHistory history, CapacityService capacity, Chances chances) {
		this.history = history;
		this.capacity = capacity;
		this.chances = chances;
	}

	/** A session can go on past midnight. */
	List<SessionForecast> between(LocalDate from, LocalDate to) {
		Map<SessionLoad, Turnout> turnouts = new LinkedHashMap<>();
		capacity.load(from, to).forEach(load -> turnouts.put(load, new Turnout()));
		Map<Integer, List<SessionLoad>> ofService = turnouts.keySet().stream()
				.sorted(Comparator.comparing(load -> load.session().from()))
				.collect(Collectors.groupingBy(load -> load.service().id()));
		List<Awaited> awaited = history.awaited(from, to.plusDays(1));
		Map<Awaited, ShowChance> all = chances.of(awaited);
		awaited.forEach(one -> session(ofService.getOrDefault(one.service(), List.of()), one)
				.ifPresent(load -> turnouts.get(load).add(all.get(one).probability())));
		return turnouts.entrySet().stream().map(entry -> forecast(entry.getKey(), entry.getValue())).toList();
	}

	/** Of several, that which began first, as elsewhere. */
	private static Optional<SessionLoad> session(List<SessionLoad> loads, Awaited one) {
		return loads.stream().filter(load -> load.session().holds(one.start())).findFirst();
	}

	private static SessionForecast forecast(SessionLoad load, Turnout turnout) {
		return new SessionForecast(load.service(), load.session(), turnout.people(), turnout.spread(), turnout.low(),
				turnout.high());
	}
}

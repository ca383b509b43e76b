/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.capacity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.DayLoad;
import org.openmrs.module.frontdesk.schedule.ServiceSession;
import org.openmrs.module.frontdesk.schedule.SessionLoad;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceHours;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceReader;
import org.openmrs.module.frontdesk.schedule.calendar.Sessions;
import org.openmrs.module.frontdesk.schedule.calendar.Span;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.openmrs.module.frontdesk.schedule.calendar.TakenReader;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts what is taken of each session, in four queries however many there are. */
@Component("frontdesk.loadReader")
public class LoadReader {

	private static final Duration LONGEST = Duration.ofDays(1);

	private static final String OVERBOOKED = "select appointment_id from frontdesk_overbooking"
			+ " where ended_at is null and start_at >= :from and start_at < :until";

	private final ServiceReader services;

	private final TakenReader taken;

	private final HostQuery host;

	private final ClinicTime time;

	public LoadReader(ServiceReader services, TakenReader taken, HostQuery host, ClinicTime time) {
		this.services = services;
		this.taken = taken;
		this.host = host;
		this.time = time;
	}

	/** A session, and whatever is booked or held in it. */
	record Filled(ServiceHours service, ServiceSession session, List<Taken> taken) {

		/** @return without what is held */
		Stream<Taken> booked() {
			return taken.stream().filter(place -> place.appointment() != 0);
		}

		boolean isOver() {
			return session.places() != null && booked().count() > session.places();
		}

		/** @return whether its places are those of certain hours */
		boolean hasPlacesByTheHour() {
			return service.bounded() && session.places() != null;
		}
	}

	List<SessionLoad> read(LocalDate from, LocalDate to) {
		return host.ask(sql -> {
			Set<Integer> overbooked = overbooked(sql, time.startOf(from), time.startOf(to.plusDays(1)).plus(LONGEST));
			return filled(sql, from, to).stream().map(one -> load(one, overbooked)).toList();
		});
	}

	/**
	 * How full a day is, of which nobody is told what was overbooked; two queries.
	 *
	 * @param locations ids of the host's: only what is given there, or what somebody is booked for there; empty for all
	 */
	DayLoad day(LocalDate day, Set<Integer> locations) {
		Instant begins = time.startOf(day);
		Instant ends = time.startOf(day.plusDays(1));
		// what began yesterday may go on past midnight
		List<Filled> sessions = host.ask(sql -> filled(sql, day.minusDays(1), day)).stream()
				.filter(one -> one.session().until().isAfter(begins) && isAt(one, locations)).toList();
		List<HourCount> hours = Stream
				.iterate(begins, hour -> hour.isBefore(ends), hour -> hour.plus(Duration.ofHours(1))).map(HourCount::new)
				.toList();
		hours.forEach(hour -> sessions.forEach(hour::add));
		return new DayLoad(HourCount.used(hours), sessions.stream().filter(Filled::isOver)
				.sorted(Comparator.comparing(one -> one.session().from())).map(one -> load(one, Set.of())).toList());
	}

	private static boolean isAt(Filled one, Set<Integer> locations) {
		return locations.isEmpty() || Stream
				.concat(Stream.ofNullable(one.service().location()),
						one.taken().stream().map(Taken::location).filter(Objects::nonNull))
				.anyMatch(locations::contains);
	}

	private List<Filled> filled(NamedParameterJdbcTemplate sql, LocalDate from, LocalDate to) {
		Instant start = time.startOf(from);
		Instant end = time.startOf(to.plusDays(1)).plus(LONGEST);
		Map<Integer, ServiceHours> all = services.all(sql);
		Map<Integer, Sessions> sessions = new HashMap<>();
		all.forEach((id, service) -> sessions.put(id, service.sessions()));
		Map<ServiceSession, List<Taken>> inSession = new HashMap<>();
		sort(taken.of(sql, new Span(start, end), all.keySet(), new Span(start, end), Set.of(), Set.of(), ""), sessions,
				inSession);
		List<Filled> filled = new ArrayList<>();
		all.forEach((id, service) -> from.datesUntil(to.plusDays(1)).flatMap(day -> sessions.get(id).on(day).stream())
				.forEach(session -> filled
						.add(new Filled(service, session, inSession.getOrDefault(session, List.of())))));
		return filled;
	}

	private static void sort(Collection<Taken> places, Map<Integer, Sessions> sessions,
			Map<ServiceSession, List<Taken>> inSession) {
		places.stream().filter(place -> sessions.containsKey(place.service())).forEach(place -> sessions.get(place.service())
				.at(place.start())
				.ifPresent(session -> inSession.computeIfAbsent(session, none -> new ArrayList<>()).add(place)));
	}

	private static Set<Integer> overbooked(NamedParameterJdbcTemplate sql, Instant from, Instant until) {
		return new HashSet<>(sql.queryForList(OVERBOOKED,
				Map.of("from", from.toEpochMilli(), "until", until.toEpochMilli()), Integer.class));
	}

	private static SessionLoad load(Filled filled, Set<Integer> overbooked) {
		ServiceHours service = filled.service();
		ServiceSession session = filled.session();
		List<Taken> places = filled.taken();
		int booked = (int) filled.booked().count();
		Long offered = service.atOnce() == null
				? null
				: Duration.between(session.from(), session.until()).toMinutes() * service.atOnce();
		long minutes = places.stream().mapToLong(place -> minutesWithin(place, session)).sum();
		return new SessionLoad(service.service(), session, booked, places.size() - booked,
				(int) places.stream().filter(place -> overbooked.contains(place.appointment())).count(), offered, minutes);
	}

	private static long minutesWithin(Taken place, ServiceSession session) {
		Instant end = place.end().isAfter(session.until()) ? session.until() : place.end();
		return Math.max(0, Duration.between(place.start(), end).toMinutes());
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.openings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Opening;
import org.openmrs.module.frontdesk.schedule.ServiceSession;
import org.openmrs.module.frontdesk.schedule.calendar.Away;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceHours;
import org.openmrs.module.frontdesk.schedule.calendar.Sessions;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;

/**
 * Finds free places. One can begin at a session's beginning and after each step of the service from there, and it must end
 * while the service is offered. Those that fulfil more wishes come first, then the earlier; of several providers at the same
 * time, whoever has fewest places taken in the time that is looked through, then by name.
 */
class OpeningSearch {

	private final ServiceHours service;

	private final Sessions sessions;

	private final Wanted wanted;

	private final Map<ServiceSession, Integer> taken = new HashMap<>();

	private final Crowd crowd;

	private final Map<Integer, Intervals> busy = new HashMap<>();

	private final Intervals patient = new Intervals();

	private final Intervals closed = new Intervals();

	private final Comparator<Opening> bestFirst;

	OpeningSearch(ServiceHours service, Wanted wanted, Collection<Taken> all, Collection<Away> away) {
		this.service = service;
		this.sessions = service.sessions();
		this.wanted = wanted;
		List<Taken> ofService = all.stream().filter(one -> one.service() == service.service().id()).toList();
		ofService.forEach(one -> sessions.at(one.start()).ifPresent(session -> taken.merge(session, 1, Integer::sum)));
		crowd = new Crowd(ofService);
		wanted.providers().forEach(provider -> busy.put(provider.id(), new Intervals()));
		all.forEach(this::occupy);
		Map<Integer, Integer> load = busy.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().size()));
		away.forEach(this::leaveOut);
		bestFirst = Comparator.comparing((Opening one) -> one.against().size()).thenComparing(Opening::start)
				.thenComparing(one -> one.provider() == null ? 0 : load.get(one.provider().id()))
				.thenComparing(one -> one.provider() == null ? "" : one.provider().name())
				.thenComparing(one -> one.provider() == null ? 0 : one.provider().id());
	}

	private void occupy(Taken one) {
		one.providers().stream().filter(busy::containsKey)
				.forEach(provider -> busy.get(provider).add(one.start(), one.end()));
		if (wanted.patient() != null && wanted.patient().equals(one.patient())) {
			patient.add(one.start(), one.end());
		}
	}

	private void leaveOut(Away one) {
		if (one.provider() != null && busy.containsKey(one.provider())) {
			busy.get(one.provider()).add(one.from(), one.until());
		} else if (one.closes(wanted.location())) {
			closed.add(one.from(), one.until());
		}
	}

	/** @return the best first, at most as many as wanted */
	List<Opening> between(Instant from, Instant until) {
		LocalDate first = from.atZone(service.zone()).toLocalDate().minusDays(1);
		LocalDate last = until.atZone(service.zone()).toLocalDate();
		List<Opening> found = new ArrayList<>();
		first.datesUntil(last.plusDays(1)).flatMap(day -> sessions.on(day).stream()).filter(this::hasPlaces)
				.forEach(session -> starts(session, from, until).filter(this::isPossible)
						.forEach(start -> found.addAll(at(start, session))));
		return found.stream().sorted(bestFirst).limit(wanted.limit()).toList();
	}

	private boolean hasPlaces(ServiceSession session) {
		return session.places() == null || taken.getOrDefault(session, 0) < session.places();
	}

	/** Where sessions overlap, a place belongs to the one that began first. */
	private Stream<Instant> starts(ServiceSession session, Instant from, Instant until) {
		Predicate<Instant> belongs = start -> sessions.at(start).filter(session::equals).isPresent();
		return Stream.iterate(session.from(), start -> start.isBefore(session.until()), start -> start.plus(service.step()))
				.filter(start -> !start.isBefore(from) && start.isBefore(until)).filter(belongs);
	}

	private boolean isPossible(Instant start) {
		Instant end = start.plus(wanted.length());
		return (!service.bounded() || sessions.covers(start, end))
				&& (service.atOnce() == null || crowd.most(start, end) < service.atOnce())
				&& patient.isFree(start, end) && closed.isFree(start, end);
	}

	private List<Opening> at(Instant start, ServiceSession session) {
		Instant end = start.plus(wanted.length());
		Integer left = session.places() == null ? null : session.places() - taken.getOrDefault(session, 0);
		ZonedDateTime local = start.atZone(service.zone());
		Function<Named, Opening> opening = provider -> new Opening(start, end, provider, left,
				wanted.against(local, provider));
		if (wanted.providers().isEmpty()) {
			return List.of(opening.apply(null));
		}
		return wanted.providers().stream().filter(provider -> busy.get(provider.id()).isFree(start, end)).map(opening)
				.toList();
	}
}

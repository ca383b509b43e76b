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

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.schedule.OccupiedPlace;
import org.openmrs.module.frontdesk.schedule.ServiceSession;
import org.openmrs.module.frontdesk.schedule.SessionAround;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceHours;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceReader;
import org.openmrs.module.frontdesk.schedule.calendar.Span;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.openmrs.module.frontdesk.schedule.calendar.TakenReader;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads who else is booked around a place: who has one in the same session, then what else the providers of all these have. */
@Component("frontdesk.aroundReader")
public class AroundReader {

	private final ServiceReader services;

	private final TakenReader taken;

	public AroundReader(ServiceReader services, TakenReader taken) {
		this.services = services;
		this.taken = taken;
	}

	/** What is held for the person themselves is left out: it is the place, or will be given back for it. */
	public SessionAround of(NamedParameterJdbcTemplate sql, Taken place) {
		ServiceHours service = services.of(sql, Set.of(place.service())).get(place.service());
		ServiceSession session = service.sessions().at(place.start()).orElseGet(
				() -> new ServiceSession(place.service(), 0, null, place.start(), place.end(), null));
		Span span = new Span(session.from(), session.until());
		List<Taken> inSession = taken.of(sql, span, Set.of(place.service()), span, Set.of(), Set.of(), "").stream()
				.filter(one -> session.holds(one.start())).toList();
		Set<Integer> providers = Stream.concat(Stream.of(place), inSession.stream())
				.flatMap(one -> one.providers().stream()).collect(Collectors.toCollection(TreeSet::new));
		Collection<Taken> elsewhere = taken.of(sql, span, Set.of(), span, Set.of(), providers, "");
		List<OccupiedPlace> others = Stream
				.concat(inSession.stream(),
						elsewhere.stream().filter(one -> isElsewhere(one, session) && one.meets(span.from(), span.until())))
				.filter(one -> !isTheirs(one, place))
				.sorted(Comparator.comparing(Taken::start).thenComparing(Taken::appointment)).map(AroundReader::occupied)
				.toList();
		return new SessionAround(session.from(), session.until(), atOnce(service, session), occupied(place), others);
	}

	/** One that is kept for them after somebody gave it up names that appointment. */
	private static boolean isTheirs(Taken one, Taken place) {
		boolean samePatient = one.patient() != null && one.patient().equals(place.patient());
		return samePatient && (one.appointment() == 0 || one.start().equals(place.start()));
	}

	/** A place that is held is read by whatever is asked for. */
	private static boolean isElsewhere(Taken one, ServiceSession session) {
		boolean inSession = one.service() == session.service() && session.holds(one.start());
		return !inSession && !one.providers().isEmpty();
	}

	private static OccupiedPlace occupied(Taken one) {
		return new OccupiedPlace(one.appointment(), one.patient(), one.service(), Set.copyOf(one.providers()), one.start(),
				one.end());
	}

	/** Where the rule does not say it: as many as it takes to see all for whom there are places in the session's time. */
	private static int atOnce(ServiceHours service, ServiceSession session) {
		if (service.atOnce() != null) {
			return service.atOnce();
		}
		if (session.places() == null || service.usual() == null) {
			return 1;
		}
		long minutes = Duration.between(session.from(), session.until()).toMinutes();
		long needed = session.places() * service.usual().toMinutes();
		return (int) Math.max(1, (needed + minutes - 1) / minutes);
	}
}

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
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Opening;
import org.openmrs.module.frontdesk.schedule.Search;
import org.openmrs.module.frontdesk.schedule.calendar.Away;
import org.openmrs.module.frontdesk.schedule.calendar.AwayReader;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceHours;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceReader;
import org.openmrs.module.frontdesk.schedule.calendar.Span;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.openmrs.module.frontdesk.schedule.calendar.TakenReader;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds free places in what is booked, held and closed, in five queries at most. */
@Component("frontdesk.openingFinder")
public class OpeningFinder {

	/** Most who ask find something so soon. */
	private static final Duration SOON = Duration.ofDays(4);

	private static final Duration INSTEAD = Duration.ofDays(15);

	private static final Duration FARTHEST = Duration.ofDays(92);

	private static final Duration LONGEST = Duration.ofDays(1);

	/** Where neither the service nor who asks says how long. */
	private static final Duration USUAL = Duration.ofMinutes(15);

	private static final int MOST = 50;

	private final ServiceReader services;

	private final TakenReader taken;

	private final AwayReader away;

	private final Identities identities;

	private final ClinicTime time;

	public OpeningFinder(ServiceReader services, TakenReader taken, AwayReader away, Identities identities,
			ClinicTime time) {
		this.services = services;
		this.taken = taken;
		this.away = away;
		this.identities = identities;
		this.time = time;
	}

	/** @param sql on the connection that is to be asked */
	public List<Opening> find(NamedParameterJdbcTemplate sql, Search search) {
		refuseOutOfRange(search);
		Identities.Found found = identities.of(sql, search.service(), search.providers(), search.patient(),
				search.location());
		Named named = found.one("service", search.service());
		ServiceHours service = services.of(sql, Set.of(named.id())).get(named.id());
		Wanted wanted = wanted(search, found, service);
		return wanted.from().isBefore(wanted.until()) ? find(sql, service, wanted) : List.of();
	}

	/** @return what is free instead of a place that cannot be had, the nearest first: on its day or in the two weeks after */
	public List<Opening> instead(NamedParameterJdbcTemplate sql, ServiceHours service, Taken place, int limit) {
		if (place.providers().size() > 1) {
			return List.of(); // all of them would have to be free at once
		}
		Instant day = time.startOf(time.dayOf(place.start()));
		Wanted wanted = new Wanted(identities.providers(sql, place.providers()), place.patient(), place.location(),
				Duration.between(place.start(), place.end()), day.isBefore(time.now()) ? time.now() : day,
				day.plus(INSTEAD), null, null, Set.of(), MOST);
		return find(sql, service, wanted).stream()
				.sorted(Comparator.comparing(opening -> Duration.between(place.start(), opening.start()).abs())).limit(limit)
				.toList();
	}

	private List<Opening> find(NamedParameterJdbcTemplate sql, ServiceHours service, Wanted wanted) {
		List<Away> absent = away.between(sql, wanted.from(), wanted.until().plus(LONGEST));
		Instant soon = wanted.from().plus(SOON).isBefore(wanted.until()) ? wanted.from().plus(SOON) : wanted.until();
		List<Opening> openings = between(sql, service, wanted, absent, wanted.from(), soon);
		boolean enough = openings.size() == wanted.limit() && openings.get(openings.size() - 1).against().isEmpty();
		return enough || soon.equals(wanted.until())
				? openings
				: between(sql, service, wanted, absent, wanted.from(), wanted.until());
	}

	private List<Opening> between(NamedParameterJdbcTemplate sql, ServiceHours service, Wanted wanted,
			List<Away> absent, Instant from, Instant until) {
		Span span = new Span(from, until.plus(wanted.length()));
		Collection<Taken> all = taken.of(sql, service.sessions().around(from, span.until()), Set.of(service.service().id()),
				span,
				wanted.patient() == null ? Set.of() : Set.of(wanted.patient()),
				wanted.providers().stream().map(Named::id).collect(Collectors.toSet()), "");
		return new OpeningSearch(service, wanted, all, absent).between(from, until);
	}

	private Wanted wanted(Search search, Identities.Found found, ServiceHours service) {
		List<Named> providers = search.providers().stream().distinct().map(uuid -> found.one("provider", uuid)).toList();
		Duration length = search.length() != null ? search.length() : service.usual() != null ? service.usual() : USUAL;
		Instant from = search.from().isBefore(time.now()) ? time.now() : search.from();
		return new Wanted(providers, search.patient() == null ? null : id(found, "patient", search.patient()),
				search.location() == null ? service.location() : id(found, "location", search.location()), length, from,
				search.until(), search.preferred() == null ? null : id(found, "provider", search.preferred()),
				search.part(), search.days(), search.limit());
	}

	/** Boxed, so that what is null beside it stays null. */
	private static Integer id(Identities.Found found, String kind, String uuid) {
		return found.one(kind, uuid).id();
	}

	private static void refuseOutOfRange(Search search) {
		refuse(search.length() != null && (search.length().compareTo(Duration.ofMinutes(1)) < 0
				|| search.length().compareTo(LONGEST) > 0), "length");
		refuse(search.until().isBefore(search.from())
				|| Duration.between(search.from(), search.until()).compareTo(FARTHEST) > 0, "until");
		refuse(search.limit() < 1 || search.limit() > MOST, "limit");
		refuse(search.preferred() != null && !search.providers().contains(search.preferred()), "preferred");
	}

	private static void refuse(boolean wrong, String field) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, "openings." + field, new Refusal.Field(field, "field.openings." + field));
		}
	}
}

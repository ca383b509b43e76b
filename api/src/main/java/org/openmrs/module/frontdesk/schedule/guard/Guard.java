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

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.schedule.Authority;
import org.openmrs.module.frontdesk.schedule.Breach;
import org.openmrs.module.frontdesk.schedule.GuardMode;
import org.openmrs.module.frontdesk.schedule.NoPlace;
import org.openmrs.module.frontdesk.schedule.Opening;
import org.openmrs.module.frontdesk.schedule.calendar.AwayReader;
import org.openmrs.module.frontdesk.schedule.calendar.Check;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceHours;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceReader;
import org.openmrs.module.frontdesk.schedule.calendar.Span;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.openmrs.module.frontdesk.schedule.calendar.TakenReader;
import org.openmrs.module.frontdesk.schedule.openings.OpeningFinder;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Looks at every place that a transaction gives to an appointment, whoever does it and by whatever way: counts what is taken
 * under a lock that all who take one wait for, and records or refuses what goes beyond.
 */
@Component("frontdesk.guard")
public class Guard {

	private static final int ALTERNATIVES = 3;

	private final ServiceReader services;

	private final TakenReader taken;

	private final AwayReader away;

	private final Turns turns;

	private final CommittedReads committed;

	private final Overbookings overbookings;

	private final OpeningFinder openings;

	private final ClinicTime time;

	public Guard(ServiceReader services, TakenReader taken, AwayReader away, Turns turns, CommittedReads committed,
			Overbookings overbookings, OpeningFinder openings, ClinicTime time) {
		this.services = services;
		this.taken = taken;
		this.away = away;
		this.turns = turns;
		this.committed = committed;
		this.overbookings = overbookings;
		this.openings = openings;
		this.time = time;
	}

	/**
	 * What whoever books brings along.
	 *
	 * @param authority null where they have none or were not asked
	 * @param hold the UUID of the place that was held for it, or nothing
	 */
	public record Claim(Authority authority, String hold) {

		public static final Claim NONE = new Claim(null, "");
	}

	/**
	 * @param sql on the transaction's connection
	 * @return what stands against the places of those that were looked at, by their ids
	 * @throws NoPlace where one cannot have the place that it has now
	 */
	public Map<Integer, Set<Breach>> check(Written written, NamedParameterJdbcTemplate sql, Claim claim) {
		Map<Integer, Taken> now = taken.withIds(sql, written.appointments());
		Map<Integer, ServiceHours> guarded = guarded(sql, now.values());
		List<Taken> fresh = fresh(now, guarded.keySet(), written.made());
		if (fresh.isEmpty()) {
			return Map.of();
		}
		Map<Integer, Set<Breach>> found = new HashMap<>();
		turns.await(sql, fresh, guarded);
		endOverbookings(sql, fresh, written.made());
		List<Taken> own = new ArrayList<>(now.values());
		own.removeAll(fresh);
		for (Taken place : fresh) {
			ServiceHours service = guarded.get(place.service());
			Set<Breach> breaches = breaches(place, service, new Own(written.appointments(), own, claim.hold()));
			if (!breaches.isEmpty()) {
				refuseUnlessAllowed(place, service, breaches, claim.authority());
				overbookings.add(sql, place, breaches, claim.authority());
			}
			found.put(place.appointment(), breaches);
			own.add(place);
		}
		return found;
	}

	private Map<Integer, ServiceHours> guarded(NamedParameterJdbcTemplate sql, Collection<Taken> places) {
		return services.of(sql, places.stream().map(Taken::service).collect(Collectors.toSet())).entrySet().stream()
				.filter(one -> one.getValue().mode() != GuardMode.OFF)
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Those that have another place than before. A status that changes and keeps the place waits for nobody. */
	private List<Taken> fresh(Map<Integer, Taken> now, Set<Integer> guarded, Set<Integer> made) {
		List<Taken> ahead = now.values().stream()
				.filter(place -> guarded.contains(place.service()) && place.end().isAfter(time.now())).toList();
		List<Integer> changed = without(made, ahead);
		Map<Integer, Taken> before = changed.isEmpty() ? Map.of() : committed.read(sql -> taken.withIds(sql, changed));
		return ahead.stream().filter(place -> !place.equals(before.get(place.appointment()))).toList();
	}

	private void endOverbookings(NamedParameterJdbcTemplate sql, List<Taken> fresh, Set<Integer> made) {
		List<Integer> changed = without(made, fresh);
		if (!changed.isEmpty()) {
			overbookings.end(sql, committed.read(read -> overbookings.open(read, changed)));
		}
	}

	private static List<Integer> without(Set<Integer> made, List<Taken> places) {
		return places.stream().map(Taken::appointment).filter(id -> !made.contains(id)).toList();
	}

	/**
	 * Waits for the place's turn, and says whether it can be held.
	 *
	 * @param sql on the transaction's connection
	 * @throws NoPlace where something stands against it, whatever the service's mode
	 */
	public void refuseUnlessFree(Taken place, NamedParameterJdbcTemplate sql) {
		Map<Integer, ServiceHours> found = services.of(sql, Set.of(place.service()));
		ServiceHours service = found.get(place.service());
		turns.await(sql, List.of(place), found);
		Set<Breach> breaches = breaches(place, service, new Own(Set.of(), List.of(), ""));
		if (!breaches.isEmpty()) {
			throw new NoPlace(breaches, instead(place, service), time.zone());
		}
	}

	/** Waits for the place's turn; else as {@link #breaches}. */
	public Set<Breach> awaitBreaches(Taken place, NamedParameterJdbcTemplate sql, Set<Integer> apart, String hold) {
		Map<Integer, ServiceHours> found = services.of(sql, Set.of(place.service()));
		if (!found.isEmpty()) {
			turns.await(sql, List.of(place), found);
		}
		return breaches(place, found, apart, hold);
	}

	/**
	 * @param sql on the transaction's connection
	 * @param apart appointments that do not count, since they would move here
	 * @param hold the UUID of a hold that does not count, or nothing
	 * @return what stands against it at this moment, whatever the service's mode
	 */
	public Set<Breach> breaches(Taken place, NamedParameterJdbcTemplate sql, Set<Integer> apart, String hold) {
		return breaches(place, services.of(sql, Set.of(place.service())), apart, hold);
	}

	/** A service that is not in use any more is not offered at any time. */
	private Set<Breach> breaches(Taken place, Map<Integer, ServiceHours> found, Set<Integer> apart, String hold) {
		return found.isEmpty()
				? Set.of(Breach.HOURS)
				: breaches(place, found.get(place.service()), new Own(apart, List.of(), hold));
	}

	/** What the transaction has changed, and what its appointments have now. */
	private record Own(Collection<Integer> changed, List<Taken> taken, String hold) {
	}

	/** What others have is as it is committed; what this transaction has changed is as it has it. */
	private Set<Breach> breaches(Taken place, ServiceHours service, Own own) {
		Span asked = new Span(place.start(), place.end());
		Span sessions = service.sessions().around(place.start(), place.end());
		return committed.read(sql -> {
			List<Taken> others = new ArrayList<>(taken.of(sql, sessions, Set.of(place.service()), asked,
					place.patient() == null ? Set.of() : Set.of(place.patient()), place.providers(), own.hold()));
			others.removeIf(other -> own.changed().contains(other.appointment()));
			others.addAll(own.taken());
			return new Check(service, others, away.between(sql, place.start(), place.end())).of(place);
		});
	}

	private void refuseUnlessAllowed(Taken place, ServiceHours service, Set<Breach> breaches, Authority authority) {
		boolean allowed = authority != null && (authority.ceiling() || !breaches.contains(Breach.CEILING));
		if (service.mode() == GuardMode.ENFORCE && !allowed) {
			throw new NoPlace(breaches, instead(place, service), time.zone());
		}
	}

	private List<Opening> instead(Taken place, ServiceHours service) {
		return committed.read(sql -> openings.instead(sql, service, place, ALTERNATIVES));
	}
}

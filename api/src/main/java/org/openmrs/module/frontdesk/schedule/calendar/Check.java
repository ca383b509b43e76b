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

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.frontdesk.schedule.Breach;
import org.openmrs.module.frontdesk.schedule.ServiceSession;

/** What stands against a place that somebody is given, by what others have and when who is away. */
public final class Check {

	private final ServiceHours service;

	private final Sessions sessions;

	private final Collection<Taken> others;

	private final Collection<Away> away;

	/** @param others all who could be in its way, and perhaps more; not the place itself */
	public Check(ServiceHours service, Collection<Taken> others, Collection<Away> away) {
		this.service = service;
		this.sessions = service.sessions();
		this.others = others;
		this.away = away;
	}

	/** @return the gravest first; empty where nothing does */
	public Set<Breach> of(Taken place) {
		Set<Breach> breaches = EnumSet.noneOf(Breach.class);
		Optional<ServiceSession> session = sessions.at(place.start());
		session.ifPresent(one -> count(one, breaches));
		add(breaches, Breach.HOURS, service.bounded() && !sessions.covers(place.start(), place.end()));
		add(breaches, Breach.AT_ONCE, service.atOnce() != null && mostAtOnce(place) >= service.atOnce());
		add(breaches, Breach.PROVIDER, met(place).stream().anyMatch(place::sharesProvider));
		add(breaches, Breach.PATIENT, met(place).stream().anyMatch(place::sharesPatient));
		away.stream().filter(one -> one.meets(place.start(), place.end())).forEach(one -> {
			add(breaches, Breach.CLOSED, one.closes(place.location()));
			add(breaches, Breach.ABSENT, one.provider() != null && place.providers().contains(one.provider()));
		});
		return breaches;
	}

	private static void add(Set<Breach> breaches, Breach breach, boolean holds) {
		if (holds) {
			breaches.add(breach);
		}
	}

	private void count(ServiceSession session, Set<Breach> breaches) {
		if (session.places() != null) {
			long taken = in(session);
			add(breaches, Breach.PLACES, taken >= session.places());
			add(breaches, Breach.CEILING,
					service.ceiling() != null && taken >= (long) session.places() + service.ceiling());
		}
	}

	/** @return how many of the session's places are taken */
	public long in(ServiceSession session) {
		return ofService().stream().filter(other -> sessions.at(other.start()).filter(session::equals).isPresent())
				.count();
	}

	private List<Taken> ofService() {
		return others.stream().filter(other -> other.service() == service.service().id()).toList();
	}

	private List<Taken> met(Taken place) {
		return others.stream().filter(place::meets).toList();
	}

	/** How many are there when the place begins, or when another one begins while it lasts: between these none is added. */
	private long mostAtOnce(Taken place) {
		List<Taken> met = ofService().stream().filter(place::meets).toList();
		return met.stream().map(other -> other.start().isBefore(place.start()) ? place.start() : other.start()).distinct()
				.mapToLong(moment -> met.stream().filter(other -> other.meets(moment, moment.plusNanos(1))).count()).max()
				.orElse(0);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.place;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.Place;
import org.springframework.stereotype.Component;

/** The host's locations, and what lies within what. */
@Component("frontdesk.places")
public class Places {

	private static final String IN_USE = "select l.locationId, l.uuid, l.name, p.locationId from Location l"
			+ " left join l.parentLocation p where l.retired = false order by l.name, l.locationId";

	private static final Duration GOOD_FOR = Duration.ofMinutes(1);

	private final SessionFactory sessionFactory;

	private final ClinicTime time;

	private volatile Known known = new Known(Instant.MIN, List.of());

	public Places(SessionFactory sessionFactory, ClinicTime time) {
		this.sessionFactory = sessionFactory;
		this.time = time;
	}

	private record Known(Instant since, List<Place> places) {

		boolean isGood(Instant now) {
			return !now.isBefore(since) && now.minus(GOOD_FOR).isBefore(since);
		}
	}

	public List<Place> all() {
		Instant now = time.now();
		List<Place> read = sessionFactory.getCurrentSession().createQuery(IN_USE, Object[].class).list().stream()
				.map(row -> new Place((Integer) row[0], (String) row[1], (String) row[2], (Integer) row[3])).toList();
		known = new Known(now, read);
		return read;
	}

	/**
	 * As it was within the last minute: every board asks for it, and a clinic seldom builds.
	 *
	 * @throws Refusal UNKNOWN, where none in use has that UUID
	 */
	public Branch branch(String uuid) {
		Known remembered = known;
		boolean knows = remembered.isGood(time.now()) && named(uuid, remembered.places()).isPresent();
		List<Place> all = knows ? remembered.places() : all();
		Place place = named(uuid, all).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "location.unknown"));
		Set<Integer> within = new HashSet<>();
		collect(place.id(), all, within);
		return new Branch(place, within);
	}

	private static Optional<Place> named(String uuid, List<Place> places) {
		return places.stream().filter(one -> one.uuid().equals(uuid)).findFirst();
	}

	private static void collect(Integer id, List<Place> all, Set<Integer> within) {
		if (within.add(id)) {
			all.stream().filter(place -> id.equals(place.parentId())).forEach(part -> collect(part.id(), all, within));
		}
	}
}

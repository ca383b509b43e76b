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

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.Place;
import org.springframework.stereotype.Component;

/** The host's locations, and what lies within what. */
@Component("frontdesk.places")
public class Places {

	private static final String IN_USE = "select l.locationId, l.uuid, l.name, p.locationId from Location l"
			+ " left join l.parentLocation p where l.retired = false order by l.name, l.locationId";

	private final SessionFactory sessionFactory;

	public Places(SessionFactory sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	public List<Place> all() {
		return sessionFactory.getCurrentSession().createQuery(IN_USE, Object[].class).list().stream()
				.map(row -> new Place((Integer) row[0], (String) row[1], (String) row[2], (Integer) row[3])).toList();
	}

	/** @throws Refusal UNKNOWN, where none in use has that UUID */
	public Branch branch(String uuid) {
		List<Place> all = all();
		Place place = all.stream().filter(one -> one.uuid().equals(uuid)).findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "location.unknown"));
		Set<Integer> within = new HashSet<>();
		collect(place.id(), all, within);
		return new Branch(place, within);
	}

	private static void collect(Integer id, List<Place> all, Set<Integer> within) {
		if (within.add(id)) {
			all.stream().filter(place -> id.equals(place.parentId())).forEach(part -> collect(part.id(), all, within));
		}
	}
}

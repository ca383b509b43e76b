/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.NameLayout;
import org.openmrs.module.frontdesk.overbooking.EarlierWish;
import org.openmrs.module.frontdesk.overbooking.Offer;
import org.openmrs.module.frontdesk.overbooking.PatientPhones;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.openmrs.module.frontdesk.schedule.PatientNames;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Offers and wishes as others read them: with names in place of the host's ids. The caller notes that they were shown. */
@Component("frontdesk.offerNames")
public class OfferNames {

	private static final String USERS = """
			select u.user_id, coalesce(u.username, u.system_id), n.prefix, n.given_name, n.middle_name, n.family_name_prefix,
				n.family_name, n.family_name2, n.family_name_suffix, n.degree
			from users u left join person_name n on n.person_id = u.person_id and n.voided = false
			where u.user_id in (:ids)
			order by n.preferred desc, n.person_name_id""";

	private final BookingService bookings;

	private final PatientNames patients;

	private final PatientPhones phones;

	private final Places places;

	private final HostQuery host;

	public OfferNames(@Qualifier("frontdesk.bookingService") BookingService bookings, PatientNames patients,
			PatientPhones phones, Places places, HostQuery host) {
		this.bookings = bookings;
		this.patients = patients;
		this.phones = phones;
		this.places = places;
		this.host = host;
	}

	/** @return in the same order */
	List<Offer> offers(List<Offered> offers) {
		if (offers.isEmpty()) {
			return List.of();
		}
		Set<Integer> ids = offers.stream().map(offer -> offer.who().patient()).collect(Collectors.toSet());
		Map<Integer, PatientName> names = patients.of(ids);
		Map<Integer, List<String>> numbers = phones.of(ids);
		Map<Integer, Named> services = services();
		Map<Integer, Named> providers = providers();
		Map<Integer, Named> locations = places.named();
		Map<Integer, String> users = users(offers.stream().map(Offered::answeredBy));
		return offers.stream().map(one -> new Offer(one.uuid(), names.get(one.who().patient()),
				numbers.getOrDefault(one.who().patient(), List.of()), services.get(one.place().service()),
				providers.get(one.place().provider()), locations.get(one.place().location()), one.start(), one.end(),
				one.bookedAt(), one.reason(), one.who().notedAt(), one.askedBefore(), one.offeredAt(), one.expires(),
				one.status(), one.answeredAt(), users.get(one.answeredBy()), one.appointment())).toList();
	}

	/** @return in the same order */
	List<EarlierWish> wishes(List<Waiting> waiting) {
		if (waiting.isEmpty()) {
			return List.of();
		}
		Map<Integer, PatientName> names = patients
				.of(waiting.stream().map(Waiting::patient).collect(Collectors.toSet()));
		Map<Integer, Named> services = services();
		Map<Integer, Named> providers = providers();
		Map<Integer, String> users = users(waiting.stream().map(Waiting::notedBy));
		return waiting.stream().map(one -> new EarlierWish(one.uuid(), names.get(one.patient()),
				services.get(one.service()), one.appointment(), providers.get(one.provider()), one.kind(), one.minutes(),
				one.notice(), one.from(), one.until(), one.parts(), one.notedAt(), users.get(one.notedBy()))).toList();
	}

	/** @return by the host's id */
	Map<Integer, Named> services() {
		return byId(bookings.bookable().stream().map(Bookable::service).toList());
	}

	/** @return by the host's id */
	Map<Integer, Named> providers() {
		return byId(bookings.providers());
	}

	/** @return by the host's user id: by their names, else by what they sign in with */
	Map<Integer, String> users(Stream<Integer> userIds) {
		Set<Integer> ids = userIds.filter(Objects::nonNull).collect(Collectors.toSet());
		Map<Integer, String> called = new HashMap<>();
		if (ids.isEmpty()) {
			return called;
		}
		NameLayout layout = NameLayout.ofSite();
		host.list(USERS, Map.of("ids", ids), (row, n) -> {
			String name = layout.write(row, 3);
			return called.putIfAbsent(row.getInt(1), name.isEmpty() ? row.getString(2) : name);
		});
		return called;
	}

	private static Map<Integer, Named> byId(Collection<Named> all) {
		return all.stream().collect(Collectors.toMap(Named::id, Function.identity()));
	}
}

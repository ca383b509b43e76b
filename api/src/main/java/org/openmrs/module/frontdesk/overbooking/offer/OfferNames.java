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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.UserNames;
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

	private final BookingService bookings;

	private final PatientNames patients;

	private final PatientPhones phones;

	private final Places places;

	private final UserNames users;

	public OfferNames(@Qualifier("frontdesk.bookingService") BookingService bookings, PatientNames patients,
			PatientPhones phones, Places places, UserNames users) {
		this.bookings = bookings;
		this.patients = patients;
		this.phones = phones;
		this.places = places;
		this.users = users;
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
		Map<Integer, String> called = users(offers.stream().map(Offered::answeredBy));
		return offers.stream().map(one -> new Offer(one.uuid(), names.get(one.who().patient()),
				numbers.getOrDefault(one.who().patient(), List.of()), services.get(one.place().service()),
				providers.get(one.place().provider()), locations.get(one.place().location()), one.start(), one.end(),
				one.bookedAt(), one.reason(), one.who().notedAt(), one.askedBefore(), one.offeredAt(), one.expires(),
				one.status(), one.answeredAt(), called.get(one.answeredBy()), one.appointment())).toList();
	}

	/** @return in the same order */
	List<EarlierWish> wishes(List<Waiting> waiting) {
		if (waiting.isEmpty()) {
			return List.of();
		}
		Map<Integer, PatientName> names = patients
				.of(waiting.stream().map(Waiting::patient).collect(Collectors.toSet()));
		Map<Integer, Named> services = services();
		Map<Integer, Named> locations = places.named();
		Map<Integer, Named> providers = providers();
		Map<Integer, String> called = users(waiting.stream().map(Waiting::notedBy));
		return waiting.stream().map(one -> new EarlierWish(one.uuid(), names.get(one.patient()),
				services.get(one.service()), one.appointment(), locations.get(one.location()),
				providers.get(one.provider()), one.kind(), one.minutes(), one.notice(), one.from(), one.until(), one.parts(),
				one.notedAt(), called.get(one.notedBy()))).toList();
	}

	/** @return by the host's id */
	Map<Integer, Named> services() {
		return byId(bookings.bookable().stream().map(Bookable::service).toList());
	}

	/** @return by the host's id */
	Map<Integer, Named> providers() {
		return byId(bookings.providers());
	}

	/** @return by the host's user id; nobody among them stands for nobody */
	Map<Integer, String> users(Stream<Integer> userIds) {
		return users.of(userIds.filter(Objects::nonNull).collect(Collectors.toSet()));
	}

	private static Map<Integer, Named> byId(Collection<Named> all) {
		return all.stream().collect(Collectors.toMap(Named::id, Function.identity()));
	}
}

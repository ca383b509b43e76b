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

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.OfferStatus;
import org.openmrs.module.frontdesk.overbooking.WishEnd;
import org.openmrs.module.frontdesk.overbooking.queue.Placement;
import org.openmrs.module.frontdesk.schedule.Booked;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.openmrs.module.frontdesk.schedule.PlaceKeeper;
import org.openmrs.module.frontdesk.schedule.ScheduleService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Gives whoever accepts an offer its place: their appointment moves, or they get one, with all of it or nothing. */
@Component("frontdesk.offerAcceptance")
public class Acceptance {

	private static final String PATIENT = "select o.uuid from person o where o.person_id = :id";

	private final ScheduleService schedule;

	private final BookingService bookings;

	private final Offering offering;

	private final PlaceKeeper keeper;

	private final OfferTable offers;

	private final WishTable wishes;

	private final FreedTable freed;

	private final OfferNews news;

	private final OfferNames names;

	private final Places places;

	private final Placement queue;

	private final HostQuery host;

	private final ClinicTime time;

	public Acceptance(@Qualifier("frontdesk.scheduleService") ScheduleService schedule,
			@Qualifier("frontdesk.bookingService") BookingService bookings, Offering offering, PlaceKeeper keeper,
			OfferTable offers,
			WishTable wishes, FreedTable freed, OfferNews news, OfferNames names, Places places, Placement queue,
			HostQuery host, ClinicTime time) {
		this.schedule = schedule;
		this.bookings = bookings;
		this.offering = offering;
		this.keeper = keeper;
		this.offers = offers;
		this.wishes = wishes;
		this.freed = freed;
		this.news = news;
		this.names = names;
		this.places = places;
		this.queue = queue;
		this.host = host;
		this.time = time;
	}

	/**
	 * @param offer which is held, and open
	 * @param by the host's id of the user
	 * @throws Refusal CONFLICT, where the place or the appointment is gone meanwhile
	 */
	void take(Offered offer, int by) {
		Booking replaced = offer.who().appointment() == null ? null : schedule.hold(offer.who().appointment());
		refuseUnless(offering.stands(offer));
		Booked booked = replaced == null ? book(offer) : move(offer, replaced);
		// Where the service's places are not enforced, it would have been let through.
		refuseUnless(booked.overbooked().isEmpty());
		keeper.release(offer.place().uuid());
		offers.answer(offer, OfferStatus.ACCEPTED, time.now(), by, booked.booking().uuid());
		wishes.end(offer.who().id(), WishEnd.FULFILLED, time.now(), by);
		freed.end(offer.place().id(), FreedTable.End.TAKEN);
		freed.addRest(offer.place(), offer.start(), offer.end());
		news.tell(offer.place(), offer.uuid());
	}

	private Booked book(Offered offer) {
		String patient = host.list(PATIENT, Map.of("id", offer.who().patient()), (row, n) -> row.getString(1)).get(0);
		Booked booked = bookings.book(UUID.randomUUID().toString(), patient, place(offer, null), "Scheduled",
				offer.place().uuid(), null);
		if (time.dayOf(offer.start()).equals(time.today())) {
			queue.placed(offer.who().patient(), offer.place().service());
		}
		return booked;
	}

	private Booked move(Offered offer, Booking replaced) {
		Named type = replaced.serviceType();
		return bookings.move(replaced.uuid(), replaced.tag(), place(offer, type == null ? null : type.uuid()),
				offer.place().uuid(), null);
	}

	private PlaceAsked place(Offered offer, String type) {
		FreedPlace place = offer.place();
		Named service = names.services().get(place.service());
		Named provider = names.providers().get(place.provider());
		refuseUnless(service != null && (provider != null || place.provider() == null));
		Named location = places.named().get(place.location());
		return new PlaceAsked(service.uuid(), type, provider == null ? List.of() : List.of(provider.uuid()),
				location == null ? null : location.uuid(), offer.start(), offer.end());
	}

	private static void refuseUnless(boolean stands) {
		if (!stands) {
			throw new Refusal(Refusal.Kind.CONFLICT, "offer.gone");
		}
	}
}

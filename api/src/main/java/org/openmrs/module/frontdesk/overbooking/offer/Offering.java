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

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.overbooking.OfferStatus;
import org.openmrs.module.frontdesk.overbooking.Presence;
import org.openmrs.module.frontdesk.overbooking.PresentState;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Breach;
import org.openmrs.module.frontdesk.schedule.KeptPlace;
import org.openmrs.module.frontdesk.schedule.PlaceKeeper;
import org.springframework.stereotype.Component;

/** Offers a place to whose turn it is, and keeps it for them; in the caller's transaction, which holds the place. */
@Component("frontdesk.offering")
public class Offering {

	/** What stands only against this person, not against the place. */
	private static final Set<Breach> THEIRS = EnumSet.of(Breach.PATIENT);

	private final OfferTable offers;

	private final WishTable wishes;

	private final FreedTable freed;

	private final PlaceKeeper keeper;

	private final Presence presence;

	private final Places places;

	private final OfferNews news;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	public Offering(OfferTable offers, WishTable wishes, FreedTable freed, PlaceKeeper keeper, Presence presence,
			Places places,
			OfferNews news, FrontDeskSettings settings, ClinicTime time) {
		this.offers = offers;
		this.wishes = wishes;
		this.freed = freed;
		this.keeper = keeper;
		this.presence = presence;
		this.places = places;
		this.news = news;
		this.settings = settings;
		this.time = time;
	}

	/** What has become of a place. */
	private enum Result {
		OFFERED, NOT_THEIRS, NOT_FREE
	}

	/** Offers it to the next one, if there is one; else it is kept for nobody, and stays noted for who comes to wait. */
	void next(FreedPlace place) {
		Set<Integer> asked = offers.asked(place);
		Set<Integer> elsewhere = offers.wishesAsked();
		// nothing says of a place without a location that it is elsewhere
		Set<Integer> around = place.location() == null ? Set.of() : places.around(place.location());
		List<Waiting> waiting = wishes.ofServices(Set.of(place.service())).stream()
				.filter(who -> !asked.contains(who.patient()) && !elsewhere.contains(who.id()))
				.filter(who -> who.location() == null || around.isEmpty() || around.contains(who.location())).toList();
		Map<String, Booking> appointments = appointments(waiting);
		for (FairOrder.Turn turn : new FairOrder(time.now(), time.zone()).of(place, waiting, appointments)) {
			Result result = offer(place, turn, appointments.get(turn.who().appointment()), asked.size());
			if (result == Result.NOT_FREE) {
				freed.end(place.id(), FreedTable.End.NOT_FREE);
			}
			if (result != Result.NOT_THEIRS) {
				return;
			}
		}
		keeper.release(place.uuid());
	}

	private Result offer(FreedPlace place, FairOrder.Turn turn, Booking replaced, int askedBefore) {
		Optional<Instant> until = TimeLimit.of(turn.start(), time.now(), settings.offerTime());
		if (until.isEmpty()) {
			return Result.NOT_THEIRS;
		}
		Set<Breach> breaches = keeper.keep(new KeptPlace(place.uuid(), place.vacatedBy(),
				replaced == null ? null : (Integer) replaced.id(), place.service(), place.location(), place.provider(),
				turn.who().patient(), turn.start(), turn.end(), until.get()));
		if (!breaches.isEmpty()) {
			return THEIRS.containsAll(breaches) ? Result.NOT_THEIRS : Result.NOT_FREE;
		}
		news.tell(place, offers.add(place, turn, replaced == null ? null : replaced.start(), askedBefore, time.now(),
				until.get()));
		return Result.OFFERED;
	}

	/** Ends an offer without a place for the person; nobody is offered it next by that. */
	void end(Offered offer, OfferStatus how, Integer by) {
		offers.answer(offer, how, time.now(), by, null);
		keeper.release(offer.place().uuid());
		news.tell(offer.place(), offer.uuid());
	}

	/** @return whether the person still waits, and the place can still be had */
	boolean stands(Offered offer) {
		if (!offer.who().open()) {
			return false;
		}
		Booking replaced = appointments(List.of(offer.who())).get(offer.who().appointment());
		boolean movable = offer.who().appointment() == null
				|| replaced != null && new FairOrder(time.now(), time.zone()).isMovable(offer.who().kind(), replaced);
		return movable && keeper.against(offer.kept(replaced)).isEmpty();
	}

	/** @return by their UUIDs those that would move: of somebody who stands by, and has gone in for theirs meanwhile, none */
	Map<String, Booking> appointments(Collection<Waiting> waiting) {
		boolean standsBy = waiting.stream().anyMatch(who -> who.kind() == WishKind.STANDBY && who.appointment() != null);
		Set<String> inside = standsBy ? inside() : Set.of();
		Set<String> uuids = waiting.stream().map(Waiting::appointment).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		return keeper.bookings(uuids).stream().filter(one -> !inside.contains(one.uuid()))
				.collect(Collectors.toMap(Booking::uuid, Function.identity()));
	}

	private Set<String> inside() {
		return presence.today(null).appointments().stream().filter(one -> one.state() == PresentState.INSIDE)
				.map(one -> one.booking().uuid()).collect(Collectors.toSet());
	}
}

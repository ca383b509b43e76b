/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.overbooking.AdviceService;
import org.openmrs.module.frontdesk.overbooking.SessionEffect;
import org.openmrs.module.frontdesk.overbooking.show.Chances;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.OccupiedPlace;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.openmrs.module.frontdesk.schedule.SessionAround;

/** Runs through the session in which somebody is to get a place. */
public class AdviceDesk implements AdviceService {

	private static final double SECONDS_A_MINUTE = 60;

	private final BookingService bookings;

	private final Chances chances;

	private final AccessCapture audit;

	public AdviceDesk(BookingService bookings, Chances chances, AccessCapture audit) {
		this.bookings = bookings;
		this.chances = chances;
		this.audit = audit;
	}

	@Override
	public SessionEffect whatIf(PlaceAsked place, String patient, String moved) {
		SessionAround around = bookings.around(place, patient, moved);
		if (patient != null) {
			audit.shown(Category.APPOINTMENT, Action.VIEW, List.of(around.place().patient()));
		}
		List<OccupiedPlace> all = Stream.concat(around.others().stream(), Stream.of(around.place())).toList();
		List<Double> shows = chances.ofPlaces(all);
		Seats seats = new Seats(all, around.atOnce());
		List<Visit> visits = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			visits.add(visit(around.from(), all.get(i), seats, shows.get(i)));
		}
		int added = visits.size() - 1;
		return new Simulation(visits.subList(0, added), visits.get(added), seats.count(),
				minutes(around.from(), around.until())).run();
	}

	private static Visit visit(Instant from, OccupiedPlace place, Seats seats, double show) {
		return new Visit(minutes(from, place.start()), minutes(place.start(), place.end()), seats.of(place), show);
	}

	private static double minutes(Instant from, Instant until) {
		return Duration.between(from, until).toSeconds() / SECONDS_A_MINUTE;
	}

	/** Who sees people: first those of whom one only knows that they are there, then each provider. */
	private static final class Seats {

		private final Map<Integer, Integer> byProvider = new HashMap<>();

		private final int unnamed;

		Seats(List<OccupiedPlace> places, int atOnce) {
			long providers = places.stream().flatMap(place -> place.providers().stream()).distinct().count();
			unnamed = (int) Math.max(0, atOnce - providers);
			places.stream().flatMap(place -> place.providers().stream())
					.forEach(provider -> byProvider.putIfAbsent(provider, unnamed + byProvider.size()));
		}

		int count() {
			return unnamed + byProvider.size();
		}

		int[] of(OccupiedPlace place) {
			return place.providers().stream().mapToInt(byProvider::get).toArray();
		}
	}
}

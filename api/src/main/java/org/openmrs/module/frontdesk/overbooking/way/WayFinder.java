/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.way;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.AdviceService;
import org.openmrs.module.frontdesk.overbooking.Way;
import org.openmrs.module.frontdesk.overbooking.WayOut;
import org.openmrs.module.frontdesk.overbooking.Ways;
import org.openmrs.module.frontdesk.overbooking.WaysAsked;
import org.openmrs.module.frontdesk.overbooking.show.Chances;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.OccupiedPlace;
import org.openmrs.module.frontdesk.schedule.Opening;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.openmrs.module.frontdesk.schedule.Search;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Looks for the ways out that there are for somebody just now. */
@Component("frontdesk.wayFinder")
public class WayFinder {

	/** Whoever is seen "now" is seen at the next such minute. */
	private static final int STEP_MINUTES = 5;

	private static final Duration SOON = Duration.ofHours(1);

	private static final Duration USUAL = Duration.ofMinutes(15);

	private static final int REMOTE_DAYS = 3;

	private static final int OTHER_DAYS = 15;

	private static final int MANY = 50;

	private final DecisionTable table;

	private final BookingService bookings;

	private final AdviceService advice;

	private final Chances chances;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	public WayFinder(DecisionTable table, @Qualifier("frontdesk.bookingService") BookingService bookings,
			@Qualifier("frontdesk.adviceService") AdviceService advice, Chances chances, FrontDeskSettings settings,
			ClinicTime time) {
		this.table = table;
		this.bookings = bookings;
		this.advice = advice;
		this.chances = chances;
		this.settings = settings;
		this.time = time;
	}

	Ways of(WaysAsked who) {
		Booking booking = appointment(who);
		return new Ways(new Looking(who, booking).all(), booking == null ? null : booking.tag(),
				settings.overbookingReasons(),
				table.ofPatient(who.patient(), time.startOf(time.today())).stream().map(DecisionTable.Kept::decision)
						.toList());
	}

	/**
	 * @return null where none is named
	 * @throws Refusal UNKNOWN, where they have no such appointment of today
	 */
	private Booking appointment(WaysAsked who) {
		List<Booking> booked = bookings.ofPatient(who.patient());
		return who.appointment() == null
				? null
				: booked.stream().filter(one -> one.uuid().equals(who.appointment()))
						.filter(one -> time.dayOf(one.start()).equals(time.today())).findFirst()
						.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "appointment.unknown"));
	}

	/** One person for whom is looked. */
	private final class Looking {

		private final WaysAsked who;

		private final Booking booking;

		private final String service;

		private final String location;

		private final Duration length;

		private final Instant now;

		/** @param booking null where they have no appointment */
		Looking(WaysAsked who, Booking booking) {
			this.who = who;
			this.booking = booking;
			this.service = booking == null ? who.service() : booking.service().uuid();
			this.location = booking == null || booking.location() == null ? who.location() : booking.location().uuid();
			this.length = length();
			this.now = nextStep(time.now());
		}

		private Duration length() {
			if (booking != null && booking.end() != null && booking.end().isAfter(booking.start())) {
				return Duration.between(booking.start(), booking.end());
			}
			Bookable offered = bookings.bookable().stream().filter(one -> one.service().uuid().equals(service)).findFirst()
					.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "service.unknown"));
			return offered.minutes() == null ? USUAL : Duration.ofMinutes(offered.minutes());
		}

		List<Way> all() {
			return Stream.of(asPlanned(), doubleUp(), otherProvider(), laterToday(), standby(), remote(), anotherDay(),
					withoutPlace(WayOut.URGENT_CARE, null)).filter(Objects::nonNull).toList();
		}

		private Way asPlanned() {
			return booking == null
					? null
					: new Way(WayOut.AS_PLANNED, isClinicians(WayOut.AS_PLANNED), booking.start(), booking.end(),
							provider(), location, null, null);
		}

		private Named provider() {
			return booking == null || booking.providers().isEmpty() ? null : booking.providers().get(0);
		}

		/** Whoever is booked with somebody stays with them. */
		private List<String> own() {
			return provider() == null ? List.of() : List.of(provider().uuid());
		}

		private Way doubleUp() {
			return Context.hasPrivilege(FrontDeskPrivileges.OVERBOOK) ? taking(WayOut.DOUBLE_UP, now, provider()) : null;
		}

		private Way otherProvider() {
			if (provider() == null) {
				return null;
			}
			List<String> others = bookings.providers().stream().filter(one -> one.id() != provider().id()).map(Named::uuid)
					.toList();
			return others.isEmpty() ? null : firstFree(WayOut.OTHER_PROVIDER, others, now, now.plus(SOON));
		}

		private Way laterToday() {
			return firstFree(WayOut.LATER_TODAY, own(), now.plus(length), time.startOf(time.today().plusDays(1)));
		}

		private Way remote() {
			return booking != null
					? null
					: firstFree(WayOut.REMOTE, List.of(), now, time.startOf(time.today().plusDays(REMOTE_DAYS)));
		}

		private Way anotherDay() {
			return firstFree(WayOut.ANOTHER_DAY, own(), time.startOf(time.today().plusDays(1)),
					time.startOf(time.today().plusDays(OTHER_DAYS)));
		}

		private Way standby() {
			List<OccupiedPlace> left = bookings.around(place(now, provider()), who.patient(), who.appointment()).others()
					.stream().filter(one -> one.start().isAfter(now)).toList();
			if (left.isEmpty()) {
				return null;
			}
			double allCome = chances.ofPlaces(left).stream().reduce(1.0, (one, other) -> one * other);
			return withoutPlace(WayOut.STANDBY, 1 - allCome);
		}

		private Way firstFree(WayOut out, List<String> providers, Instant from, Instant until) {
			if (!from.isBefore(until)) {
				return null;
			}
			return bookings.openings(new Search(service, providers, who.patient(), location, length, from, until, null, null,
					Set.of(), MANY)).stream().min(Comparator.comparing(Opening::start))
					.map(opening -> taking(out, opening.start(), opening.provider())).orElse(null);
		}

		private Way taking(WayOut out, Instant start, Named provider) {
			return new Way(out, isClinicians(out), start, start.plus(length), provider, location,
					advice.whatIf(place(start, provider), who.patient(), who.appointment()), null);
		}

		private Way withoutPlace(WayOut out, Double comesFree) {
			return new Way(out, isClinicians(out), null, null, null, null, null, comesFree);
		}

		private PlaceAsked place(Instant start, Named provider) {
			return new PlaceAsked(service, null, provider == null ? List.of() : List.of(provider.uuid()), location, start,
					start.plus(length));
		}
	}

	/** @return whether a clinician has to decide it */
	boolean isClinicians(WayOut out) {
		return settings.waysOfClinicians().contains(out.code());
	}

	private static Instant nextStep(Instant moment) {
		Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
		long past = minute.getEpochSecond() / 60 % STEP_MINUTES;
		return past == 0 && minute.equals(moment) ? minute : minute.plus(STEP_MINUTES - past, ChronoUnit.MINUTES);
	}
}

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

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.overbooking.AdviceService;
import org.openmrs.module.frontdesk.overbooking.Deciding;
import org.openmrs.module.frontdesk.overbooking.Decision;
import org.openmrs.module.frontdesk.overbooking.OfferService;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.openmrs.module.frontdesk.overbooking.QueueService;
import org.openmrs.module.frontdesk.overbooking.SessionEffect;
import org.openmrs.module.frontdesk.overbooking.WayOut;
import org.openmrs.module.frontdesk.overbooking.WayService;
import org.openmrs.module.frontdesk.overbooking.Ways;
import org.openmrs.module.frontdesk.overbooking.WaysAsked;
import org.openmrs.module.frontdesk.overbooking.WishAsked;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.schedule.Booked;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Overbook;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/** Decides, and has done what was decided, in one transaction. */
public class WayDesk implements WayService {

	private static final int LONGEST = 255;

	private final WayFinder finder;

	private final DecisionTable table;

	private final ScheduleService schedule;

	private final BookingService bookings;

	private final AdviceService advice;

	private final QueueService queue;

	private final OfferService offers;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	private final AccessCapture audit;

	public WayDesk(WayFinder finder, DecisionTable table, ScheduleService schedule, BookingService bookings,
			AdviceService advice, QueueService queue, OfferService offers, FrontDeskSettings settings, ClinicTime time,
			AccessCapture audit) {
		this.finder = finder;
		this.table = table;
		this.schedule = schedule;
		this.bookings = bookings;
		this.advice = advice;
		this.queue = queue;
		this.offers = offers;
		this.settings = settings;
		this.time = time;
		this.audit = audit;
	}

	@Override
	public Ways ways(WaysAsked who) {
		return finder.of(who);
	}

	@Override
	public Decision decide(Deciding deciding) {
		check(deciding);
		if (finder.isClinicians(deciding.out())) {
			Context.requirePrivilege(FrontDeskPrivileges.SET_URGENCY);
		}
		Booking booking = deciding.who().appointment() == null ? null : schedule.hold(deciding.who().appointment());
		int patient = table.hold(deciding.who().patient())
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "patient.unknown"));
		Optional<DecisionTable.Kept> known = table.withUuid(deciding.uuid());
		return known.isPresent() ? again(known.get(), patient) : decide(deciding, patient, booking);
	}

	private Decision decide(Deciding deciding, int patient, Booking booking) {
		refuseUnlessTheirs(booking, patient);
		boolean isNone = deciding.out() == WayOut.REMOTE && booking != null
				|| deciding.out() == WayOut.AS_PLANNED && booking == null;
		refuse(isNone, "way.out", "way");
		PlaceAsked place = deciding.place() == null ? null : asBooked(deciding, booking);
		Double longer = place == null ? null : longer(place, deciding.who());
		Booking placed = place == null ? booking : place(deciding, place, booking).booking();
		if (place != null && booking == null && deciding.line() != null) {
			queue.end(deciding.line(), deciding.version(), QueueEnd.PLACED);
		}
		if (deciding.out() == WayOut.STANDBY) {
			offers.note(standby(deciding.who()));
		}
		table.add(
				new Decision(deciding.uuid(), deciding.out(), null, place == null ? null : placed.start(), longer,
						deciding.reason(), words(deciding), null, null),
				patient, placed == null ? 0 : placed.id());
		audit.shown(Category.APPOINTMENT, Action.CHANGE, List.of(patient));
		audit.because(patient, deciding.out().code() + ": " + deciding.reason());
		return table.withUuid(deciding.uuid()).orElseThrow().decision();
	}

	/** They are here, or near: the next place of today that comes free can be theirs, whoever it is with. */
	private static WishAsked standby(WaysAsked who) {
		return new WishAsked(who.patient(), who.appointment(), who.appointment() == null ? who.service() : null,
				who.appointment() == null ? who.location() : null, null, WishKind.STANDBY, null, 0, null, null, Set.of());
	}

	/** What somebody comes for stays as it is booked, and so do their providers, unless it is the way to go to another one. */
	private static PlaceAsked asBooked(Deciding deciding, Booking booking) {
		PlaceAsked place = deciding.place();
		if (booking == null) {
			return place;
		}
		List<String> providers = deciding.out() == WayOut.OTHER_PROVIDER
				? place.providers()
				: booking.providers().stream().map(Named::uuid).toList();
		return new PlaceAsked(booking.service().uuid(),
				booking.serviceType() == null ? null : booking.serviceType().uuid(), providers, place.location(),
				place.start(), place.end());
	}

	private void refuseUnlessTheirs(Booking booking, int patient) {
		if (booking != null && (booking.patientId() != patient || !time.dayOf(booking.start()).equals(time.today()))) {
			throw new Refusal(Refusal.Kind.UNKNOWN, "appointment.unknown");
		}
	}

	/** Who asks twice has not heard of the first answer. */
	private Decision again(DecisionTable.Kept known, int patient) {
		if (known.patient() != patient) {
			throw new Refusal(Refusal.Kind.CONFLICT, "decision.otherUuid");
		}
		audit.shown(Category.APPOINTMENT, Action.VIEW, List.of(patient));
		return known.decision();
	}

	private double longer(PlaceAsked place, WaysAsked who) {
		SessionEffect effect = advice.whatIf(place, who.patient(), who.appointment());
		return effect.effect().waitAfter().expected() - effect.effect().waitBefore().expected();
	}

	/** Whoever is here keeps today's appointment, and comes on another day with one more. */
	private Booked place(Deciding deciding, PlaceAsked place, Booking booking) {
		Overbook overbook = deciding.out() == WayOut.DOUBLE_UP ? new Overbook(deciding.reason(), words(deciding)) : null;
		boolean isOneMore = booking == null || deciding.out() == WayOut.ANOTHER_DAY && isHere(booking);
		return isOneMore
				? bookings.book(deciding.uuid(), deciding.who().patient(), place, kind(deciding.out()), null, overbook)
				: bookings.move(booking.uuid(), deciding.shown(), place, null, overbook);
	}

	private static boolean isHere(Booking booking) {
		return booking.status() == BookingStatus.Arrived || booking.status() == BookingStatus.CheckedIn;
	}

	private static String kind(WayOut out) {
		return switch (out) {
			case REMOTE -> "Virtual";
			case LATER_TODAY, ANOTHER_DAY -> "Scheduled";
			default -> "WalkIn";
		};
	}

	private void check(Deciding deciding) {
		refuse(deciding.out().takesPlace() != (deciding.place() != null), "way.place", "place");
		refuse(deciding.place() != null && deciding.who().appointment() != null && deciding.shown() == null, "way.shown",
				"appointment");
		refuse(!settings.overbookingReasons().contains(deciding.reason()), "overbook.reason", "reason");
		String words = words(deciding);
		refuse(words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl), "overbook.words", "words");
		boolean today = deciding.place() == null || time.dayOf(deciding.place().start()).equals(time.today());
		refuse(deciding.out() == WayOut.ANOTHER_DAY
				? today && deciding.place() != null
				: deciding.out() != WayOut.REMOTE && !today, "way.day", "place");
	}

	private static String words(Deciding deciding) {
		return deciding.words() == null ? "" : deciding.words().strip();
	}

	private static void refuse(boolean wrong, String code, String field) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, code, new Refusal.Field(field, "field." + code));
		}
	}

	@Override
	public List<Decision> decisions(String appointment) {
		DecisionTable.Found found = table.appointment(appointment)
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "appointment.unknown"));
		audit.shown(Category.APPOINTMENT, Action.VIEW, List.of(found.patient()));
		return table.ofAppointment(appointment).stream().map(DecisionTable.Kept::decision).toList();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.booking;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmrs.module.appointments.model.AppointmentKind;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.schedule.Booked;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Breach;
import org.openmrs.module.frontdesk.schedule.HeldPlace;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Opening;
import org.openmrs.module.frontdesk.schedule.Overbook;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.openmrs.module.frontdesk.schedule.ScheduleService;
import org.openmrs.module.frontdesk.schedule.SessionAround;
import org.openmrs.module.frontdesk.schedule.Search;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.openmrs.module.frontdesk.schedule.day.AppointmentReader;
import org.openmrs.module.frontdesk.schedule.guard.Guard;
import org.openmrs.module.frontdesk.schedule.guard.PlaceHold;
import org.openmrs.module.frontdesk.schedule.guard.Written;
import org.openmrs.module.frontdesk.schedule.openings.AroundReader;
import org.openmrs.module.frontdesk.schedule.openings.Identities;
import org.openmrs.module.frontdesk.schedule.openings.OpeningFinder;
import org.openmrs.module.frontdesk.schedule.watch.AppointmentWatch;

/** Books, moves and cancels, and has the guard look at it while the user's authority is known. */
public class BookingDesk implements BookingService {

	private static final Duration LONGEST = Duration.ofDays(1);

	private final OpeningFinder finder;

	private final AroundReader around;

	private final Catalog catalog;

	private final Identities identities;

	private final PlaceHold holds;

	private final AppointmentWriter writer;

	private final AppointmentReader reader;

	private final ScheduleService schedule;

	private final Guard guard;

	private final AppointmentWatch watch;

	private final Claims claims;

	private final HostQuery host;

	private final ClinicTime time;

	private final AccessCapture audit;

	public BookingDesk(OpeningFinder finder, AroundReader around, Catalog catalog, Identities identities, PlaceHold holds,
			AppointmentWriter writer,
			AppointmentReader reader, ScheduleService schedule, Guard guard, AppointmentWatch watch, Claims claims,
			HostQuery host, ClinicTime time, AccessCapture audit) {
		this.finder = finder;
		this.around = around;
		this.catalog = catalog;
		this.identities = identities;
		this.holds = holds;
		this.writer = writer;
		this.reader = reader;
		this.schedule = schedule;
		this.guard = guard;
		this.watch = watch;
		this.claims = claims;
		this.host = host;
		this.time = time;
		this.audit = audit;
	}

	@Override
	public List<Bookable> bookable() {
		return host.ask(catalog::offered);
	}

	@Override
	public List<Named> providers() {
		return host.ask(identities::allProviders);
	}

	@Override
	public List<Opening> openings(Search search) {
		return host.ask(sql -> finder.find(sql, search));
	}

	@Override
	public SessionAround around(PlaceAsked place, String patient, String moved) {
		Taken wanted = wanted(resolve(place, patient), place);
		SessionAround all = host.ask(sql -> around.of(sql, wanted));
		return moved == null ? all : writer.withUuid(moved).map(all::without).orElse(all);
	}

	@Override
	public HeldPlace hold(PlaceAsked place, String patient) {
		Catalog.Resolved found = resolve(place, patient);
		if (found.providers().size() > 1) {
			throw new Refusal(Refusal.Kind.RULE, "hold.providers", new Refusal.Field("providers", "field.hold.providers"));
		}
		return holds.hold(wanted(found, place));
	}

	private static Taken wanted(Catalog.Resolved found, PlaceAsked place) {
		return new Taken(0, found.service(), found.location(),
				found.providers().stream().map(Named::id).collect(Collectors.toCollection(TreeSet::new)), found.patient(),
				place.start(), place.end());
	}

	@Override
	public void release(String hold) {
		if (!holds.release(hold)) {
			throw new Refusal(Refusal.Kind.UNKNOWN, "hold.unknown");
		}
	}

	@Override
	public HeldPlace keep(String hold) {
		return holds.keep(hold).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "hold.unknown"));
	}

	@Override
	public List<Booking> ofPatient(String patient) {
		int id = host.ask(sql -> identities.of(sql, null, List.of(), patient, null)).one("patient", patient).id();
		audit.shown(Category.APPOINTMENT, Action.LIST, List.of(id));
		return reader.ofPatient(id, time.startOf(time.today()));
	}

	@Override
	public Booked book(String uuid, String patient, PlaceAsked place, String kind, String hold, Overbook overbook) {
		Catalog.Resolved found = resolve(place, patient);
		Guard.Claim claim = claims.of(overbook, hold);
		Optional<Integer> known = writer.withUuid(uuid);
		if (known.isPresent()) {
			return again(known.get(), found.patient());
		}
		int id = writer.make(uuid, found.patient(), kind(kind), target(found, place));
		return booked(id, claim);
	}

	/** Who asks twice has not heard of the first answer. */
	private Booked again(int id, int patient) {
		Booking booking = reader.withId(id).stream().filter(one -> one.patientId() == patient).findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "booking.otherUuid"));
		audit.shown(Category.APPOINTMENT, Action.VIEW, List.of(patient));
		return new Booked(booking, Set.of());
	}

	@Override
	public Booked move(String appointment, String shown, PlaceAsked place, String hold, Overbook overbook) {
		Booking held = asShown(appointment, shown);
		refuseOver(isToCome(held) || isHere(held) && time.dayOf(place.start()).equals(time.today()));
		Catalog.Resolved found = resolve(place, null);
		Guard.Claim claim = claims.of(overbook, hold);
		writer.change(held.id(), target(found, place));
		return booked(held.id(), claim);
	}

	@Override
	public Booking cancel(String appointment, String shown) {
		Booking held = asShown(appointment, shown);
		refuseOver(isToCome(held));
		writer.cancel(held.id(), time.now());
		return booked(held.id(), Guard.Claim.NONE).booking();
	}

	private Booking asShown(String appointment, String shown) {
		Booking held = schedule.hold(appointment);
		if (!held.tag().equals(shown)) {
			throw new Refusal(Refusal.Kind.STALE, "row.stale");
		}
		return held;
	}

	private boolean isToCome(Booking held) {
		boolean open = held.status() == BookingStatus.Scheduled || held.status() == BookingStatus.Requested;
		return open && !time.dayOf(held.start()).isBefore(time.today());
	}

	private boolean isHere(Booking held) {
		boolean here = held.status() == BookingStatus.Arrived || held.status() == BookingStatus.CheckedIn;
		return here && time.dayOf(held.start()).equals(time.today());
	}

	private static void refuseOver(boolean open) {
		if (!open) {
			throw new Refusal(Refusal.Kind.CONFLICT, "booking.over");
		}
	}

	private Booked booked(int id, Guard.Claim claim) {
		Written written = watch.takePlaces();
		Map<Integer, Set<Breach>> breaches = written.appointments().isEmpty()
				? Map.of()
				: host.ask(sql -> guard.check(written, sql, claim));
		if (!claim.hold().isEmpty()) {
			holds.release(claim.hold());
		}
		Booking booking = reader.withId(id).get(0);
		audit.shown(Category.APPOINTMENT, Action.CHANGE, List.of(booking.patientId()));
		Set<Breach> overbooked = breaches.getOrDefault(id, Set.of());
		if (!overbooked.isEmpty() && claim.authority() != null) {
			audit.because(booking.patientId(), claim.authority().reason());
		}
		return new Booked(booking, overbooked);
	}

	private Catalog.Resolved resolve(PlaceAsked place, String patient) {
		boolean possible = place.end().isAfter(place.start())
				&& !place.end().isAfter(place.start().plus(LONGEST));
		refuse(!possible, "end");
		refuse(place.end().isBefore(time.now()), "start");
		return host.ask(sql -> catalog.resolve(sql, place, patient));
	}

	private static void refuse(boolean wrong, String field) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, "booking." + field, new Refusal.Field(field, "field.booking." + field));
		}
	}

	private static AppointmentKind kind(String name) {
		return Arrays.stream(AppointmentKind.values()).filter(one -> one.name().equals(name)).findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.RULE, "booking.kind",
						new Refusal.Field("kind", "field.booking.kind")));
	}

	private static AppointmentWriter.Target target(Catalog.Resolved found, PlaceAsked place) {
		return new AppointmentWriter.Target(found.service(), found.serviceType(), found.providers(), found.location(),
				place.start(), place.end());
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.overbooking.Presence;
import org.openmrs.module.frontdesk.overbooking.Present;
import org.openmrs.module.frontdesk.overbooking.PresentDay;
import org.openmrs.module.frontdesk.overbooking.PresentState;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ScheduleService;
import org.openmrs.module.frontdesk.schedule.ServicesToday;

/** Brings together who is here and what the queue keeps of them. Two queries more than the board. */
public class QueueReader {

	/** Where the service does not say how long it takes. */
	private static final Duration USUAL = Duration.ofMinutes(15);

	private static final String WALK_IN = "WalkIn";

	private final Presence presence;

	private final ScheduleService schedule;

	private final EntryReader entries;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	public QueueReader(Presence presence, ScheduleService schedule, EntryReader entries, FrontDeskSettings settings,
			ClinicTime time) {
		this.presence = presence;
		this.schedule = schedule;
		this.entries = entries;
		this.settings = settings;
		this.time = time;
	}

	/** By service and place: of whichever place somebody asks, a lane is the same. */
	private record LaneKey(int service, String name, int location) implements Comparable<LaneKey> {

		private static final Comparator<LaneKey> IN_ORDER = Comparator.comparing(LaneKey::name)
				.thenComparing(LaneKey::service).thenComparing(LaneKey::location);

		@Override
		public int compareTo(LaneKey other) {
			return IN_ORDER.compare(this, other);
		}

		static LaneKey of(Comer comer) {
			return new LaneKey(comer.service().id(), comer.service().name(),
					comer.location() == null ? 0 : comer.location().id());
		}
	}

	/** @param locationUuid null for all */
	QueueDay read(String locationUuid) {
		LocalDate day = time.today();
		PresentDay present = presence.today(locationUuid);
		ServicesToday services = schedule.services(day);
		List<StoredEntry> stored = List.copyOf(entries.on(day));
		Map<LaneKey, List<Comer>> lanes = new TreeMap<>();
		comers(present, services, stored)
				.forEach(comer -> lanes.computeIfAbsent(LaneKey.of(comer), key -> new ArrayList<>()).add(comer));
		return new QueueDay(present, services, stored, List.copyOf(lanes.values()));
	}

	private List<Comer> comers(PresentDay present, ServicesToday services, List<StoredEntry> stored) {
		Map<Integer, StoredEntry> ofAppointments = new HashMap<>();
		List<Comer> comers = new ArrayList<>();
		for (StoredEntry entry : stored) {
			if (entry.appointmentId() != 0) {
				ofAppointments.put(entry.appointmentId(), entry);
			} else if (isHere(entry, present) && services.services().containsKey(entry.serviceId())) {
				comers.add(comer(entry, services.services().get(entry.serviceId())));
			}
		}
		for (Present one : present.appointments()) {
			StoredEntry entry = ofAppointments.get(one.booking().id());
			boolean ended = entry != null && entry.ended() != null;
			Comer comer = comer(one, ended ? null : entry, services);
			// whoever comes back after they left is here again, and begins anew
			if (!ended || !comer.waits() || comer.came().isAfter(entry.endedAt())) {
				comers.add(comer);
			}
		}
		return comers;
	}

	private static boolean isHere(StoredEntry entry, PresentDay present) {
		boolean within = present.within().isEmpty()
				|| entry.location() != null && present.within().contains(entry.location().id());
		return within && (entry.ended() == null || entry.ended() == QueueEnd.SEEN);
	}

	private static Comer comer(StoredEntry entry, ServicesToday.OfService service) {
		return new Comer(StoredEntry.lineOf(entry.uuid()), null, entry, service.service(), entry.location(), entry.kind(),
				entry.entered(),
				entry.entered(), entry.endedAt(), entry.ended() == null ? PresentState.WAITING : PresentState.DONE,
				service.minutes() == null ? USUAL : Duration.ofMinutes(service.minutes()));
	}

	private Comer comer(Present one, StoredEntry entry, ServicesToday services) {
		Instant start = one.booking().start();
		Instant came = one.came() == null ? start : one.came();
		Named service = one.booking().service();
		QueueKind kind = kind(one, came, services);
		Instant since = kind == QueueKind.WALK_IN || came.isAfter(start) ? came : start;
		return new Comer(one.booking().uuid(), one, entry, service, one.booking().location(), kind, came, since, one.seen(),
				one.state(), one.planned());
	}

	private QueueKind kind(Present one, Instant came, ServicesToday services) {
		if (one.booking().kind().equals(WALK_IN)) {
			return QueueKind.WALK_IN;
		}
		if (services.overbooked().contains(one.booking().id())) {
			return QueueKind.OVERBOOKED;
		}
		return came.isAfter(one.booking().start().plus(settings.flagLateAfter())) ? QueueKind.LATE : QueueKind.OWN_TIME;
	}
}

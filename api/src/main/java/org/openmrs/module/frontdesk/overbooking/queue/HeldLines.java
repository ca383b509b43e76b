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

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/** Holds lines before anything is read of them. */
public class HeldLines {

	private final QueueTable table;

	private final EntryReader entries;

	private final QueueReader reader;

	private final ScheduleService schedule;

	private final ClinicTime time;

	public HeldLines(QueueTable table, EntryReader entries, QueueReader reader, ScheduleService schedule, ClinicTime time) {
		this.table = table;
		this.entries = entries;
		this.reader = reader;
		this.schedule = schedule;
		this.time = time;
	}

	/** @throws Refusal UNKNOWN; CONFLICT, where it is of another day */
	HeldLine hold(String line) {
		if (StoredEntry.isOwn(line)) {
			String uuid = StoredEntry.uuidOf(line);
			refuseUnlessToday(table.hold(uuid));
			return new HeldLine(line, entry(uuid), null);
		}
		Booking booking = schedule.hold(line);
		refuseUnlessToday(time.dayOf(booking.start()));
		List<StoredEntry> kept = entries.on(time.today()).stream().filter(one -> one.appointmentId() == booking.id())
				.toList();
		return new HeldLine(line, kept.isEmpty() ? null : kept.get(kept.size() - 1), booking);
	}

	/**
	 * As {@link #hold}, of somebody who waits; with an entry.
	 *
	 * @param version the one that the user saw
	 * @throws Refusal UNKNOWN; STALE; CONFLICT, where they do not wait
	 */
	StoredEntry holdWaiting(String line, int version) {
		HeldLine held = cameBack(hold(line));
		if (!held.isHere() || held.hasEnded()) {
			throw notWaiting();
		}
		if (held.version() != version) {
			throw new Refusal(Refusal.Kind.STALE, "queue.stale");
		}
		return held.entry() == null ? entry(table.add(QueueTable.NewEntry.of(held.booking(), time.today()))) : held.entry();
	}

	/** Whoever left and came again begins anew. */
	private HeldLine cameBack(HeldLine held) {
		boolean again = held.booking() != null && held.hasEnded() && held.isHere()
				&& reader.read(null).laneOf(held.line()).isPresent();
		return again ? held.withoutEntry() : held;
	}

	StoredEntry entry(String uuid) {
		return first(one -> one.uuid().equals(uuid));
	}

	private StoredEntry first(Predicate<StoredEntry> which) {
		return entries.on(time.today()).stream().filter(which).findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "queue.unknown"));
	}

	private void refuseUnlessToday(LocalDate day) {
		if (!day.equals(time.today())) {
			throw notWaiting();
		}
	}

	static Refusal notWaiting() {
		return new Refusal(Refusal.Kind.CONFLICT, "queue.notWaiting");
	}
}

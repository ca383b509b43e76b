/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.checkin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.Asked;
import org.openmrs.module.frontdesk.board.Told;
import org.openmrs.module.frontdesk.board.VisitOutcome;
import org.openmrs.module.frontdesk.board.contact.Confirmations;
import org.openmrs.module.frontdesk.UserNames;
import org.openmrs.module.frontdesk.board.visit.VisitDesk;
import org.openmrs.module.frontdesk.board.visit.VisitUse;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.HistoryEntry;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/** The rules of checking in and of taking it back, for appointments that the transaction holds. */
public class CheckInDesk {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	private static final String VOID_REASON = "Check-in taken back";

	private final ScheduleService schedule;

	private final CheckInStore store;

	private final VisitDesk visits;

	private final Questions questions;

	private final Confirmations confirmations;

	private final UserNames users;

	private final ClinicTime time;

	public CheckInDesk(ScheduleService schedule, CheckInStore store, VisitDesk visits, Questions questions,
			Confirmations confirmations,
			UserNames users, ClinicTime time) {
		this.schedule = schedule;
		this.store = store;
		this.visits = visits;
		this.questions = questions;
		this.confirmations = confirmations;
		this.users = users;
		this.time = time;
	}

	/**
	 * @param asShown whether the user saw the row as it is
	 */
	public void checkIn(Booking held, boolean asShown, Asked asked) {
		Optional<CheckIn> earlier = store.activeOf(held.id());
		if (held.status() == BookingStatus.CheckedIn) {
			throw already(held, earlier);
		}
		if (!held.status().allowsCheckIn()) {
			throw new Refusal(Refusal.Kind.CONFLICT, "checkIn.status." + held.status());
		}
		if (!time.dayOf(held.start()).equals(time.today())) {
			throw new Refusal(Refusal.Kind.CONFLICT, "checkIn.otherDay");
		}
		if (!asShown) {
			throw new Refusal(Refusal.Kind.STALE, "row.stale");
		}
		questions.refuseUnasked(asked);
		Instant now = time.now();
		earlier.ifPresent(overtaken -> {
			overtaken.overtake();
			store.save(overtaken);
		});
		if (asked.contact() == Told.SAME) {
			confirmations.confirm(held.patientId());
		}
		VisitUse visit = visits.startOrJoin(held);
		store.save(new CheckIn(held, schedule.checkIn(held), visit, asked, now, userId()));
	}

	/** Who was faster: ours, else whoever made the newest entry in the appointment's history. */
	private Refusal already(Booking held, Optional<CheckIn> ours) {
		Optional<HistoryEntry> last = schedule.lastChange(held.id());
		Optional<Integer> user = ours.map(CheckIn::getCheckedInBy).or(() -> last.map(HistoryEntry::userId));
		Optional<Instant> at = ours.map(CheckIn::getCheckedInAt).or(() -> last.map(HistoryEntry::at));
		Optional<String> who = user.map(id -> users.of(List.of(id)).get(id)).filter(name -> !name.isEmpty());
		if (who.isEmpty() || at.isEmpty()) {
			return new Refusal(Refusal.Kind.CONFLICT, "checkIn.alreadyBySomebody");
		}
		return new Refusal(Refusal.Kind.CONFLICT, "checkIn.already",
				Map.of("who", who.get(), "time", at.get().atZone(time.zone()).format(CLOCK)));
	}

	/**
	 * @param within whether the person has gone in to the provider since
	 * @return the entry in the appointment's history that it made
	 */
	public int undo(Booking held, boolean within) {
		CheckIn checkIn = store.activeOf(held.id()).orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "undo.nothing"));
		boolean oursIsLast = schedule.lastChange(held.id()).map(last -> last.id() == checkIn.getHistoryId()).orElse(false);
		if (held.status() != BookingStatus.CheckedIn || !oursIsLast || within) {
			throw new Refusal(Refusal.Kind.CONFLICT, "undo.notLast");
		}
		schedule.undoCheckIn(held, checkIn.getStatusBefore());
		if (checkIn.getVisitOutcome() == VisitOutcome.STARTED && !store.anotherUses(checkIn.getVisitId(), checkIn)) {
			visits.voidIfEmpty(checkIn.getVisitId(), VOID_REASON);
		}
		checkIn.undo(time.now(), userId());
		store.save(checkIn);
		return checkIn.getHistoryId();
	}

	/**
	 * A later step has been taken back: where the check-in was the last before that, it can be taken back in turn.
	 *
	 * @param undone the entry in the appointment's history that the later one made
	 */
	public void isLastAgain(Booking held, int undone) {
		Optional<Integer> before = schedule.changeBefore(held.id(), undone).map(HistoryEntry::id);
		store.activeOf(held.id()).filter(checkIn -> before.filter(id -> id == checkIn.getHistoryId()).isPresent())
				.ifPresent(checkIn -> {
					checkIn.isLastAgain(schedule.lastChange(held.id()).orElseThrow().id());
					store.save(checkIn);
				});
	}

	private static int userId() {
		return Context.getAuthenticatedUser().getUserId();
	}
}

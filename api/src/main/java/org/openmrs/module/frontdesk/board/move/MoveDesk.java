/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.move;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.MoveKind;
import org.openmrs.module.frontdesk.board.MoveLine;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.HistoryEntry;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/** The rules of moving somebody along and of taking that back, for rows whose appointments the transaction holds. */
public class MoveDesk {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	private final ScheduleService schedule;

	private final MoveStore store;

	private final ClinicTime time;

	private final AccessCapture audit;

	public MoveDesk(ScheduleService schedule, MoveStore store, ClinicTime time, AccessCapture audit) {
		this.schedule = schedule;
		this.store = store;
		this.time = time;
		this.audit = audit;
	}

	/** @param asShown whether the user saw the row as it is */
	public void arrive(BoardRow held, boolean asShown) {
		if (held.state().isWaiting() || held.state() == BoardState.WITH_PROVIDER) {
			throw already("arrive", held.state() == BoardState.ARRIVED ? held.move() : null);
		}
		check(held, asShown, held.booking().status().allowsCheckIn(), "arrive.status");
		save(held, MoveKind.ARRIVE, schedule.arrive(held.booking()).id());
	}

	/** Of this the Appointments module knows nothing, so its history and the feed hear nothing by themselves. */
	public void withProvider(BoardRow held, boolean asShown) {
		if (held.state() == BoardState.WITH_PROVIDER) {
			throw already("withProvider", held.move());
		}
		check(held, asShown, held.state() == BoardState.CHECKED_IN, "withProvider.status");
		save(held, MoveKind.WITH_PROVIDER, lastChange(held));
		tell(held.booking());
	}

	public void done(BoardRow held, boolean asShown) {
		if (held.state() == BoardState.DONE) {
			throw already("done", held.move());
		}
		boolean seen = held.state() == BoardState.CHECKED_IN || held.state() == BoardState.WITH_PROVIDER;
		check(held, asShown, seen, "done.status");
		save(held, MoveKind.DONE, schedule.complete(held.booking()).id());
	}

	/**
	 * Once, and only while it is the last change of the appointment.
	 *
	 * @return the entry in the appointment's history that it stood at
	 */
	public int undo(BoardRow held, MoveKind kind) {
		Move move = store.activeOf(held.booking().id(), kind)
				.orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "undoMove.nothing"));
		boolean shown = held.move() != null && held.move().kind() == kind;
		if (!shown || !lastChange(held).equals(move.getHistoryId())) {
			throw new Refusal(Refusal.Kind.CONFLICT, "undoMove.notLast");
		}
		switch (kind) {
			case ARRIVE -> schedule.undoArrival(held.booking());
			case WITH_PROVIDER -> tell(held.booking());
			case DONE -> schedule.undoCompletion(held.booking());
		}
		move.undo(time.now(), userId());
		store.save(move);
		return move.getHistoryId();
	}

	/**
	 * A later step has been taken back: where this one was the last before that, it can be taken back in turn.
	 *
	 * @param undone the entry in the appointment's history that the later one stood at
	 */
	public void isLastAgain(Booking held, MoveKind kind, int undone) {
		Optional<Integer> before = schedule.changeBefore(held.id(), undone).map(HistoryEntry::id);
		store.activeOf(held.id(), kind).filter(move -> before.filter(id -> id == move.getHistoryId()).isPresent())
				.ifPresent(move -> {
					move.isLastAgain(schedule.lastChange(held.id()).orElseThrow().id());
					store.save(move);
				});
	}

	private Refusal already(String what, MoveLine by) {
		return by == null || by.by() == null
				? new Refusal(Refusal.Kind.CONFLICT, what + ".alreadyBySomebody")
				: new Refusal(Refusal.Kind.CONFLICT, what + ".already",
						Map.of("who", by.by(), "time", by.at().atZone(time.zone()).format(CLOCK)));
	}

	private void check(BoardRow held, boolean asShown, boolean allowed, String otherwise) {
		if (!asShown) {
			throw new Refusal(Refusal.Kind.STALE, "row.stale");
		}
		if (!allowed) {
			throw new Refusal(Refusal.Kind.CONFLICT, otherwise);
		}
		if (!time.dayOf(held.booking().start()).equals(time.today())) {
			throw new Refusal(Refusal.Kind.CONFLICT, "move.otherDay");
		}
	}

	private void save(BoardRow held, MoveKind kind, int historyId) {
		int appointment = held.booking().id();
		store.activeOf(appointment, kind).ifPresent(earlier -> {
			earlier.overtake();
			store.save(earlier);
		});
		store.save(new Move(appointment, kind, historyId, time.now(), userId()));
	}

	private Integer lastChange(BoardRow held) {
		return schedule.lastChange(held.booking().id()).map(HistoryEntry::id).orElse(0);
	}

	private void tell(Booking held) {
		Integer location = held.location() == null ? null : held.location().id();
		store.announce(new ChangeFeed.Entry(time.dayOf(held.start()), location, ChangeFeed.APPOINTMENT, held.uuid()));
		audit.shown(Category.APPOINTMENT, Action.CHANGE, List.of(held.patientId()));
	}

	private static int userId() {
		return Context.getAuthenticatedUser().getUserId();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.Asked;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.MoveKind;
import org.openmrs.module.frontdesk.board.Place;
import org.openmrs.module.frontdesk.board.call.CallDesk;
import org.openmrs.module.frontdesk.board.checkin.CheckInDesk;
import org.openmrs.module.frontdesk.board.move.MoveDesk;
import org.openmrs.module.frontdesk.board.place.Places;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/** The board, read afresh for everybody who asks. */
public class TodaysBoard implements BoardService {

	private final ScheduleService schedule;

	private final ChangeFeed feed;

	private final Places places;

	private final BoardReader reader;

	private final BoardRows rows;

	private final CheckInDesk checkIns;

	private final MoveDesk moves;

	private final CallDesk calls;

	private final ClinicTime time;

	public TodaysBoard(ScheduleService schedule, ChangeFeed feed, Places places, BoardReader reader, BoardRows rows,
			CheckInDesk checkIns, MoveDesk moves, CallDesk calls, ClinicTime time) {
		this.schedule = schedule;
		this.feed = feed;
		this.places = places;
		this.reader = reader;
		this.rows = rows;
		this.checkIns = checkIns;
		this.moves = moves;
		this.calls = calls;
		this.time = time;
	}

	@Override
	public List<Place> places() {
		return places.all();
	}

	@Override
	public ChangeFeed.Mark mark(LocalDate day) {
		return feed.mark(day);
	}

	@Override
	public Board board(LocalDate day, String locationUuid) {
		return reader.read(day, locationUuid, null);
	}

	@Override
	public Board changes(String locationUuid, ChangeFeed.Mark seen) {
		return reader.read(seen.day(), locationUuid, seen);
	}

	@Override
	public BoardRow checkIn(String appointmentUuid, String shown, Asked asked) {
		return change(appointmentUuid, shown, (row, asShown) -> {
			checkIns.checkIn(row.booking(), asShown, asked);
			calls.give(row.booking());
		});
	}

	@Override
	public BoardRow undoCheckIn(String appointmentUuid) {
		return change(appointmentUuid, null, (row, asShown) -> {
			int undone = checkIns.undo(row.booking(), row.state() == BoardState.WITH_PROVIDER);
			moves.isLastAgain(row.booking(), MoveKind.ARRIVE, undone);
			calls.withdraw(row.booking());
		});
	}

	@Override
	public BoardRow arrive(String appointmentUuid, String shown) {
		return change(appointmentUuid, shown, (row, asShown) -> {
			moves.arrive(row, asShown);
			calls.give(row.booking());
		});
	}

	@Override
	public BoardRow withProvider(String appointmentUuid, String shown) {
		return change(appointmentUuid, shown, moves::withProvider);
	}

	@Override
	public BoardRow done(String appointmentUuid, String shown) {
		return change(appointmentUuid, shown, moves::done);
	}

	@Override
	public BoardRow undoArrive(String appointmentUuid) {
		return change(appointmentUuid, null, (row, asShown) -> {
			moves.undo(row, MoveKind.ARRIVE);
			calls.withdraw(row.booking());
		});
	}

	@Override
	public BoardRow call(String appointmentUuid, String where) {
		return change(appointmentUuid, null, (row, asShown) -> calls.call(row, where));
	}

	@Override
	public BoardRow number(String appointmentUuid) {
		return change(appointmentUuid, null, (row, asShown) -> calls.giveLate(row));
	}

	@Override
	public BoardRow slip(String appointmentUuid) {
		Booking booking = schedule.onDay(time.today(), Set.of(), List.of(appointmentUuid)).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "appointment.unknown"));
		BoardRow row = rows.printed(booking);
		if (row.call() == null) {
			throw new Refusal(Refusal.Kind.CONFLICT, "slip.noNumber");
		}
		return row;
	}

	@Override
	public BoardRow undoWithProvider(String appointmentUuid) {
		return change(appointmentUuid, null, (row, asShown) -> moves.undo(row, MoveKind.WITH_PROVIDER));
	}

	@Override
	public BoardRow undoDone(String appointmentUuid) {
		return change(appointmentUuid, null, (row, asShown) -> {
			int undone = moves.undo(row, MoveKind.DONE);
			moves.isLastAgain(row.booking(), MoveKind.WITH_PROVIDER, undone);
			checkIns.isLastAgain(row.booking(), undone);
		});
	}

	/** Holds the appointment before anything is read, and reads the row anew after the change. */
	private BoardRow change(String appointmentUuid, String shown, BiConsumer<BoardRow, Boolean> change) {
		Booking held = schedule.hold(appointmentUuid);
		BoardRow before = rows.of(held);
		change.accept(before, before.tag().equals(shown));
		return rows.answer(schedule.hold(appointmentUuid));
	}
}

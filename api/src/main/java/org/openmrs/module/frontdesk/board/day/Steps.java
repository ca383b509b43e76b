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

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.CallLine;
import org.openmrs.module.frontdesk.board.CheckInLine;
import org.openmrs.module.frontdesk.board.Course;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.MoveKind;
import org.openmrs.module.frontdesk.board.MoveLine;
import org.openmrs.module.frontdesk.board.call.CallNumbers;
import org.openmrs.module.frontdesk.board.move.OwnStep;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Moments;

/**
 * What is known of one appointment's course: its history, which hears of every program, and the steps that the desk took,
 * which say by whom. A step of ours from before the history's own is of an earlier course and does not count.
 */
class Steps {

	/** Both are to the second, and one is written a moment after the other. */
	private static final Duration SAME = Duration.ofSeconds(2);

	private Moments history = Moments.NONE;

	private OwnStep checkIn;

	/** By the place that each is of. */
	private final Map<Integer, CallLine> calls = new HashMap<>();

	private final Map<MoveKind, OwnStep> moves = new EnumMap<>(MoveKind.class);

	void add(OwnStep step) {
		if (step.call() != null) {
			calls.put(step.place(), step.call());
		} else if (step.kind() == null) {
			checkIn = step;
		} else {
			moves.put(step.kind(), step);
		}
	}

	void add(Moments moments) {
		history = moments;
	}

	DayRow row(Booking booking) {
		return new DayRow(booking, state(booking), course(booking.status()),
				checkIn == null ? null : checkIn.coverage());
	}

	private BoardState state(Booking booking) {
		return BoardState.of(booking.status(), inside() != null);
	}

	private Course course(BookingStatus status) {
		OwnStep inside = inside();
		return switch (status) {
			case Arrived -> new Course(arrived(), null, null, null);
			case CheckedIn, Completed -> new Course(arrived(), checkedIn(), inside == null ? null : inside.at(),
					status == BookingStatus.Completed ? known(history.completed(), moves.get(MoveKind.DONE)) : null);
			default -> Course.NONE;
		};
	}

	private Instant arrived() {
		Instant arrived = known(history.arrived(), moves.get(MoveKind.ARRIVE));
		return arrived == null ? checkedIn() : arrived;
	}

	private Instant checkedIn() {
		return known(history.checkedIn(), checkIn);
	}

	private static Instant known(Instant history, OwnStep own) {
		return history == null && own != null ? own.at() : history;
	}

	private OwnStep inside() {
		return counting(moves.get(MoveKind.WITH_PROVIDER), history.checkedIn());
	}

	private static OwnStep counting(OwnStep step, Instant since) {
		return step == null || since != null && step.at().plus(SAME).isBefore(since) ? null : step;
	}

	CheckInLine checkIn(Booking booking) {
		return checkIn == null
				? null
				: new CheckInLine(checkIn.uuid(), checkIn.at(), checkIn.by(), checkIn.visit(),
						state(booking) == BoardState.CHECKED_IN);
	}

	/** @return the number by which the person is called where they are now, or null where they have none or are not here */
	CallLine call(Booking booking) {
		return state(booking) == BoardState.EXPECTED ? null : calls.get(CallNumbers.placeOf(booking));
	}

	/** @return the step of ours that brought the appointment where it is, or null */
	MoveLine move(Booking booking) {
		OwnStep step = switch (state(booking)) {
			case ARRIVED -> counting(moves.get(MoveKind.ARRIVE), history.arrived());
			case WITH_PROVIDER -> inside();
			case DONE -> counting(moves.get(MoveKind.DONE), history.completed());
			default -> null;
		};
		return step == null ? null : new MoveLine(step.uuid(), step.kind(), step.at(), step.by(), true);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.board;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.CallLine;
import org.openmrs.module.frontdesk.board.CheckInLine;
import org.openmrs.module.frontdesk.board.Course;
import org.openmrs.module.frontdesk.board.MoveLine;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.openmrs.module.frontdesk.overbooking.QueueCount;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * The board as JSON. Times are ISO 8601 with the clinic's offset.
 *
 * @param change the highest id of the change feed that the rows hold: what to ask for changes since
 * @param rows {@link Row}s, and in a partial board {@link Gone} ones
 */
record BoardJson(String date, String zone, String now, NamedJson location, long change, boolean partial, List<Entry> rows,
		List<FlagJson> flags, FlowJson flow, QueueJson queue) {

	/** An appointment, or that it is no longer there. */
	sealed interface Entry permits Row, Gone {
	}

	record NamedJson(String uuid, String name) {

		static NamedJson of(Named named) {
			return named == null ? null : new NamedJson(named.uuid(), named.name());
		}
	}

	record PatientJson(String uuid, String name, String identifier, String birthDate, Integer age, String gender,
			String called, String spoken, String pronouns) {

		static PatientJson of(PersonLine person) {
			return new PatientJson(person.uuid(), person.name(), person.identifier(),
					person.birthDate() == null ? null : person.birthDate().toString(), person.age(), person.gender(),
					person.called(), person.spoken(), person.pronouns());
		}
	}

	record CheckInJson(String uuid, String at, String by, String visit, boolean undoable) {

		static CheckInJson of(CheckInLine checkIn, Clock clock) {
			return checkIn == null
					? null
					: new CheckInJson(checkIn.uuid(), clock.iso(checkIn.at()), checkIn.by(),
							checkIn.visit().code(), checkIn.undoable());
		}
	}

	record MoveJson(String kind, String at, String by, boolean undoable) {

		static MoveJson of(MoveLine move, Clock clock) {
			return move == null
					? null
					: new MoveJson(move.kind().code(), clock.iso(move.at()), move.by(), move.undoable());
		}
	}

	record CallJson(int number, String calledAt, String where) {

		static CallJson of(CallLine call, Clock clock) {
			return call == null ? null : new CallJson(call.number(), clock.iso(call.calledAt()), call.where());
		}
	}

	record CourseJson(String arrived, String checkedIn, String withProvider, String done) {

		static CourseJson of(Course course, Clock clock) {
			return new CourseJson(clock.iso(course.arrived()), clock.iso(course.checkedIn()),
					clock.iso(course.withProvider()), clock.iso(course.done()));
		}
	}

	record Row(String appointment, String number, String start, String end, PatientJson patient, NamedJson service,
			NamedJson serviceType, List<NamedJson> providers, NamedJson location, String kind, String status, String state,
			CourseJson course, CheckInJson checkIn, MoveJson move, CallJson call, String tag) implements Entry {

		static Row of(BoardRow row, ZoneId zone) {
			return of(row, new Clock(zone));
		}

		private static Row of(BoardRow row, Clock clock) {
			Booking booking = row.booking();
			return new Row(booking.uuid(), booking.number(), clock.iso(booking.start()), clock.iso(booking.end()),
					PatientJson.of(row.person()), NamedJson.of(booking.service()), NamedJson.of(booking.serviceType()),
					booking.providers().stream().map(NamedJson::of).toList(), NamedJson.of(booking.location()),
					booking.kind(), booking.status().name(), row.state().code(), CourseJson.of(row.course(), clock),
					CheckInJson.of(row.checkIn(), clock), MoveJson.of(row.move(), clock),
					CallJson.of(row.call(), clock), row.tag());
		}
	}

	/** @param flagged how many of them say what asks for a clinician, and none has seen to it */
	record QueueJson(int waiting, int flagged) {

		static QueueJson of(QueueCount count) {
			return count == null ? null : new QueueJson(count.waiting(), count.flagged());
		}
	}

	record Gone(String appointment, boolean gone) implements Entry {
	}

	static BoardJson of(Board board, Instant now) {
		Clock clock = new Clock(board.zone());
		Stream<Entry> rows = board.rows().stream().map(row -> Row.of(row, clock));
		Stream<Entry> gone = board.gone().stream().map(uuid -> new Gone(uuid, true));
		return new BoardJson(board.day().toString(), board.zone().getId(), clock.iso(now),
				NamedJson.of(board.location()),
				board.mark().highest(), board.partial(), Stream.concat(rows, gone).toList(),
				board.flags().stream().map(flag -> FlagJson.of(flag, clock)).toList(), FlowJson.of(board.flow(), clock),
				QueueJson.of(board.queue()));
	}

	/** Writes moments in a zone, each once: on a board they recur. */
	record Clock(ZoneId zone, Map<Instant, String> written) {

		Clock(ZoneId zone) {
			this(zone, new HashMap<>());
		}

		String iso(Instant moment) {
			return moment == null
					? null
					: written.computeIfAbsent(moment, m -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(m.atZone(zone)));
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import org.openmrs.module.frontdesk.ShownTag;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * A line of the board.
 *
 * @param checkIn null where there is none of ours
 * @param call null where the person was not here yet; not part of the tag, since a call is nothing that another step goes by
 */
public record BoardRow(Booking booking, PersonLine person, BoardState state, Course course, CheckInLine checkIn,
		MoveLine move, CallLine call) {

	/** @return a text that differs when anything differs that the line shows: host rows have no version */
	public String tag() {
		return ShownTag.of(shown());
	}

	/** By hand: what a record prints of itself takes longer than all else that is done for a row. */
	private String shown() {
		StringBuilder text = new StringBuilder(300);
		add(text, booking.id(), booking.number(), booking.start().getEpochSecond(), booking.kind(), booking.status(),
				booking.end() == null ? null : booking.end().getEpochSecond());
		add(text, id(booking.service()), id(booking.serviceType()), id(booking.location()));
		booking.providers().forEach(provider -> add(text, provider.id()));
		add(text, person.uuid(), person.name(), person.identifier(), person.birthDate(), person.gender());
		if (checkIn != null) {
			add(text, checkIn.uuid(), checkIn.undoable());
		}
		add(text, state);
		if (move != null) {
			add(text, move.uuid(), move.undoable());
		}
		return text.toString();
	}

	private static void add(StringBuilder text, Object... values) {
		for (Object value : values) {
			text.append(value).append('\n');
		}
		text.append('\f');
	}

	private static Integer id(Named named) {
		return named == null ? null : named.id();
	}
}

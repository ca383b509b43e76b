/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.NoteKind;
import org.openmrs.module.frontdesk.board.Severity;
import org.openmrs.module.frontdesk.board.flag.Flag;
import org.openmrs.module.frontdesk.board.flag.FlagDay;
import org.openmrs.module.frontdesk.board.flag.Found;
import org.openmrs.module.frontdesk.board.person.Fact;

/** Open notes of a kind, until the person has gone. Where there is just one, it can be settled from where it is shown. */
public class NoteFlag implements Flag {

	private final String kind;

	private final Severity whileExpected;

	/** @param whileExpected how much it matters before the person is here */
	public NoteFlag(NoteKind kind, Severity whileExpected) {
		this.kind = kind.code();
		this.whileExpected = whileExpected;
	}

	@Override
	public String id() {
		return kind;
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		boolean ahead = row.state() == BoardState.EXPECTED;
		if (!ahead && !row.state().isHere()) {
			return List.of();
		}
		List<Fact> notes = day.facts(row, kind);
		return notes.isEmpty()
				? List.of()
				: List.of(new Found(ahead ? whileExpected : Severity.SOON, day.begins(), arguments(notes)));
	}

	private static Map<String, Object> arguments(List<Fact> notes) {
		Map<String, Object> arguments = new HashMap<>();
		arguments.put("what", notes.stream().map(Fact::text).sorted().collect(Collectors.joining(" · ")));
		if (notes.size() == 1) {
			arguments.put("note", notes.get(0).key());
		}
		return arguments;
	}
}

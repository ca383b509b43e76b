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

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.board.NoteLine;
import org.openmrs.module.frontdesk.UserNames;
import org.springframework.stereotype.Component;

/** Notes as others read them: with names in place of the host's ids. */
@Component("frontdesk.noteLines")
public class NoteLines {

	private final UserNames users;

	public NoteLines(UserNames users) {
		this.users = users;
	}

	/** @return in the same order */
	List<NoteLine> of(List<DeskNote> notes) {
		Set<Integer> ids = notes.stream().flatMap(note -> Stream.of(note.getLeftBy(), note.getSettledBy()))
				.filter(Objects::nonNull).collect(Collectors.toSet());
		Map<Integer, String> names = users.of(ids);
		return notes.stream().map(note -> new NoteLine(note.getUuid(), note.getKind(), note.getText(), note.getLeftAt(),
				names.get(note.getLeftBy()), settled(note, names))).toList();
	}

	private static NoteLine.Settled settled(DeskNote note, Map<Integer, String> names) {
		return note.isOpen()
				? null
				: new NoteLine.Settled(note.getSettledHow(), note.getSettledAt(), names.get(note.getSettledBy()));
	}
}

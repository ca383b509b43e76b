/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.flag;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Severity;
import org.openmrs.module.frontdesk.board.person.Fact;

/**
 * What a patient comes for is not authorized by whoever pays, or not for long. Whoever knows of authorizations says so by
 * facts of the kind {@link #KIND}, whose key is <code>Missing</code>, <code>Denied</code> or <code>Expiring</code>, a blank and
 * the host's id of the appointment, and whose text is what it is about.
 */
public class AuthorizationFlag implements Flag {

	/** The kind of the facts that it goes by. */
	public static final String KIND = "authorization";

	private static final Set<BoardState> OVER = EnumSet.of(BoardState.DONE, BoardState.MISSED, BoardState.CANCELLED);

	private final String key;

	private final Severity severity;

	/** @param key that of the facts which it points out */
	public AuthorizationFlag(String key, Severity severity) {
		this.key = key;
		this.severity = severity;
	}

	@Override
	public String id() {
		return KIND + key;
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		List<Fact> facts = day.facts(row, KIND);
		return OVER.contains(row.state()) || facts.isEmpty()
				? List.of()
				: facts.stream().filter(fact -> fact.key().equals(key + " " + row.booking().id()))
						.map(fact -> new Found(severity, day.begins(), Map.of("what", fact.text()))).toList();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Need;
import org.openmrs.module.frontdesk.board.Severity;
import org.openmrs.module.frontdesk.board.flag.Flag;
import org.openmrs.module.frontdesk.board.flag.FlagDay;
import org.openmrs.module.frontdesk.board.flag.Found;
import org.openmrs.module.frontdesk.board.person.Fact;

/** Something that helps a person, pointed out from before they come until they have gone in. */
public class NeedFlag implements Flag {

	private static final Set<BoardState> AHEAD = EnumSet.of(BoardState.EXPECTED, BoardState.ARRIVED,
			BoardState.CHECKED_IN);

	private final String id;

	private final Severity severity;

	private final Set<String> types;

	/** @param needs any of these, whose texts are shown */
	public NeedFlag(String id, Severity severity, Set<Need> needs) {
		this.id = id;
		this.severity = severity;
		this.types = needs.stream().map(Need::typeUuid).collect(Collectors.toSet());
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		List<Fact> needs = day.facts(row, Fact.NEED);
		if (!AHEAD.contains(row.state()) || needs.isEmpty()) {
			return List.of();
		}
		String texts = needs.stream().filter(fact -> types.contains(fact.key()))
				.map(fact -> fact.text()).sorted().collect(Collectors.joining(", "));
		return texts.isEmpty() ? List.of() : List.of(new Found(severity, day.begins(), Map.of("what", texts)));
	}
}

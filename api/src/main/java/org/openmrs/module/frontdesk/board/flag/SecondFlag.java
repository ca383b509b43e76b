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

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Severity;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.springframework.stereotype.Component;

/** The person has another appointment on the same board, so that the desk can see to both at once. */
@Component("frontdesk.flag.second")
public class SecondFlag implements Flag {

	private static final Set<BoardState> OVER = EnumSet.of(BoardState.DONE, BoardState.MISSED, BoardState.CANCELLED);

	@Override
	public String id() {
		return "second";
	}

	@Override
	public boolean isOfDay() {
		return true;
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		if (OVER.contains(row.state()) || day.ofPatient(row).size() == 1) {
			return List.of();
		}
		return day.ofPatient(row).stream().filter(other -> other != row && !OVER.contains(other.state()))
				.map(DayRow::booking).min(Comparator.comparing(Booking::start))
				.map(other -> new Found(Severity.TELLS, day.begins(),
						Map.of("at", other.start(), "service", other.service().name())))
				.stream().toList();
	}
}

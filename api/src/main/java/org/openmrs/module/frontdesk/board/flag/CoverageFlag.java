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
import org.openmrs.module.frontdesk.board.Told;
import org.springframework.stereotype.Component;

/** Somebody who is here was not asked who pays, or somebody else pays now: it is to be verified before they leave. */
@Component("frontdesk.flag.coverage")
public class CoverageFlag implements Flag {

	private static final Set<BoardState> HERE = EnumSet.of(BoardState.CHECKED_IN, BoardState.WITH_PROVIDER);

	@Override
	public String id() {
		return "coverage";
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		boolean open = row.coverage() == Told.LATER || row.coverage() == Told.CHANGED;
		return open && HERE.contains(row.state())
				? List.of(new Found(Severity.SOON, day.begins(), Map.of()))
				: List.of();
	}
}

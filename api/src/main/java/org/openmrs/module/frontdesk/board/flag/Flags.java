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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.FlagLine;
import org.springframework.stereotype.Component;

/** All flags that there are and that the clinic has not switched off. */
@Component("frontdesk.flags")
public class Flags {

	private final List<Flag> all;

	private final FrontDeskSettings settings;

	public Flags(List<Flag> all, FrontDeskSettings settings) {
		this.all = all;
		this.settings = settings;
	}

	/** @param told UUIDs of the rows of which all are wanted; of others, those that hang on the day */
	public List<FlagLine> on(Collection<DayRow> rows, Set<String> told, FlagDay day) {
		Set<String> off = settings.flagsOff();
		List<Flag> asked = all.stream().filter(flag -> !off.contains(flag.id())).toList();
		List<Flag> ofDay = asked.stream().filter(Flag::isOfDay).toList();
		// by hand, since streams within streams for each line take longer than the flags themselves
		List<FlagLine> lines = new ArrayList<>();
		for (DayRow row : rows) {
			for (Flag flag : told.contains(row.booking().uuid()) ? asked : ofDay) {
				List<Found> all = flag.look(row, day);
				if (!all.isEmpty()) {
					all.forEach(found -> lines.add(line(row, flag, found)));
				}
			}
		}
		return lines;
	}

	private static FlagLine line(DayRow row, Flag flag, Found found) {
		return new FlagLine(row.booking().uuid(), flag.id(), flag.isOfDay(), found.severity(), found.from(),
				found.arguments());
	}
}

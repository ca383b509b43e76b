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

import java.util.List;
import org.openmrs.module.frontdesk.board.DayRow;

/**
 * Points something out about an appointment. A bean of this type is enough for a new flag: with its sentences
 * <code>frontdesk.ui.flag.{id}</code>, <code>….about</code> and <code>….todo</code>, it is shown, can be switched off and is
 * a filter.
 */
public interface Flag {

	/** @return letters only; stands in settings, addresses and names of messages */
	String id();

	/**
	 * Such flags are told of all rows again and again; others only of rows that changed.
	 *
	 * @return whether it hangs on other rows than the one it looks at
	 */
	default boolean isOfDay() {
		return false;
	}

	/**
	 * Runs for every row of every board, so it asks no database.
	 *
	 * @return nothing, or what is to be pointed out; for the same row, the worse one that holds is shown
	 */
	List<Found> look(DayRow row, FlagDay day);
}

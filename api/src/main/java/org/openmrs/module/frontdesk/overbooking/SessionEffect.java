/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

/**
 * What one more person does to a session as it is booked, by simulation.
 *
 * @param effect in minutes
 * @param others how many others have a place in the session, or with its providers meanwhile
 * @param most by how many minutes longer the one waits on average whom it meets worst
 * @param show how likely the person comes who is added
 * @param runs how often the session was run through
 * @param waitError the chance that is left in the figures: with 95 of 100 the minutes that others wait longer are no farther off
 * @param overtimeError likewise, of the minutes of overtime that are added
 */
public record SessionEffect(Effect effect, int others, double most, double show, int runs, double waitError,
		double overtimeError) {
}

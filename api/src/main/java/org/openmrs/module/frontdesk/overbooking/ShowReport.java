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

import java.time.Instant;
import java.util.List;

/**
 * What was learned, and how right it was.
 *
 * @param learned when that was
 * @param days how many days the history has from its first to its last appointment
 * @param appointments how many of those it holds of which somebody came or not
 * @param missed how many of them were missed
 * @param trials of the effects, in the order in which they were tried; empty where there was too little to learn from
 * @param quality null where there was too little
 * @param groups empty where there was too little
 */
public record ShowReport(Instant learned, int days, int appointments, int missed, List<ShowTrial> trials,
		ShowQuality quality, List<ShowGroup> groups) {
}

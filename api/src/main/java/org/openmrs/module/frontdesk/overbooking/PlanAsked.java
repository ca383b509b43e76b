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

import java.util.List;

/**
 * What a plan is asked for. Costs are in people seen: with a waiting cost of 0.1, ten people who wait for a slot each weigh as much
 * as one who is seen.
 *
 * @param slots 1 to 48
 * @param showProbability how likely each comes, where it is free how many are booked; else null
 * @param showProbabilities how likely they come, in their order, where all of them are booked; else null; at most 100
 * @param waitCost of one person who waits for one slot, 0 to 100
 * @param overtimeCost of one slot after the end, 0 to 100
 * @param schedule to be evaluated: how many are booked into which slot; null where the best one is looked for
 */
public record PlanAsked(int slots, Double showProbability, List<Double> showProbabilities, double waitCost,
		double overtimeCost, List<Integer> schedule) {
}

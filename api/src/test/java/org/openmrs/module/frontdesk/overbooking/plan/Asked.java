/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.plan;

import java.util.Arrays;
import java.util.List;
import org.openmrs.module.frontdesk.overbooking.OverbookingService;
import org.openmrs.module.frontdesk.overbooking.Plan;
import org.openmrs.module.frontdesk.overbooking.PlanAsked;

/** What the tests ask a plan for. */
record Asked(int slots, Double showProbability, List<Double> showProbabilities, double waitCost, double overtimeCost) {

	private static final OverbookingService DESK = new OverbookingDesk();

	static Asked of(int slots, double showProbability, double waitCost, double overtimeCost) {
		return new Asked(slots, showProbability, null, waitCost, overtimeCost);
	}

	static Asked of(int slots, double[] showProbabilities, double waitCost, double overtimeCost) {
		return new Asked(slots, null, Arrays.stream(showProbabilities).boxed().toList(), waitCost, overtimeCost);
	}

	Plan best() {
		return ask(null);
	}

	Plan plan(int... schedule) {
		return ask(Arrays.stream(schedule).boxed().toList());
	}

	private Plan ask(List<Integer> schedule) {
		return DESK.plan(new PlanAsked(slots, showProbability, showProbabilities, waitCost, overtimeCost, schedule));
	}

	static int[] numbers(Plan plan) {
		return plan.schedule().stream().mapToInt(Integer::intValue).toArray();
	}
}

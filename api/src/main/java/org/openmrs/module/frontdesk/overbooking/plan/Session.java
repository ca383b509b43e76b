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
import org.openmrs.module.frontdesk.overbooking.Optimality;
import org.openmrs.module.frontdesk.overbooking.Plan;

/**
 * A session that is planned.
 *
 * @param shows how likely those come who can be booked, in their order
 * @param all whether all of them are booked; else the first so many as it pays
 */
record Session(int slots, double[] shows, boolean all, double waitCost, double overtimeCost) {

	Outcome outcome(int[] schedule) {
		Backlog backlog = new Backlog();
		double served = 0;
		double waited = 0;
		int person = 0;
		for (int booked : schedule) {
			for (int next = person + booked; person < next; person++) {
				served += shows[person];
				backlog.come(shows[person]);
			}
			backlog.serve();
			waited += backlog.mean();
		}
		return new Outcome(served, waited + backlog.untilEmpty(), backlog.mean());
	}

	private double utility(Outcome outcome) {
		return outcome.served() - waitCost * outcome.waited() - overtimeCost * outcome.overtime();
	}

	Rated rated(int[] schedule) {
		return new Rated(schedule, utility(outcome(schedule)));
	}

	Plan plan(int[] schedule, Optimality optimality) {
		Outcome outcome = outcome(schedule);
		double idle = slots - outcome.served() + outcome.overtime();
		return new Plan(Arrays.stream(schedule).boxed().toList(), outcome.served(), outcome.waited(), outcome.overtime(),
				idle, utility(outcome), optimality);
	}
}

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

import java.util.Collections;
import java.util.List;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.Addition;
import org.openmrs.module.frontdesk.overbooking.Effect;
import org.openmrs.module.frontdesk.overbooking.Optimality;
import org.openmrs.module.frontdesk.overbooking.OverbookingService;
import org.openmrs.module.frontdesk.overbooking.Plan;
import org.openmrs.module.frontdesk.overbooking.PlanAsked;

/** Answers for figures that can be those of a session. */
public class OverbookingDesk implements OverbookingService {

	private static final int MOST_SLOTS = 48;

	private static final int MOST_PEOPLE = 100;

	private static final int HIGHEST_COST = 100;

	private static final int A_DAY = 1440;

	@Override
	public Plan plan(PlanAsked asked) {
		refuse(asked.slots() < 1 || asked.slots() > MOST_SLOTS, "plan.slots", "slots");
		refuse(isOutside(asked.waitCost(), HIGHEST_COST), "plan.waitCost", "waitCost");
		refuse(isOutside(asked.overtimeCost(), HIGHEST_COST), "plan.overtimeCost", "overtimeCost");
		double[] shows = shows(asked.showProbability(), asked.showProbabilities());
		Session session = new Session(asked.slots(), shows, asked.showProbabilities() != null, asked.waitCost(),
				asked.overtimeCost());
		return asked.schedule() == null
				? best(session)
				: session.plan(schedule(asked.schedule(), session), Optimality.GIVEN);
	}

	private static Plan best(Session session) {
		refuse(!session.all() && session.waitCost() == 0 && session.overtimeCost() <= 1, "plan.free", "waitCost");
		Plan plan = new Planner(session).best();
		refuse(!session.all() && plan.booked() == MOST_PEOPLE, "plan.endless", "showProbability");
		return plan;
	}

	@Override
	public Effect whatIf(Addition addition) {
		int slots = addition.schedule().size();
		refuse(slots < 1 || slots > MOST_SLOTS, "plan.slots", "schedule");
		refuse(addition.slot() < 1 || addition.slot() > slots, "plan.slot", "added.slot");
		refuse(isOutside(addition.added(), 1), "plan.showProbability", "added.showProbability");
		refuse(addition.slotMinutes() < 1 || addition.slotMinutes() > A_DAY, "plan.slotMinutes", "slotMinutes");
		double[] shows = shows(addition.showProbability(), addition.showProbabilities());
		Session session = new Session(slots, shows, addition.showProbabilities() != null, 0, 0);
		return new WhatIf(session, schedule(addition.schedule(), session)).of(addition.slot() - 1, addition.added())
				.times(addition.slotMinutes());
	}

	/** @return how likely those come who can be booked */
	private static double[] shows(Double each, List<Double> all) {
		refuse((each == null) == (all == null), "plan.who", "showProbabilities");
		refuse(all != null && all.size() > MOST_PEOPLE, "plan.people", "showProbabilities");
		List<Double> shows = all == null ? Collections.nCopies(MOST_PEOPLE, each) : all;
		refuse(shows.stream().anyMatch(show -> show == null || isOutside(show, 1)), "plan.showProbability",
				all == null ? "showProbability" : "showProbabilities");
		return shows.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static int[] schedule(List<Integer> schedule, Session session) {
		refuse(schedule.size() != session.slots() || schedule.stream().anyMatch(booked -> booked == null || booked < 0),
				"plan.schedule", "schedule");
		long booked = schedule.stream().mapToLong(Integer::longValue).sum();
		int people = session.shows().length;
		refuse(session.all() ? booked != people : booked > people, "plan.schedule", "schedule");
		return schedule.stream().mapToInt(Integer::intValue).toArray();
	}

	private static boolean isOutside(double number, int most) {
		return !(number >= 0 && number <= most);
	}

	private static void refuse(boolean wrong, String code, String field) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, code, new Refusal.Field(field, "field." + code));
		}
	}
}

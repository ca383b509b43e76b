/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.overbooking;

import java.util.List;
import org.openmrs.module.frontdesk.overbooking.Addition;
import org.openmrs.module.frontdesk.overbooking.Effect;
import org.openmrs.module.frontdesk.overbooking.OverbookingService;
import org.openmrs.module.frontdesk.overbooking.Plan;
import org.openmrs.module.frontdesk.overbooking.PlanAsked;
import org.openmrs.module.frontdesk.overbooking.Spread;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** How far to overbook, and what one more person does to the others. */
@Controller("frontdesk.overbookingController")
class OverbookingController {

	private static final String OVERBOOKING = Api.ROOT + "/overbooking";

	/** @param slots may be left out beside a schedule, which has as many */
	record PlanRequest(Integer slots, Double showProbability, List<Double> showProbabilities, Double waitCost,
			Double overtimeCost, List<Integer> schedule) {

		PlanAsked read() {
			Integer asSchedule = schedule == null ? null : (Integer) schedule.size();
			return new PlanAsked(given(slots == null ? asSchedule : slots, "slots"), showProbability, showProbabilities,
					given(waitCost, "waitCost"), given(overtimeCost, "overtimeCost"), schedule);
		}
	}

	record PlanJson(List<Integer> schedule, int booked, double expectedServed, double expectedWait, double expectedOvertime,
			double expectedIdle, double utility, String optimal) {

		static PlanJson of(Plan plan) {
			return new PlanJson(plan.schedule(), plan.booked(), plan.served(), plan.waited(), plan.overtime(), plan.idle(),
					plan.utility(), plan.optimality().code());
		}
	}

	record AddedRequest(Integer slot, Double showProbability) {
	}

	record WhatIfRequest(List<Integer> schedule, Double showProbability, List<Double> showProbabilities,
			AddedRequest added, Integer slotMinutes) {

		Addition read() {
			AddedRequest person = given(added, "added");
			return new Addition(given(schedule, "schedule"), showProbability, showProbabilities,
					given(person.slot(), "added.slot"), given(person.showProbability(), "added.showProbability"),
					given(slotMinutes, "slotMinutes"));
		}
	}

	record SpreadJson(double expected, double deviation) {

		static SpreadJson of(Spread spread) {
			return new SpreadJson(spread.expected(), spread.deviation());
		}
	}

	record ChangeJson(SpreadJson before, SpreadJson after) {

		static ChangeJson of(Spread before, Spread after) {
			return new ChangeJson(SpreadJson.of(before), SpreadJson.of(after));
		}
	}

	record EffectJson(ChangeJson waitMinutes, ChangeJson overtimeMinutes, SpreadJson ownWaitMinutes) {

		static EffectJson of(Effect effect) {
			return new EffectJson(ChangeJson.of(effect.waitBefore(), effect.waitAfter()),
					ChangeJson.of(effect.overtimeBefore(), effect.overtimeAfter()), SpreadJson.of(effect.ownWait()));
		}
	}

	private final OverbookingService overbooking;

	OverbookingController(@Qualifier("frontdesk.overbookingService") OverbookingService overbooking) {
		this.overbooking = overbooking;
	}

	@PostMapping(OVERBOOKING + "/plan")
	ResponseEntity<PlanJson> plan(@RequestBody PlanRequest request) {
		return Api.json(PlanJson.of(overbooking.plan(request.read())));
	}

	@PostMapping(OVERBOOKING + "/what-if")
	ResponseEntity<EffectJson> whatIf(@RequestBody WhatIfRequest request) {
		return Api.json(EffectJson.of(overbooking.whatIf(request.read())));
	}

	private static <T> T given(T value, String field) {
		if (value == null) {
			throw new BadRequest("plan.unreadable", field);
		}
		return value;
	}
}

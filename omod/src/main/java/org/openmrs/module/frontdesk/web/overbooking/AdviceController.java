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

import org.openmrs.module.frontdesk.overbooking.AdviceService;
import org.openmrs.module.frontdesk.overbooking.Effect;
import org.openmrs.module.frontdesk.overbooking.SessionEffect;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.overbooking.OverbookingController.ChangeJson;
import org.openmrs.module.frontdesk.web.overbooking.OverbookingController.SpreadJson;
import org.openmrs.module.frontdesk.web.schedule.PlaceJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What follows if somebody gets a place. */
@Controller("frontdesk.adviceController")
class AdviceController {

	/**
	 * @param patient null where it is not known yet
	 * @param moved an appointment that is given up for the place, or null
	 */
	record Request(PlaceJson place, String patient, String moved) {
	}

	record SimulationJson(int runs, double waitError, double overtimeError) {
	}

	record EffectJson(int others, double showProbability, ChangeJson waitMinutes, double mostMinutes,
			ChangeJson overtimeMinutes, SpreadJson ownWaitMinutes, SimulationJson simulation) {

		static EffectJson of(SessionEffect of) {
			Effect effect = of.effect();
			return new EffectJson(of.others(), of.show(), ChangeJson.of(effect.waitBefore(), effect.waitAfter()), of.most(),
					ChangeJson.of(effect.overtimeBefore(), effect.overtimeAfter()), SpreadJson.of(effect.ownWait()),
					new SimulationJson(of.runs(), of.waitError(), of.overtimeError()));
		}
	}

	private final AdviceService advice;

	AdviceController(@Qualifier("frontdesk.adviceService") AdviceService advice) {
		this.advice = advice;
	}

	@PostMapping(Api.ROOT + "/overbooking/session/what-if")
	ResponseEntity<EffectJson> whatIf(@RequestBody Request request) {
		return Api.json(EffectJson.of(advice.whatIf(PlaceJson.read(request.place()), request.patient(), request.moved())));
	}
}

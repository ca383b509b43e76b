/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.checkin;

import java.util.Set;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.Asked;
import org.openmrs.module.frontdesk.board.CheckInStep;
import org.springframework.stereotype.Component;

/** Holds a check-in to the questions that the clinic wants asked. */
@Component("frontdesk.questions")
public class Questions {

	/** Joint Commission, National Patient Safety Goal NPSG.01.01.01: at least two identifiers. */
	private static final int MARKS = 2;

	private final FrontDeskSettings settings;

	public Questions(FrontDeskSettings settings) {
		this.settings = settings;
	}

	/** @throws Refusal RULE, which names the question that was not asked */
	void refuseUnasked(Asked asked) {
		Set<String> steps = settings.checkInSteps();
		need(steps, CheckInStep.IDENTITY, asked.knownBy().size() >= MARKS, "knownBy");
		need(steps, CheckInStep.CONTACT, asked.contact() != null, "contact");
		need(steps, CheckInStep.COVERAGE, asked.coverage() != null, "coverage");
	}

	private static void need(Set<String> steps, CheckInStep step, boolean answered, String field) {
		if (steps.contains(step.code()) && !answered) {
			throw new Refusal(Refusal.Kind.RULE, "checkIn." + step.code(),
					new Refusal.Field(field, "field.checkIn." + field));
		}
	}
}

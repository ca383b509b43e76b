/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.util.EnumMap;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.CaseField;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.Transition;
import org.springframework.stereotype.Component;

/** Whether what was filled in is what a row of the table of transitions wants, and can be so. */
@Component("frontdesk.caseStepRules")
public class StepRules {

	private static final int LONGEST_REASON = 500;

	private static final int LONGEST_NUMBER = 50;

	private final ClinicTime time;

	public StepRules(ClinicTime time) {
		this.time = time;
	}

	/**
	 * @return what is to be kept
	 * @throws Refusal RULE
	 */
	CaseStep checked(StoredCase held, Transition row, CaseStep step) {
		CaseStep read = new CaseStep(step.action(), step.review(),
				Checks.text(step.reason(), CaseField.REASON.code(), LONGEST_REASON), step.due(),
				Checks.optional(step.number(), CaseField.NUMBER.code(), LONGEST_NUMBER),
				Checks.optional(step.reference(), CaseField.REFERENCE.code(), LONGEST_NUMBER), step.units(), step.from(),
				step.until());
		filled(held, read).forEach((field, value) -> {
			Checks.refuse(value == null && row.required().contains(field), field.code(),
					field.isOfCase() ? "ofCase" : "empty");
			Checks.refuse(value != null && !field.isOfCase() && !row.required().contains(field)
					&& !row.allowed().contains(field), field.code(), "notAsked");
		});
		checkValues(held, read);
		return read;
	}

	private static Map<CaseField, Object> filled(StoredCase held, CaseStep step) {
		Map<CaseField, Object> values = new EnumMap<>(CaseField.class);
		values.put(CaseField.COVERAGE, held.payer());
		values.put(CaseField.WORDS, held.words().isEmpty() ? null : held.words());
		values.put(CaseField.REASON, step.reason());
		values.put(CaseField.DUE, step.due());
		values.put(CaseField.NUMBER, step.number());
		values.put(CaseField.REFERENCE, step.reference());
		values.put(CaseField.UNITS, step.units());
		values.put(CaseField.FROM, step.from());
		values.put(CaseField.UNTIL, step.until());
		return values;
	}

	private void checkValues(StoredCase held, CaseStep step) {
		Checks.refuse(step.number() != null && step.number().codePoints().noneMatch(Character::isLetterOrDigit),
				CaseField.NUMBER.code(),
				"unreadable");
		Checks.units(step.units(), Math.max(1, held.usedUnits()), CaseField.UNITS.code());
		Checks.period(step.from(), step.until());
		Checks.near(step.due(), CaseField.DUE.code());
		Checks.refuse(step.due() != null && !step.due().atZone(time.zone()).toInstant().isAfter(time.now()),
				CaseField.DUE.code(), "past");
	}
}

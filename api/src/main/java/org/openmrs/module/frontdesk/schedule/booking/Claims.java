/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.booking;

import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Authority;
import org.openmrs.module.frontdesk.schedule.Overbook;
import org.openmrs.module.frontdesk.schedule.guard.Guard;
import org.springframework.stereotype.Component;

/** Whether whoever overbooks may, and has said why. */
@Component("frontdesk.claims")
public class Claims {

	private static final int LONGEST = 255;

	private final FrontDeskSettings settings;

	public Claims(FrontDeskSettings settings) {
		this.settings = settings;
	}

	/**
	 * @param overbook null where nothing is to be overbooked
	 * @throws Refusal RULE, where the reason is none of the clinic's, or the words are too long
	 * @throws org.openmrs.api.context.ContextAuthenticationException where they may not
	 */
	Guard.Claim of(Overbook overbook, String hold) {
		String held = hold == null ? "" : hold;
		if (overbook == null) {
			return new Guard.Claim(null, held);
		}
		Context.requirePrivilege(FrontDeskPrivileges.OVERBOOK);
		String words = overbook.words() == null ? "" : overbook.words().strip();
		refuse(overbook.reason() == null || !settings.overbookingReasons().contains(overbook.reason()), "reason");
		refuse(words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl), "words");
		return new Guard.Claim(new Authority(overbook.reason(), words,
				Context.hasPrivilege(FrontDeskPrivileges.EXCEED_CEILING)), held);
	}

	private static void refuse(boolean wrong, String field) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, "overbook." + field, new Refusal.Field(field, "field.overbook." + field));
		}
	}
}

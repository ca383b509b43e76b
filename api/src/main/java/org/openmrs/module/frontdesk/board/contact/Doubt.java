/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.util.Map;
import java.util.Optional;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.contact.text.Slip;

/** Why a field is not taken as it was typed. Places are counted; what stands there is the patient's, and on the page alone. */
final class Doubt {

	private Doubt() {
	}

	/** @throws Refusal <code>contact.didYouMean</code>, where there is a slip */
	static void ask(Optional<Slip> slip, String field, String sentences) {
		slip.ifPresent(one -> {
			throw new Refusal(Refusal.Kind.RULE, "contact.didYouMean", new Refusal.Field(field,
					sentences + "." + one.kind().name(), Map.of("place", one.from(), "next", one.from() + 1)));
		});
	}

	/** @throws Refusal where the text is longer, or has control characters */
	static void checkText(String field, String text, int longest) {
		if (text.strip().length() > longest || text.chars().anyMatch(Character::isISOControl)) {
			throw new Refusal(Refusal.Kind.RULE, "sheet.text",
					new Refusal.Field(field, "field.sheet.text", Map.of("most", longest)));
		}
	}

	static Refusal wrong(String code, String field) {
		return new Refusal(Refusal.Kind.RULE, code, new Refusal.Field(field, "field." + code));
	}
}

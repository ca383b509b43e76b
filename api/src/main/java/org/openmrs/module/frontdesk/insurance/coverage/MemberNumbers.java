/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.coverage;

import java.util.Locale;

/** Member IDs as they are compared: neither spaces and signs nor capitals make a difference. */
final class MemberNumbers {

	/** So many characters one can have. */
	static final int LONGEST = 50;

	private MemberNumbers() {
	}

	/** @return letters and digits of it, in capitals */
	static String key(String memberId) {
		return memberId.codePoints().filter(Character::isLetterOrDigit)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
				.toUpperCase(Locale.ROOT);
	}
}

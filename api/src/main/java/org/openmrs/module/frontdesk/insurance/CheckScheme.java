/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the last character of a member ID is computed from the digits before it, so that slips show. Letters in an ID do not
 * count.
 */
public enum CheckScheme {

	/** There is no check digit. */
	NONE("none"),
	/** ISO/IEC 7812-1, Annex B: every other digit from the right is doubled; the digits' sum is a multiple of ten. */
	LUHN("luhn"),
	/**
	 * The digits from the right, with the weights 1 for the last and 2 to 10 again and again for those before it, make a
	 * multiple of eleven; an X at the end stands for ten. Up to ten digits it is that of ISBN-10 and of the NHS number.
	 */
	MOD_11("mod11"),
	/** ISO/IEC 7064, MOD 11-2: the weights are the powers of two, the sum is one more than a multiple of eleven; X as above. */
	MOD_11_2("mod11-2"),
	/** Verhoeff (1969), by the dihedral group of order ten. */
	VERHOEFF("verhoeff");

	private final String code;

	CheckScheme(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return whether an X at the end can stand for ten */
	public boolean endsInX() {
		return this == MOD_11 || this == MOD_11_2;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<CheckScheme> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}

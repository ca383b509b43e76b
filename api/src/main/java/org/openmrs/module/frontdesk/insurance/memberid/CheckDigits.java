/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.memberid;

import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;
import org.openmrs.module.frontdesk.insurance.CheckScheme;

/**
 * Whether the last character of an ID fits the digits before it. Commons Validator has Luhn and Verhoeff; its ISBN-10 counts on
 * with the weights 11, 12 and so on, of which 11 lets any slip pass, and it has no ISO 7064.
 */
final class CheckDigits {

	private static final int ELEVEN = 11;

	private static final int TEN = 10;

	/** The weights 2 to 10, which repeat. */
	private static final int WEIGHTS = 9;

	private CheckDigits() {
	}

	/**
	 * @param key letters and digits; letters but an X at the end do not count
	 * @return false, too, where there is nothing to be checked: without two digits, with another letter at the end, or where
	 *         all of it is zeros
	 */
	static boolean isRight(CheckScheme scheme, String key) {
		return scheme == CheckScheme.NONE || isCheckable(scheme, key) && fits(scheme, digits(key, scheme.endsInX()));
	}

	private static boolean isCheckable(CheckScheme scheme, String key) {
		if (key.isEmpty()) {
			return false;
		}
		char last = key.charAt(key.length() - 1);
		String digits = digits(key, scheme.endsInX());
		return (isDigit(last) || scheme.endsInX() && last == 'X') && digits.length() > 1
				&& digits.chars().anyMatch(one -> one != '0');
	}

	private static String digits(String key, boolean withX) {
		StringBuilder digits = new StringBuilder(key.length());
		key.chars().filter(CheckDigits::isDigit).forEach(one -> digits.append((char) one));
		return withX && key.endsWith("X") ? digits.append('X').toString() : digits.toString();
	}

	private static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}

	private static boolean fits(CheckScheme scheme, String digits) {
		return switch (scheme) {
			case NONE -> true;
			case LUHN -> LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
			case VERHOEFF -> VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.isValid(digits);
			case MOD_11 -> mod11(digits) == 0;
			case MOD_11_2 -> mod11Of2(digits) == 1;
		};
	}

	private static int mod11(String digits) {
		int sum = 0;
		for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
			int weight = fromRight == 0 ? 1 : 2 + (fromRight - 1) % WEIGHTS;
			sum += weight * value(digits.charAt(digits.length() - 1 - fromRight));
		}
		return sum % ELEVEN;
	}

	/** Doubling before each digit gives each the power of two of its place. */
	private static int mod11Of2(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			sum = (sum * 2 + value(digits.charAt(i))) % ELEVEN;
		}
		return sum;
	}

	private static int value(char digit) {
		return digit == 'X' ? TEN : digit - '0';
	}
}

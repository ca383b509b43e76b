/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

/**
 * Luhn's check digit over the thirty characters of an OpenMRS ID, which leaves out those that are easily confused.
 */
final class CheckDigit {

	private static final String ALPHABET = "0123456789ACDEFGHJKLMNPRTUVWXY";

	private CheckDigit() {
	}

	/**
	 * @param base an identifier without check digit
	 * @return the identifier, a hyphen, and the digit
	 */
	static String append(String base) {
		int size = ALPHABET.length();
		int sum = 0;
		int factor = 2;
		for (int i = base.length() - 1; i >= 0; i--) {
			int product = factor * ALPHABET.indexOf(base.charAt(i));
			sum += product / size + product % size;
			factor = 3 - factor;
		}
		return base + "-" + ALPHABET.charAt((size - sum % size) % size);
	}
}

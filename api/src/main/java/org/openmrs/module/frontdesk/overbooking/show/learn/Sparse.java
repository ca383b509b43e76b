/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show.learn;

/** The few columns that an appointment has something in; is used again and again. */
final class Sparse {

	private static final int MOST = 8;

	final int[] at = new int[MOST];

	final double[] value = new double[MOST];

	int size;

	void put(int column, double number) {
		at[size] = column;
		value[size++] = number;
	}

	double times(double[] coefficients) {
		double sum = 0;
		for (int i = 0; i < size; i++) {
			sum += coefficients[at[i]] * value[i];
		}
		return sum;
	}
}

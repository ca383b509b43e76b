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

import java.util.Arrays;

/** A column that grows: of millions of boxed numbers there is no room. */
final class Ints {

	private static final int FIRST = 64;

	private int[] values = new int[FIRST];

	private int size;

	void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size + (size >> 1));
		}
		values[size++] = value;
	}

	int get(int at) {
		return values[at];
	}

	int size() {
		return size;
	}

	int sum() {
		return Arrays.stream(values, 0, size).sum();
	}

	/** @return what the column has there, in the order of these places */
	int[] inOrder(int[] places) {
		return Arrays.stream(places).map(place -> values[place]).toArray();
	}

	/** @return each value once, the least first */
	int[] distinct() {
		return Arrays.stream(values, 0, size).distinct().sorted().toArray();
	}

	/** @return the places in the order of their values; of equal ones the earlier first */
	int[] order() {
		long[] keys = new long[size];
		Arrays.setAll(keys, place -> ((long) values[place] << Integer.SIZE) | place);
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
	}
}

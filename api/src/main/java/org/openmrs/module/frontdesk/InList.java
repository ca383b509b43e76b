/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Cuts the values of an <code>in (…)</code> into lists of few different lengths, since Hibernate compiles and keeps a
 * query for every length that it meets.
 */
public final class InList {

	private static final int LONGEST = 512;

	private InList() {
	}

	/** @return the values in lists of 1, 2, 4 … 512, the last value of each repeated to fill it; none where there are none */
	public static <T> List<List<T>> of(Collection<T> values) {
		List<T> all = new ArrayList<>(values);
		List<List<T>> lists = new ArrayList<>();
		for (int from = 0; from < all.size(); from += LONGEST) {
			lists.add(filled(all.subList(from, Math.min(from + LONGEST, all.size()))));
		}
		return lists;
	}

	private static <T> List<T> filled(List<T> values) {
		int length = Integer.bitCount(values.size()) == 1 ? values.size() : Integer.highestOneBit(values.size()) << 1;
		List<T> list = new ArrayList<>(values);
		while (list.size() < length) {
			list.add(values.get(values.size() - 1));
		}
		return list;
	}
}

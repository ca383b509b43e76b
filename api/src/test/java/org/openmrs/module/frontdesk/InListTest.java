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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InListTest {

	@Test
	void givenAnyNumberOfValues_thenTheListsHaveFewLengthsAndHoldThemAll() {
		Set<Integer> lengths = new HashSet<>();
		for (int count = 1; count <= 1500; count++) {
			List<Integer> values = IntStream.range(0, count).boxed().toList();
			List<List<Integer>> lists = InList.of(values);
			lists.forEach(list -> lengths.add(list.size()));
			assertEquals(new HashSet<>(values), lists.stream().flatMap(List::stream).collect(Collectors.toSet()));
		}
		assertEquals(Set.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512), lengths);
	}

	@Test
	void givenNoValues_thenThereIsNoList() {
		assertEquals(List.of(), InList.of(List.of()));
	}
}

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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.frontdesk.insurance.Slip;

/** Which slip leads from one number to another. */
class SlipsTest {

	@ParameterizedTest
	@CsvSource({ "10077,10017,WRONG,4,4", "AB1234,AB1Z34,WRONG,4,4", "12345,12435,SWAPPED,3,4", "1213,1231,SWAPPED,3,4",
			"12345,14325,JUMPED,2,4", "12345,1245,MISSING,3,3", "11234,1234,MISSING,1,2", "122234,12234,MISSING,2,4",
			"12345,123345,TOO_MANY,3,4", "12345,123945,TOO_MANY,4,4", "12345,123456,TOO_MANY,6,6", "12345,1234,MISSING,5,5",
			"41123,44423,TWIN,2,3", "52213,52230,HEARD,4,5", "52290,52219,HEARD,4,5" })
	void itIsNamedWithItsPlace(String known, String typed, Slip.Kind kind, int from, int until) {
		assertEquals(Optional.of(new Slip(kind, from, until)), Slips.between(known, typed));
	}

	@ParameterizedTest
	@CsvSource({ "12345,12345", "12345,12399", "12345,21354", "12345,123", "123,124", "52212,52220",
			"1234,123456", "12345,52341" })
	void nothingElseIsOne(String known, String typed) {
		assertEquals(Optional.empty(), Slips.between(known, typed));
	}

	@Test
	void amongSeveralKnownOnesNoneIsNamed() {
		assertEquals("12345", Slips.only("12354", List.of("12345", "99999", "12345")).orElseThrow().known());
		assertTrue(Slips.only("12354", List.of("12345", "12355")).isEmpty());
		assertTrue(Slips.only("12354", List.of("12345", "12354")).isEmpty());
		assertTrue(Slips.only("12354", List.of()).isEmpty());
	}

	/** What is looked for by an index is what comparing with all would find. */
	@Test
	void theVariantsAreJustThoseThatAreOneSlipAway() {
		Random random = new Random(8);
		for (int round = 0; round < 200; round++) {
			String typed = text(random, 4 + random.nextInt(4));
			Set<String> variants = Slips.variants(typed);
			assertTrue(variants.stream().allMatch(one -> Slips.between(one, typed).isPresent()), typed);
			Set<String> near = IntStream.range(0, 3000).mapToObj(n -> text(random, typed.length() - 1 + random.nextInt(3)))
					.filter(one -> Slips.between(one, typed).isPresent()).collect(Collectors.toSet());
			assertTrue(variants.containsAll(near), typed);
		}
	}

	private static String text(Random random, int length) {
		return random.ints(length, 0, 4).mapToObj(i -> "013A".substring(i, i + 1)).collect(Collectors.joining());
	}
}

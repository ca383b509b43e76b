/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogLineTest {

	@Test
	void givenNothingAndCharactersThatBreakLines_thenTheLineSaysWhichIsWhich() {
		assertEquals("1\t\\N\ta\\tb\\nc\\rd\\\\N\t", LogLine.join(Arrays.asList("1", null, "a\tb\nc\rd\\N", "")));
	}

	@Test
	void givenALine_thenItsTextsComeBack() {
		List<String> texts = Arrays.asList("\\N", null, "", "\\", "\t\n\r", "Ñandú 😀", "\\\\n");

		assertEquals(texts, LogLine.split(LogLine.join(texts)));
	}

	@Test
	void givenNoSuchLine_thenItIsRefused() {
		for (String line : List.of("a\\", "\\x", "a\nb", "a\rb", "\\Nx")) {
			assertThrows(IllegalArgumentException.class, () -> LogLine.split(line), line);
		}
	}

	@Test
	void givenALine_thenItsHashIsThatOfItsUtf8() {
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
				HexFormat.of().formatHex(LogLine.hash("abc")));
		assertEquals(22, LogLine.COLUMNS.size());
	}
}

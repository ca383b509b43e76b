/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class AccessTableTest {

	@Test
	void givenATextThatASpreadsheetWouldCalculate_thenItIsMadeAText() {
		for (String formula : new String[]{ "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1" }) {
			assertEquals("'" + formula, AccessTable.cell(formula));
		}
	}

	@Test
	void givenAnyOtherText_thenItStaysAsItIs() {
		for (String text : new String[]{ "", "Ciru Kamau", "10=x", "O'Hara" }) {
			assertEquals(text, AccessTable.cell(text));
		}
		assertNull(AccessTable.cell(null));
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** A bench that cannot see what is wrong says that all is well. */
class LedgerTest {

	private final Ledger ledger = new Ledger();

	private static JsonNode row(String appointment, String place, int number) {
		ObjectNode row = new ObjectMapper().createObjectNode().put("appointment", appointment);
		row.putObject("location").put("uuid", place);
		row.putObject("call").put("number", number);
		return row;
	}

	@Test
	void givenEachNumberOnceAtAPlace_thenNothingIsWrong() {
		ledger.checkedIn(row("one", "here", 1));
		ledger.number(row("one", "here", 1));
		ledger.checkedIn(row("two", "here", 2));
		ledger.checkedIn(row("three", "there", 1));

		assertFalse(ledger.isWrong());
	}

	@Test
	void givenTwoWithOneNumberAtAPlace_thenItIsWrong() {
		ledger.checkedIn(row("one", "here", 1));
		ledger.checkedIn(row("two", "here", 1));

		assertTrue(ledger.isWrong());
	}

	@Test
	void givenSomebodyCheckedInTwice_thenItIsWrong() {
		ledger.doubled();

		assertTrue(ledger.isWrong());
	}

	@Test
	void givenACheckInThatIsTakenBack_thenItDoesNotStandAndTheNextOneIsAnother() {
		ledger.checkedIn(row("one", "here", 1));
		Ledger.Standing first = ledger.standing().get("one");
		assertTrue(ledger.stands(first));

		assertEquals("one", ledger.toTakeBack());
		assertFalse(ledger.stands(first));
		ledger.checkedIn(row("one", "here", 1));

		assertFalse(ledger.stands(first));
		assertFalse(ledger.isWrong());
	}

	@Test
	void givenACheckInThatNoBoardShows_thenItIsWrong() {
		ledger.checkedIn(row("one", "here", 1));

		ledger.lost(ledger.standing().get("one"));

		assertTrue(ledger.isWrong());
	}
}

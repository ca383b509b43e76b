/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TurnoutTest {

	private static Turnout of(double... probabilities) {
		Turnout turnout = new Turnout();
		DoubleStream.of(probabilities).forEach(turnout::add);
		return turnout;
	}

	@Test
	void givenNobody_thenNobodyComes() {
		Turnout nobody = of();

		assertEquals(0, nobody.people());
		assertEquals(0, nobody.spread().expected());
		assertEquals(0, nobody.low());
		assertEquals(0, nobody.high());
	}

	@Test
	void givenPeopleWhoAreSure_thenThereIsNoSpread() {
		Turnout sure = of(1, 1, 0, 1);

		assertEquals(4, sure.people());
		assertEquals(3, sure.spread().expected());
		assertEquals(0, sure.spread().deviation());
		assertEquals(3, sure.low());
		assertEquals(3, sure.high());
	}

	@Test
	void givenUnequalPeople_thenTheSpanIsThatOfManyThrows() {
		double[] people = new Random(4).doubles(26, 0.3, 1).toArray();
		Turnout turnout = of(people);
		Random dice = new Random(5);
		int throwsOfAll = 200_000;
		int fewer = 0;
		int more = 0;
		double sum = 0;
		for (int i = 0; i < throwsOfAll; i++) {
			long come = DoubleStream.of(people).filter(each -> dice.nextDouble() < each).count();
			sum += come;
			fewer += come < turnout.low() ? 1 : 0;
			more += come > turnout.high() ? 1 : 0;
		}

		assertEquals(turnout.spread().expected(), sum / throwsOfAll,
				4 * turnout.spread().deviation() / Math.sqrt(throwsOfAll));
		assertTrue(fewer < 0.052 * throwsOfAll, "fewer " + fewer);
		assertTrue(more < 0.052 * throwsOfAll, "more " + more);
		assertTrue(turnout.high() - turnout.low() < 4 * turnout.spread().deviation());
	}
}

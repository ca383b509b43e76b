/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

	private static final int MANY = 1000;

	/** Always the same numbers, so that a failure can be looked at. */
	private final Random dice = new Random(5);

	@ParameterizedTest
	@CsvSource({ "0712345678,0712354678,SWAPPED,6", "0712345678,0712345679,WRONG,10", "0712 345 678,0712 34 678,LEFT_OUT,7",
			"0712345678,07123456789,TOO_MANY,11", "0712345678,1712345678,WRONG,1", "1234,1243,SWAPPED,3",
			"0711345678,071345678,LEFT_OUT,4" })
	void givenASlip_thenItsKindAndPlaceAreTold(String was, String now, Slip.Kind kind, int from) {
		assertEquals(Optional.of(new Slip(kind, from)), Slip.between(was, now));
	}

	@ParameterizedTest
	@CsvSource({ "0712345678,0712345678", "0712345678,+0712 345-678", "0712345678,0733987654", "0712345678,0712435768",
			"123,124", "0712345678,07123456", "0712345678,''" })
	void givenTheSameOrQuiteAnotherNumber_thenNothingIsAsked(String was, String now) {
		assertTrue(Slip.between(was, now).isEmpty());
	}

	@Test
	void givenManySlips_thenAllButAFewAreAskedAbout() {
		long asked = IntStream.range(0, MANY).filter(i -> {
			String was = number();
			return Slip.between(was, (i % 2 == 0 ? wrong() : swapped()).apply(was)).isPresent();
		}).count();

		System.out.println("Slips asked about: " + asked + " of " + MANY);
		assertTrue(asked >= MANY * 99 / 100, asked + " of " + MANY);
	}

	@Test
	void givenManyNewNumbers_thenFewAreAskedAboutNeedlessly() {
		long asked = IntStream.range(0, MANY).filter(i -> Slip.between(number(), number()).isPresent()).count();

		System.out.println("New numbers asked about needlessly: " + asked + " of " + MANY);
		assertTrue(asked <= MANY * 2 / 100, asked + " of " + MANY);
	}

	/** A mobile number of one network, the least that two people's numbers differ by. */
	private String number() {
		return "0722" + "%06d".formatted(dice.nextInt(1_000_000));
	}

	private UnaryOperator<String> wrong() {
		return was -> {
			int place = dice.nextInt(was.length());
			char other = (char) ('0' + (was.charAt(place) - '0' + 1 + dice.nextInt(9)) % 10);
			return was.substring(0, place) + other + was.substring(place + 1);
		};
	}

	/** Two that differ: swapping the same digit changes nothing. */
	private UnaryOperator<String> swapped() {
		return was -> {
			int place = dice.nextInt(was.length() - 1);
			while (was.charAt(place) == was.charAt(place + 1)) {
				place = dice.nextInt(was.length() - 1);
			}
			return was.substring(0, place) + was.charAt(place + 1) + was.charAt(place) + was.substring(place + 2);
		};
	}
}

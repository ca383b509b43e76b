/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many slips are asked about, and how many true changes needlessly: numbers of several regions, in the ways in which
 * people write them, on record in another way than typed as often as not.
 */
class SlipRatesTest extends ClinicTest {

	private static final int EACH = 100;

	private static final List<String> REGIONS = List.of("KE", "US", "BR", "IN", "DE", "GB", "ZA", "NG", "FR", "MX");

	/** So many digits at the end are the person's; those before are the network's, or the place's. */
	private static final int OWN = 4;

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

	/** Always the same numbers, so that a failure can be looked at. */
	private final Random dice = new Random(5);

	@Autowired
	private PhoneNumbers phones;

	@Test
	void givenAThousandSlips_thenAllButAFewAreAskedAbout() {
		long asked = count(number -> {
			String typed = written(number);
			return asked(written(number), dice.nextBoolean() ? wrong(typed) : swapped(typed));
		});

		System.out.println("Slips asked about: " + asked + " of " + REGIONS.size() * EACH);
		assertTrue(asked >= REGIONS.size() * EACH * 99 / 100, asked + " are asked about");
	}

	@Test
	void givenAThousandNumbersOfOtherPeople_thenFewAreAskedAboutNeedlessly() {
		long asked = count(number -> asked(written(number), written(another(number))));

		System.out.println("True changes asked about needlessly: " + asked + " of " + REGIONS.size() * EACH);
		assertTrue(asked <= REGIONS.size() * EACH * 2 / 100, asked + " are asked about");
	}

	@Test
	void givenTheSameNumberInAnyTwoWritings_thenNothingIsAsked() {
		assertEquals(0, count(number -> asked(written(number), written(number))));
	}

	private interface Question {

		boolean asked(PhoneNumber number);
	}

	private long count(Question question) {
		return REGIONS.stream().mapToLong(region -> {
			set(FrontDeskSettings.PHONE_REGION, region);
			return IntStream.range(0, EACH).filter(i -> question.asked(number(region, i))).count();
		}).sum();
	}

	private boolean asked(String onRecord, String typed) {
		return phones.slip(onRecord, typed).isPresent();
	}

	/** A mobile or a fixed one, by turns, that there can be. */
	private PhoneNumber number(String region, int i) {
		PhoneNumberType type = i % 2 == 0 ? PhoneNumberType.MOBILE : PhoneNumberType.FIXED_LINE;
		return another(library.getExampleNumberForType(region, type));
	}

	/** Of the same network, or of the same exchange. */
	private PhoneNumber another(PhoneNumber than) {
		String digits = library.getNationalSignificantNumber(than);
		String head = digits.substring(0, digits.length() - OWN);
		while (true) {
			PhoneNumber other = new PhoneNumber().mergeFrom(than)
					.setNationalNumber(Long.parseLong(head + "%04d".formatted(dice.nextInt(10_000))));
			if (library.isValidNumber(other) && !other.equals(than)) {
				return other;
			}
		}
	}

	/** As people write it: for the country or from abroad, in groups, with dashes, or all digits in one. */
	private String written(PhoneNumber number) {
		String text = library.format(number,
				dice.nextBoolean() ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
		return switch (dice.nextInt(3)) {
			case 0 -> text;
			case 1 -> text.replace(' ', '-');
			default -> text.replaceAll("[^+0-9]", "");
		};
	}

	private String wrong(String text) {
		int place = places(text).get(dice.nextInt(places(text).size()));
		char other = (char) ('0' + (text.charAt(place) - '0' + 1 + dice.nextInt(9)) % 10);
		return text.substring(0, place) + other + text.substring(place + 1);
	}

	/** Two that differ: swapping the same digit changes nothing. */
	private String swapped(String text) {
		List<Integer> places = places(text);
		List<Integer> first = IntStream.range(0, places.size() - 1)
				.filter(i -> text.charAt(places.get(i)) != text.charAt(places.get(i + 1))).boxed().toList();
		int i = first.get(dice.nextInt(first.size()));
		StringBuilder swapped = new StringBuilder(text);
		swapped.setCharAt(places.get(i), text.charAt(places.get(i + 1)));
		swapped.setCharAt(places.get(i + 1), text.charAt(places.get(i)));
		return swapped.toString();
	}

	private static List<Integer> places(String text) {
		return IntStream.range(0, text.length()).filter(i -> Character.isDigit(text.charAt(i))).boxed()
				.collect(Collectors.toList());
	}
}

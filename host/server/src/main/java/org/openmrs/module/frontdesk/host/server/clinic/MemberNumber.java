/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.util.random.RandomGenerator;

/** Makes up member IDs that a payer's rule allows: a layout of letters (A), digits (9) and either (X), and a check digit. */
final class MemberNumber {

	private static final int ELEVEN = 11;

	private static final int WEIGHTS = 9;

	private static final String ANY_WAY = "AA999999";

	private static final String LAST = "0123456789X";

	private static final String[] VERHOEFF = { "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
			"5987604321", "6598710432", "7659821043", "8765932104", "9876543210" };

	private static final String[] TURNED = { "0123456789", "1576283094", "5803796142", "8916043527", "9453126870",
			"4286573901", "2793806415", "7046913258" };

	private MemberNumber() {
	}

	/** @param layout of alternatives the first is taken, without a tail that may be missing */
	static String make(String layout, String scheme, RandomGenerator dice) {
		String places = layout.isEmpty() ? ANY_WAY : layout.split("\\|")[0].replaceAll("\\[.*", "");
		StringBuilder number = new StringBuilder();
		for (int i = 0; i < places.length(); i++) {
			switch (places.charAt(i)) {
				case 'A' -> number.append((char) ('A' + dice.nextInt(26)));
				case '9', 'X' -> number.append(dice.nextInt(1, 10));
				case '\\' -> number.append(places.charAt(++i));
				default -> number.append(places.charAt(i));
			}
		}
		return scheme.equals("none") ? number.toString() : checked(number, scheme);
	}

	/** With the last character that the scheme wants. */
	private static String checked(StringBuilder number, String scheme) {
		for (char last : LAST.toCharArray()) {
			number.setCharAt(number.length() - 1, last);
			if (isRight(number.toString().replaceAll("[^0-9]", "") + (last == 'X' ? "X" : ""), scheme)) {
				return number.toString();
			}
		}
		throw new IllegalArgumentException("no check digit by " + scheme);
	}

	private static boolean isRight(String digits, String scheme) {
		return switch (scheme) {
			case "luhn" -> digits.indexOf('X') < 0 && luhn(digits) % 10 == 0;
			case "verhoeff" -> digits.indexOf('X') < 0 && verhoeff(digits) == 0;
			case "mod11" -> mod11(digits) % ELEVEN == 0;
			default -> digits.chars().map(MemberNumber::value).reduce(0, (sum, digit) -> (sum * 2 + digit) % ELEVEN) == 1;
		};
	}

	private static int luhn(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = value(digits.charAt(digits.length() - 1 - i));
			int counted = i % 2 == 0 ? digit : digit * 2;
			sum += counted / 10 + counted % 10;
		}
		return sum;
	}

	private static int mod11(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			sum += (i == 0 ? 1 : 2 + (i - 1) % WEIGHTS) * value(digits.charAt(digits.length() - 1 - i));
		}
		return sum;
	}

	private static int verhoeff(String digits) {
		int check = 0;
		for (int i = 0; i < digits.length(); i++) {
			char digit = digits.charAt(digits.length() - 1 - i);
			check = value(VERHOEFF[check].charAt(value(TURNED[i % TURNED.length].charAt(value(digit)))));
		}
		return check;
	}

	private static int value(int digit) {
		return digit == 'X' ? 10 : digit - '0';
	}
}

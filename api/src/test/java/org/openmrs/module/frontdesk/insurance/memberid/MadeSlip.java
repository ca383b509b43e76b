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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.insurance.Slip.Kind;

/**
 * A slip that the tests make: what it makes of a part of a number.
 *
 * @param at where the part begins, from 0
 */
record MadeSlip(Kind kind, int at, String was, String is) {

	private static final String DIGITS = "0123456789";

	String typed(String right) {
		return right.substring(0, at) + is + right.substring(at + was.length());
	}

	/** @return how far from the right the part ends: 1 where it ends with the check digit */
	int place(String right) {
		return right.length() - at - was.length() + 1;
	}

	/** @return without the place, as the documentation has it */
	String pattern() {
		return was.compareTo(is) < 0 ? was + "/" + is : is + "/" + was;
	}

	/** @return all slips of the kinds that keep the length, but for those that change nothing */
	static List<MadeSlip> all(String right) {
		List<MadeSlip> all = new ArrayList<>();
		for (int at = 0; at < right.length(); at++) {
			ofPart(right, at, 1, all);
			ofPart(right, at, 2, all);
			ofPart(right, at, 3, all);
		}
		return all;
	}

	private static void ofPart(String right, int at, int length, List<MadeSlip> all) {
		if (at + length <= right.length()) {
			of(right.substring(at, at + length)).forEach(one -> all.add(new MadeSlip(one.kind(), at, one.was(), one.is())));
		}
	}

	/** @return all slips that somebody can make of a part as long as it is */
	static List<MadeSlip> of(String part) {
		List<MadeSlip> all = new ArrayList<>();
		String turned = new StringBuilder(part).reverse().toString();
		switch (part.length()) {
			case 1 -> DIGITS.chars().forEach(one -> add(all, Kind.WRONG, part, Character.toString(one)));
			case 2 -> pair(part, turned, all);
			default -> add(all, Kind.JUMPED, part, turned);
		}
		return all;
	}

	private static void pair(String part, String turned, List<MadeSlip> all) {
		add(all, Kind.SWAPPED, part, turned);
		if (part.charAt(0) == part.charAt(1)) {
			DIGITS.chars().forEach(one -> add(all, Kind.TWIN, part, Character.toString(one).repeat(2)));
		}
		IntStream.rangeClosed(3, 9).forEach(one -> {
			if (part.equals("1" + one)) {
				add(all, Kind.HEARD, part, one + "0");
			} else if (part.equals(one + "0")) {
				add(all, Kind.HEARD, part, "1" + one);
			}
		});
	}

	private static void add(List<MadeSlip> all, Kind kind, String was, String is) {
		if (!was.equals(is)) {
			all.add(new MadeSlip(kind, 0, was, is));
		}
	}

	/** @return a digit left out, or one too many, at each place */
	static List<MadeSlip> ofLength(String right) {
		List<MadeSlip> all = new ArrayList<>();
		for (int at = 0; at < right.length(); at++) {
			all.add(new MadeSlip(Kind.MISSING, at, right.substring(at, at + 1), ""));
			all.add(new MadeSlip(Kind.TOO_MANY, at, "", String.valueOf(at % 10)));
		}
		return all;
	}
}

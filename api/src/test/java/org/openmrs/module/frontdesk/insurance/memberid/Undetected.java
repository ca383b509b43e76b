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

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.insurance.CheckScheme;
import org.openmrs.module.frontdesk.insurance.Slip.Kind;

/** What a scheme cannot detect, found by trying everything at every place; and as the documentation says it. */
final class Undetected {

	private static final int LENGTH = 24;

	private final Random random = new Random(1969);

	private final CheckScheme scheme;

	/** By kind and place, from the right. */
	private final Map<Kind, Map<Integer, Set<String>>> patterns = new TreeMap<>();

	Undetected(CheckScheme scheme) {
		this.scheme = scheme;
		for (int place = 1; place <= places(scheme); place++) {
			for (int length = 1; length <= 3; length++) {
				tryAll(place, length);
			}
		}
	}

	/** @return after how many places it begins anew; of modulus 11 the check digit stands for itself */
	static int places(CheckScheme scheme) {
		return switch (scheme) {
			case NONE -> 0;
			case LUHN -> 2;
			case MOD_11, MOD_11_2 -> 10;
			case VERHOEFF -> 8;
		};
	}

	private void tryAll(int place, int length) {
		IntStream.range(0, (int) Math.pow(10, length)).mapToObj(number -> ("%0" + length + "d").formatted(number))
				.flatMap(part -> MadeSlip.of(part).stream()).filter(slip -> !isDetected(place, slip))
				.forEach(slip -> patterns.computeIfAbsent(slip.kind(), none -> new TreeMap<>())
						.computeIfAbsent(place, none -> new TreeSet<>()).add(slip.pattern()));
	}

	private boolean isDetected(int place, MadeSlip slip) {
		String right = numberWith(slip.was(), place);
		int at = LENGTH - place + 1 - slip.was().length();
		return !CheckDigits.isRight(scheme, new MadeSlip(slip.kind(), at, slip.was(), slip.is()).typed(right));
	}

	/** A right number that has the part at that place: one digit of the others makes it so. */
	private String numberWith(String part, int place) {
		while (true) {
			StringBuilder number = new StringBuilder(random.ints(LENGTH, 0, 10).mapToObj(String::valueOf)
					.collect(Collectors.joining()));
			number.replace(LENGTH - place + 1 - part.length(), LENGTH - place + 1, part);
			for (char digit = '0'; digit <= '9'; digit++) {
				number.setCharAt(0, digit);
				if (CheckDigits.isRight(scheme, number.toString())) {
					return number.toString();
				}
			}
		}
	}

	boolean has(MadeSlip slip, String right) {
		return patterns.getOrDefault(slip.kind(), Map.of()).getOrDefault(place(slip.place(right)), Set.of())
				.contains(slip.pattern());
	}

	private int place(int place) {
		int period = scheme == CheckScheme.MOD_11 ? places(scheme) - 1 : places(scheme);
		return place <= places(scheme) ? place : place - period * ((place - places(scheme) + period - 1) / period);
	}

	/** @return a line for each kind and place; one for all places where they are alike */
	List<String> lines() {
		return patterns.entrySet().stream().flatMap(entry -> lines(entry.getKey(), entry.getValue()).stream()).toList();
	}

	private List<String> lines(Kind kind, Map<Integer, Set<String>> byPlace) {
		boolean alike = byPlace.size() == places(scheme) && Set.copyOf(byPlace.values()).size() == 1;
		String what = "- " + scheme.code() + ", " + kind.code() + ", ";
		return alike
				? List.of(what + "any place: " + said(kind, byPlace.get(1)))
				: byPlace.entrySet().stream().map(one -> what + "place " + one.getKey() + ": " + said(kind, one.getValue()))
						.toList();
	}

	private static String said(Kind kind, Set<String> all) {
		return kind == Kind.JUMPED && all.size() == 450 ? "all" : String.join(" ", all);
	}
}

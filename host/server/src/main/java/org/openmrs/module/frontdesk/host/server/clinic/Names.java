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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Made-up names of many traditions, put together at random from given and family names that are common in each.
 */
final class Names {

	/**
	 * @param given the given name
	 * @param middle the middle name, or null
	 * @param family the family name, or null where people have one name only
	 * @param gender F or M
	 */
	record Name(String given, String middle, String family, String gender) {
	}

	private record Tradition(List<String> female, List<String> male, List<String> family) {

		static Tradition parse(String line) {
			String[] parts = line.split("\\|", -1);
			return new Tradition(list(parts[0]), list(parts[1]), list(parts[2]));
		}

		private static List<String> list(String text) {
			return text.isBlank() ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
		}
	}

	private static final double WITH_MIDDLE_NAME = 0.15;

	private final List<Tradition> traditions = read();

	Name pick(RandomGenerator dice) {
		Tradition tradition = any(traditions, dice);
		boolean female = dice.nextBoolean();
		List<String> given = female ? tradition.female() : tradition.male();
		String first = any(given, dice);
		String second = dice.nextDouble() < WITH_MIDDLE_NAME ? any(given, dice) : null;
		boolean oneName = tradition.family().isEmpty();
		return new Name(first, oneName || first.equals(second) ? null : second,
				oneName ? null : any(tradition.family(), dice), female ? "F" : "M");
	}

	private static <T> T any(List<T> list, RandomGenerator dice) {
		return list.get(dice.nextInt(list.size()));
	}

	private static List<Tradition> read() {
		try (InputStream file = Names.class.getResourceAsStream("names.txt");
				BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Tradition::parse).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

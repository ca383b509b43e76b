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

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of an address as the host has them: what they are called, and what their columns take. */
final class AddressParts {

	/** How the host's classes and templates call them. */
	static final List<String> NAMES = Stream
			.concat(IntStream.rangeClosed(1, 15).mapToObj(line -> "address" + line), Stream.of("cityVillage",
					"countyDistrict", "stateProvince", "country", "postalCode", "latitude", "longitude"))
			.toList();

	/** The columns, in the order of the names. */
	static final String COLUMNS = NAMES.stream()
			.map(name -> "a." + name.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", "));

	private static final Set<String> SHORT = Set.of("country", "postalCode", "latitude", "longitude");

	private AddressParts() {
	}

	/** @return how many characters the column takes */
	static int longest(String name) {
		return SHORT.contains(name) ? 50 : 255;
	}
}

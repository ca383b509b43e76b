/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.stereotype.Component;

/** Which attributes of persons hold their phone numbers. */
@Component("frontdesk.phoneTypes")
public class PhoneTypes {

	private static final String TYPES = "select person_attribute_type_id, uuid, name from person_attribute_type"
			+ " where retired = false order by person_attribute_type_id";

	/**
	 * Where the setting names none: "Telephone Number" (OpenMRS 3), "phoneNumber" and "alternatePhoneNumber" (Bahmni),
	 * "Telephone contact" (KenyaEMR) and the like; not those of relatives.
	 */
	private static final Pattern USUAL = Pattern
			.compile(
					"(alternat(e|ive)|second(ary)?|other|home|contact)?(tele|mobile|cell)?phone(number|no|contact)?|mobile(number|no)?");

	private final HostQuery host;

	private final FrontDeskSettings settings;

	public PhoneTypes(HostQuery host, FrontDeskSettings settings) {
		this.host = host;
		this.settings = settings;
	}

	/** @return the host's ids, in their order; empty where there is none */
	List<Integer> ids() {
		Set<String> chosen = settings.phoneTypes().map(PhoneTypes::names).orElse(Set.of());
		return host.list(TYPES, Map.of(),
				(row, n) -> isOne(chosen, row.getString(2), row.getString(3)) ? row.getInt(1) : null).stream()
				.filter(id -> id != null).toList();
	}

	private static boolean isOne(Set<String> chosen, String uuid, String name) {
		return chosen.isEmpty()
				? USUAL.matcher(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")).matches()
				: chosen.contains(uuid.toLowerCase(Locale.ROOT)) || chosen.contains(name.toLowerCase(Locale.ROOT));
	}

	private static Set<String> names(String setting) {
		return Arrays.stream(setting.split(",")).map(name -> name.strip().toLowerCase(Locale.ROOT))
				.collect(Collectors.toSet());
	}
}

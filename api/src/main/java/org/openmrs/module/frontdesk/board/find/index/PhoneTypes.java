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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.stereotype.Component;

/** Which attributes of persons hold their phone numbers. */
@Component("frontdesk.phoneTypes")
public class PhoneTypes {

	/** Whether a type <code>t</code> is one of those that {@link #values} names. */
	public static final String IS_ONE = "t.retired = false and (lower(t.uuid) in (:phoneTypes)"
			+ " or replace(replace(replace(lower(t.name), ' ', ''), '_', ''), '-', '') in (:phoneTypes))";

	private static final String TYPES = "select t.person_attribute_type_id, t.uuid, t.name from person_attribute_type t"
			+ " where " + IS_ONE + " order by t.person_attribute_type_id";

	/**
	 * Where the setting names none: "Telephone Number" (OpenMRS 3), "phoneNumber" and "alternatePhoneNumber" (Bahmni),
	 * "Telephone contact" (KenyaEMR) and the like; not those of relatives.
	 */
	private static final Set<String> USUAL = usual();

	private final HostQuery host;

	private final FrontDeskSettings settings;

	public PhoneTypes(HostQuery host, FrontDeskSettings settings) {
		this.host = host;
		this.settings = settings;
	}

	/** @return what {@link #IS_ONE} is to be asked with */
	public Map<String, ?> values() {
		return Map.of("phoneTypes", settings.phoneTypes().map(PhoneTypes::names).orElse(USUAL));
	}

	/** @return the host's ids, in their order; empty where there is none */
	List<Integer> ids() {
		return host.list(TYPES, values(), (row, n) -> row.getInt(1));
	}

	/** @return the names of the types by their UUIDs, in their order */
	public Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>();
		host.list(TYPES, values(), (row, n) -> all.put(row.getString(2), row.getString(3)));
		return all;
	}

	/** A UUID counts as it is, a name without what parts its words. */
	private static Set<String> names(String setting) {
		return Arrays.stream(setting.split(",")).map(name -> name.strip().toLowerCase(Locale.ROOT))
				.flatMap(name -> Stream.of(name, name.replaceAll("[ _-]", ""))).collect(Collectors.toSet());
	}

	private static Set<String> usual() {
		Set<String> names = new HashSet<>(Set.of("mobile", "mobileno", "mobilenumber"));
		for (String whose : List.of("", "alternate", "alternative", "second", "secondary", "other", "home", "contact")) {
			for (String kind : List.of("phone", "telephone", "mobilephone", "cellphone")) {
				List.of("", "number", "no", "contact").forEach(what -> names.add(whose + kind + what));
			}
		}
		return names;
	}
}

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

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.stereotype.Component;

/** Which attributes of persons mark a restricted record where they are true: our own, and those that the setting names. */
@Component("frontdesk.restrictedTypes")
public class RestrictedTypes {

	/** The UUID of our own attribute's type, which the changelog makes. */
	static final String OURS = "f0d35c00-0003-4000-8000-000000000101";

	/** What such an attribute says, in lower case. */
	static final String YES = "true";

	/** Whether a type <code>t</code> is one of those that {@link #values} names. */
	static final String IS_ONE = "t.retired = false and (lower(t.uuid) in (:restrictedTypes)"
			+ " or lower(t.name) in (:restrictedTypes))";

	private static final String TYPES = "select t.uuid from person_attribute_type t where " + IS_ONE;

	private final HostQuery host;

	private final FrontDeskSettings settings;

	public RestrictedTypes(HostQuery host, FrontDeskSettings settings) {
		this.host = host;
		this.settings = settings;
	}

	/** @return what {@link #IS_ONE} is to be asked with */
	Map<String, ?> values() {
		Set<String> names = new HashSet<>(Set.of(OURS));
		settings.restrictedTypes().ifPresent(set -> Arrays.stream(set.split(","))
				.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT))));
		return Map.of("restrictedTypes", names);
	}

	/** @return the UUIDs of those that the host has and uses */
	Set<String> all() {
		return Set.copyOf(host.list(TYPES, values(), (row, n) -> row.getString(1)));
	}

	/** @return whether an attribute with this value, which can be null, marks a restricted record */
	static boolean isYes(String value) {
		return value != null && YES.equals(value.strip().toLowerCase(Locale.ROOT));
	}
}

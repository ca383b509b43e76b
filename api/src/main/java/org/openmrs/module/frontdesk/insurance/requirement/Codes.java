/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.requirement;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * By which rules' codes concepts are known.
 *
 * @param concepts the host's ids by a code as {@link #key} writes it
 */
record Codes(Map<String, Set<Integer>> concepts) {

	static final Codes NONE = new Codes(Map.of());

	/** @return whether one of the concepts is what the rule is about */
	boolean has(StoredRule rule, Set<Integer> reasons) {
		return rule.concept() == null
				? !Collections.disjoint(concepts.getOrDefault(key(rule.system(), rule.code()), Set.of()), reasons)
				: reasons.contains(rule.concept());
	}

	static String key(String system, String code) {
		return (system + ":" + code).toUpperCase(Locale.ROOT);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/** The keys that are trusted: those that were given, and from where the log introduces them those that these vouch for. */
class Trust {

	private final Map<String, VerifierKey> keys = new HashMap<>();

	private final Set<String> introduced = new HashSet<>();

	Trust(Collection<VerifierKey> given) {
		given.forEach(key -> keys.put(key.name(), key));
	}

	/** @return whether the log has introduced the key of that name */
	boolean isIntroduced(String name) {
		return introduced.contains(name);
	}

	/** @return the key of that name where it is trusted, be it in the log or not; else null */
	VerifierKey key(String name) {
		return keys.get(name);
	}

	/** @return whether the key is trusted from here on */
	boolean introduce(Introduction said) {
		VerifierKey key;
		try {
			key = VerifierKey.of(said.node(), said.key());
		} catch (IllegalArgumentException e) {
			return false;
		}
		if (!key.equals(keys.get(key.name())) && keys.values().stream().noneMatch(said::isEndorsedBy)) {
			return false;
		}
		keys.put(key.name(), key);
		introduced.add(key.name());
		return true;
	}
}

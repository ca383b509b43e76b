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

import java.util.HashMap;
import java.util.Map;

/** How far each node's records have come: they are counted 1, 2, 3… */
class Numbers {

	private final Map<Integer, long[]> last = new HashMap<>();

	/** @return the number before the next one of this node */
	long last(int node) {
		return last.computeIfAbsent(node, any -> new long[1])[0];
	}

	/** The node has come to this number, or was further already. */
	void reach(int node, long number) {
		long[] before = last.computeIfAbsent(node, any -> new long[1]);
		before[0] = Math.max(before[0], number);
	}
}

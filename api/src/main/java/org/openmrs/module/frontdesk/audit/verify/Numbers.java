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
import org.openmrs.module.frontdesk.audit.proof.Seal;

/** How far each node's records have come: they are counted 1, 2, 3… */
class Numbers {

	private final Map<Integer, End> ends = new HashMap<>();

	private static final class End {

		private long number;

		private long sealedAt = Long.MIN_VALUE;
	}

	private End end(int node) {
		return ends.computeIfAbsent(node, any -> new End());
	}

	/** @return the number before the next one of this node */
	long last(int node) {
		return end(node).number;
	}

	/** @return when this node sealed something last, or {@link Long#MIN_VALUE} */
	long sealedAt(int node) {
		return end(node).sealedAt;
	}

	/** The node has come to this number, or was further already. */
	void reach(Seal seal) {
		End end = end(seal.node());
		end.number = Math.max(end.number, seal.number());
		end.sealedAt = Math.max(end.sealedAt, seal.sealedAt());
	}
}

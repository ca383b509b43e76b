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

import org.openmrs.module.frontdesk.audit.proof.Seal;

/** Whether seals follow each other as they must: in sequence, in time, and each node's records by their numbers. */
class Order {

	private final Findings findings;

	private final Numbers numbers = new Numbers();

	private long next;

	private long sealedAt = Long.MIN_VALUE;

	private int newest;

	Order(Findings findings) {
		this.findings = findings;
	}

	void check(Seal seal) {
		if (seal.sequence() != next++) {
			findings.add(FindingCode.SEQUENCE, seal);
		}
		if (seal.sealedAt() < sealedAt) {
			findings.add(FindingCode.TIME_BACK, seal);
		}
		sealedAt = seal.sealedAt();
		long last = numbers.last(seal.node());
		if (seal.number() != last + 1) {
			findings.add(seal.number() <= last ? FindingCode.RECORD_ORDER : FindingCode.NUMBER_GAP, seal);
		}
		numbers.reach(seal);
		newest = seal.node();
	}

	/** @return the highest number of this node so far */
	long last(int node) {
		return numbers.last(node);
	}

	/** @return when this node sealed something last, or {@link Long#MIN_VALUE} */
	long sealedAt(int node) {
		return numbers.sealedAt(node);
	}

	/** @return the node that sealed last, or 0 */
	int newest() {
		return newest;
	}
}

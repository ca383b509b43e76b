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

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.Seal;

/** What was found so far: all of it is counted, and the first are kept. */
class Findings {

	private static final int KEPT = 1000;

	private final List<Finding> first = new ArrayList<>();

	private long count;

	void add(FindingCode code, Seal seal) {
		add(code, seal.sequence(), seal.node(), seal.number());
	}

	void add(FindingCode code, long sequence) {
		add(code, sequence, 0, 0);
	}

	void add(FindingCode code, long sequence, int node, long number) {
		count++;
		if (first.size() < KEPT) {
			first.add(new Finding(code, sequence, node, number));
		}
	}

	long count() {
		return count;
	}

	List<Finding> first() {
		return List.copyOf(first);
	}
}

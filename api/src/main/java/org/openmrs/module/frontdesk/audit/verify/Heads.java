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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Frontier;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/** The checkpoints that are known, each held against the tree when it has come to that size. */
class Heads {

	private final Trust trust;

	private final Findings findings;

	private final Map<Hash, Head> named = new HashMap<>();

	private final List<Head> heads = new ArrayList<>();

	private final Set<VerifierKey> asked = new HashSet<>();

	private final Set<Hash> missing = new HashSet<>();

	private int next;

	private Checkpoint lastGood;

	private int good;

	Heads(Trust trust, Findings findings) {
		this.trust = trust;
		this.findings = findings;
	}

	/** Before the first seal; the same one may come again, from elsewhere. */
	void add(String text) {
		try {
			Head head = new Head(text);
			if (named.putIfAbsent(head.name(), head) == null) {
				heads.add(head);
			}
			if (before(head) != null) {
				head.follows(before(head));
			}
		} catch (IllegalArgumentException e) {
			findings.add(FindingCode.CHECKPOINT_MALFORMED, -1);
		}
	}

	/** @return null where it is not there, or where there is none */
	private Head before(Head head) {
		return head.previous() == null ? null : named.get(head.previous());
	}

	void sort() {
		heads.sort(Head.IN_ORDER);
	}

	/** The tree has grown by one. */
	void check(Frontier tree) {
		while (next < heads.size() && heads.get(next).size() <= tree.size()) {
			check(heads.get(next++), tree);
		}
	}

	private void check(Head head, Frontier tree) {
		if (!isSigned(head) || !trust.isIntroduced(head.signer())) {
			findings.add(FindingCode.CHECKPOINT_KEY, head.size());
		} else if (!head.isHeadOf(tree)) {
			findings.add(FindingCode.CHECKPOINT_ROOT, head.size());
		} else {
			good++;
			lastGood = head.checkpoint();
		}
	}

	/** By a trusted key, or a note that is signed names it. */
	private boolean isSigned(Head head) {
		VerifierKey key = trust.key(head.signer());
		if (!head.isSigned() && key != null && asked.add(key)) {
			lookForSigned(key);
		}
		return head.isSigned();
	}

	/** From the last to the first: where each note names the one before, one signature is checked for all of them. */
	private void lookForSigned(VerifierKey key) {
		for (int i = heads.size() - 1; i >= 0; i--) {
			Head head = heads.get(i);
			if (head.isSigned() || head.isSignedBy(key)) {
				head.signed();
				signedBefore(head);
			}
		}
	}

	private void signedBefore(Head head) {
		Head before = before(head);
		if (before != null) {
			before.signed();
		} else if (head.previous() != null) {
			missing.add(head.previous());
		}
	}

	/** There are no more seals. */
	void end(Frontier tree) {
		for (; next < heads.size(); next++) {
			Head head = heads.get(next);
			findings.add(isSigned(head) ? FindingCode.CHECKPOINT_BEYOND : FindingCode.CHECKPOINT_KEY, head.size());
		}
		missing.forEach(name -> findings.add(FindingCode.CHECKPOINT_MISSING, -1));
		if (good == 0 && tree.size() > 0) {
			findings.add(FindingCode.NO_CHECKPOINT, -1);
		}
	}

	int good() {
		return good;
	}

	/** @return the last one that the log agrees with, or null */
	Checkpoint lastGood() {
		return lastGood;
	}
}

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

import java.util.Map;
import java.util.TreeMap;
import org.openmrs.module.frontdesk.audit.proof.Seal;

/**
 * What is not there any more, and whether it may be gone: its seal is older than a retention mark, and the log itself has that
 * mark, which is further on than what was removed.
 */
class Removed {

	private final Findings findings;

	/** By mark: what is missing below it and above the one before. */
	private final TreeMap<Long, Missing> marks = new TreeMap<>();

	private long said = Long.MIN_VALUE;

	private long count;

	Removed(Findings findings) {
		this.findings = findings;
	}

	private static final class Missing {

		private long count;

		private Seal first;

		private boolean isInLog;
	}

	/** Before the first seal: a mark that the table has. */
	void mark(long before) {
		marks.computeIfAbsent(before, any -> new Missing());
	}

	/** A mark that the log has. */
	void say(long before) {
		said = Math.max(said, before);
		Missing mark = marks.get(before);
		if (mark != null) {
			mark.isInLog = true;
		}
	}

	void missing(Seal seal) {
		count++;
		Map.Entry<Long, Missing> mark = marks.higherEntry(seal.sealedAt());
		if (mark == null) {
			findings.add(FindingCode.CONTENT_MISSING, seal);
			return;
		}
		Missing missing = mark.getValue();
		missing.first = missing.count++ == 0 ? seal : missing.first;
	}

	void end() {
		marks.forEach((before, mark) -> {
			if (!mark.isInLog) {
				findings.add(FindingCode.MARK_UNKNOWN, -1);
			}
			if (mark.count > 0 && before > said) {
				findings.add(FindingCode.CONTENT_MISSING, mark.first);
			}
		});
	}

	long count() {
		return count;
	}
}

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

import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.openmrs.module.frontdesk.audit.proof.Seal;

/** What the log says of itself: the keys that sign it, and up to when records were removed. */
class RecordsOfLog {

	private static final String OF_LOG = "\tlog\t";

	private static final int CATEGORY = LogLine.COLUMNS.indexOf("category");

	private static final int ACTION = LogLine.COLUMNS.indexOf("action");

	private static final int DETAIL = LogLine.COLUMNS.indexOf("detail");

	private final Trust trust;

	private final Removed removed;

	private final Findings findings;

	RecordsOfLog(Trust trust, Removed removed, Findings findings) {
		this.trust = trust;
		this.removed = removed;
		this.findings = findings;
	}

	/** @param content what was sealed, unchanged */
	void read(Seal seal, String content) {
		if (!content.contains(OF_LOG)) {
			return;
		}
		try {
			read(seal, LogLine.split(content));
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			findings.add(FindingCode.MALFORMED, seal);
		}
	}

	private void read(Seal seal, List<String> texts) {
		if (!"log".equals(texts.get(CATEGORY))) {
			return;
		}
		if ("prune".equals(texts.get(ACTION))) {
			removed.say(Long.parseLong(texts.get(DETAIL)));
		} else if ("key".equals(texts.get(ACTION)) && !trust.introduce(Introduction.parse(texts.get(DETAIL)))) {
			findings.add(FindingCode.KEY_NOT_ENDORSED, seal);
		}
	}
}

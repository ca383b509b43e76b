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

import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.openmrs.module.frontdesk.audit.proof.OfLog;
import org.openmrs.module.frontdesk.audit.proof.Seal;

/** What the log says of itself: the keys that sign it, and up to when records were removed. */
class RecordsOfLog {

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
		try {
			OfLog said = OfLog.parse(content);
			if (said != null) {
				read(seal, said);
			}
		} catch (IllegalArgumentException e) {
			findings.add(FindingCode.MALFORMED, seal);
		}
	}

	private void read(Seal seal, OfLog said) {
		Introduction introduction = said.introduction();
		if ("prune".equals(said.action())) {
			removed.say(Long.parseLong(said.detail()));
		} else if (introduction != null && !trust.introduce(introduction)) {
			findings.add(FindingCode.KEY_NOT_ENDORSED, seal);
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import org.openmrs.module.frontdesk.audit.proof.RecordRow;
import org.openmrs.module.frontdesk.audit.verify.Handwriting;

/** Knows what this node wrote, from where the log introduces the node's key on. */
class OwnHandwriting implements Handwriting {

	private final int own;

	private final NodeKey key;

	private boolean isIntroduced;

	OwnHandwriting(int own, NodeKey key) {
		this.own = own;
		this.key = key;
	}

	@Override
	public boolean isTrue(int node, String content) {
		if (node != own) {
			return true;
		}
		if (isIntroduced) {
			return isOurs(content);
		}
		isIntroduced = content.contains(key.publicText()) && isOurs(content);
		return true;
	}

	private boolean isOurs(String content) {
		return key.isMac(RecordRow.signed(content), RecordRow.mac(content));
	}

	@Override
	public int node() {
		return own;
	}
}

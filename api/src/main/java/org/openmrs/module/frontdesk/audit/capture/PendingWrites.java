/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.util.LinkedHashSet;
import java.util.Set;
import org.openmrs.module.frontdesk.audit.Outcome;

/** What one transaction writes, until it is known how it ended. */
class PendingWrites {

	/** Null for work in the background. */
	private final RequestAccesses request;

	private final BackgroundWork background;

	private final Set<Touch> touches = new LinkedHashSet<>();

	PendingWrites(RequestAccesses request, BackgroundWork background) {
		this.request = request;
		this.background = background;
		if (request != null) {
			request.waitFor(this);
		}
	}

	PendingWrites with(Touch touch) {
		touches.add(touch);
		return this;
	}

	/** Only the first end counts. */
	void end(boolean success) {
		Outcome outcome = success ? Outcome.DONE : Outcome.FAILED;
		if (request == null) {
			touches.forEach(touch -> background.count(touch.category(), touch.action(), outcome));
		} else {
			request.written(this, touches, outcome);
		}
		touches.clear();
	}
}

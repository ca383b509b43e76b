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

/** The request that a thread is answering. */
final class CurrentRequest {

	private static final ThreadLocal<RequestAccesses> CURRENT = new ThreadLocal<>();

	private CurrentRequest() {
	}

	/** @return null where the thread answers none */
	static RequestAccesses get() {
		return CURRENT.get();
	}

	static void set(RequestAccesses request) {
		CURRENT.set(request);
	}

	static void clear() {
		CURRENT.remove();
	}
}

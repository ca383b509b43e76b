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

import java.util.Set;
import org.openmrs.module.frontdesk.audit.WatchedRequest;

/** A request as the web would describe it. */
record FakeRequest(String endpoint, Set<String> mentioned, boolean searches, boolean concernsPatients, boolean signsIn)
		implements
			WatchedRequest {

	static FakeRequest get(String path, String... mentioned) {
		return new FakeRequest("GET " + path, Set.of(mentioned), false, false, false);
	}

	FakeRequest search() {
		return new FakeRequest(endpoint, mentioned, true, concernsPatients, signsIn);
	}

	FakeRequest ofPatients() {
		return new FakeRequest(endpoint, mentioned, searches, true, signsIn);
	}

	FakeRequest basic() {
		return new FakeRequest(endpoint, mentioned, searches, concernsPatients, true);
	}

	@Override
	public boolean isForFile() {
		return endpoint.startsWith("GET /images/");
	}

	@Override
	public String module() {
		return "test";
	}

	@Override
	public String address() {
		return "192.0.2.7";
	}

	@Override
	public String workstation() {
		return "desk-1";
	}

	@Override
	public String session() {
		return "session";
	}
}

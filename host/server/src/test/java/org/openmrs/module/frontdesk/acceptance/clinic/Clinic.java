/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.clinic;

import java.net.URI;
import org.openmrs.module.frontdesk.host.server.EmbeddedHost;

/**
 * The running clinic that the tests go to.
 *
 * @param base the address of OpenMRS, such as <code>http://localhost:8080/openmrs</code>
 * @param host the embedded host if the tests started it, else null
 * @param contract what it says of its operations
 */
public record Clinic(URI base, EmbeddedHost host, Contract contract) {

	public static final String REST = "/ws/rest/v1";

	public static final String FRONTDESK = REST + "/frontdesk";

	Clinic(URI base, EmbeddedHost host) {
		this(base, host, Contract.of(base));
	}

	/** @return whether the tests started it, so that they know what it holds */
	public boolean ours() {
		return host != null;
	}

	/** @param path below the address of OpenMRS, with what is special in it already encoded */
	public URI at(String path) {
		return URI.create(base + path);
	}

	public Desk signIn(Account account) {
		Desk desk = new Desk(this);
		desk.signIn(account);
		return desk;
	}
}

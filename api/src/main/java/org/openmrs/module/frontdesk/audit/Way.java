/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

/**
 * By which way, and from where.
 *
 * @param module the id of the module that answered, or null
 * @param endpoint method and path template, such as <code>GET /ws/rest/v1/patient/{id}</code>: never a query or a body; or null
 * @param address the network address of the client
 * @param workstation how the client calls its machine, if it says so
 * @param session a keyed hash of the HTTP session's id
 * @param locationId where the user has signed in, by the host's location id
 */
public record Way(String module, String endpoint, String address, String workstation, String session, Integer locationId) {

	/** Work that no request has asked for. */
	public static final Way BACKGROUND = new Way(null, null, null, null, null, null);

	/** @return who came by it, whatever they asked for */
	public Way ofClient() {
		return new Way(null, null, address, workstation, session, locationId);
	}

	/** @return what is certain of somebody who may say anything: from where they came, and to whom */
	public Way ofStranger() {
		return new Way(module, null, address, null, null, null);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.web;

import java.util.List;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;

import org.openmrs.module.frontdesk.host.server.modules.Modules;

/**
 * What a person wants done with some modules.
 *
 * @param action what
 * @param modules their ids
 */
record ModuleOrder(Action action, List<String> modules) {

	private static final String ATTRIBUTE = ModuleOrder.class.getName();

	/** As webservices.rest names them. */
	enum Action {
		STOP, START, RESTART
	}

	/** Has it carried out when the request is done. */
	void giveWith(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	/**
	 * @return the order given with that request, or null
	 */
	static ModuleOrder givenWith(HttpServletRequest request) {
		return (ModuleOrder) request.getAttribute(ATTRIBUTE);
	}

	void stopIn(Modules all) {
		if (action != Action.START) {
			all.stop(modules);
		}
	}

	void startIn(Modules all) {
		if (action != Action.STOP) {
			all.start(modules);
		}
	}

	Map<String, Object> describe() {
		return Map.of("action", action.name(), "modules",
				modules.stream().map(id -> Map.of("uuid", id, "display", id)).toList());
	}
}

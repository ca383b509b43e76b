/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.util.function.Supplier;
import org.openmrs.api.context.Context;

/**
 * Lends the user host privileges for one piece of work that the module's own privilege covers, so that a clerk who
 * may check people in need not be given the right to edit visits everywhere.
 */
public final class HostRights {

	private HostRights() {
	}

	/** @return what the work returns; the privileges are given back however it ends */
	public static <T> T lend(Supplier<T> work, String... privileges) {
		// One by one: the methods that take several came with 2.7.8 and 2.8.2.
		for (String privilege : privileges) {
			Context.addProxyPrivilege(privilege);
		}
		try {
			return work.get();
		} finally {
			for (String privilege : privileges) {
				Context.removeProxyPrivilege(privilege);
			}
		}
	}
}

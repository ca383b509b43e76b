/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

import java.util.Map;

/** What the services are called. For parts of the module, which have seen to it who may; in their transaction. */
public interface ServiceNames {

	/** @return by the host's id, in the order of names; of those that are offered, and of those that were */
	Map<Integer, ServiceName> all();

	/** @param offered whether it still is */
	record ServiceName(Named service, boolean offered) {
	}
}

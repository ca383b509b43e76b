/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.util.Map;

/**
 * How a payer is reached.
 *
 * @param by an address or a number for each way that there is: a URL of http or https for the portal and for what is electronic
 * @param first the way that is tried first, one of those, or null
 */
public record Reach(Map<Channel, String> by, Channel first) {

	public Reach {
		by = Map.copyOf(by);
	}
}

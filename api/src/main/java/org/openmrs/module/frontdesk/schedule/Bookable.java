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

import java.util.List;

/**
 * A service that can be booked.
 *
 * @param location the UUID of its own, or null
 * @param minutes how long it usually takes, or null
 */
public record Bookable(Named service, String location, Integer minutes, GuardMode mode, List<Type> types) {

	/** One of its types, with how long that takes, or null. */
	public record Type(Named type, Integer minutes) {
	}
}

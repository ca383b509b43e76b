/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.guard;

import java.util.Set;

/**
 * The appointments whose places a transaction has written, and flushed, by the host's ids.
 *
 * @param made those among them that were not there before it: they had no place to give up
 */
public record Written(Set<Integer> appointments, Set<Integer> made) {

	public static final Written NOTHING = new Written(Set.of(), Set.of());
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.util.Set;

/**
 * What whoever checks somebody in has asked them.
 *
 * @param knownBy by what the person was recognised; empty where that was not asked
 * @param contact whether phone and address are still right, or null
 * @param coverage whether whoever pays is still the same, or null
 */
public record Asked(Set<KnownBy> knownBy, Told contact, Told coverage) {

	/** Nothing was asked. */
	public static final Asked NOTHING = new Asked(Set.of(), null, null);
}

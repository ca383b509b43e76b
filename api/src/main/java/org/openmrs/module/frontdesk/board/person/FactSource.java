/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.person;

import java.util.Map;

/** Adds to the one query for a board's patients what else is to be known of them. A bean of this type is enough. */
public interface FactSource {

	/** @return without which a user is told none of it */
	String privilege();

	/** @return a select of four columns, the person's id, a kind, a key and a text, for the persons in <code>(:ids)</code> */
	String select();

	/** @return values of the select's other named parameters, whose names no other source uses */
	Map<String, ?> values();
}

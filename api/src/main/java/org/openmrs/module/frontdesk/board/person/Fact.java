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

import org.openmrs.module.frontdesk.board.Need;

/**
 * Something that is known of a patient besides who they are.
 *
 * @param kind what sort of thing, for the flag that goes by it
 * @param key which of that sort
 * @param text at most 1,000 characters
 */
public record Fact(String kind, String key, String text) {

	/** The kind of what helps somebody; the key is that need's {@link Need#typeUuid}. */
	public static final String NEED = "need";
}

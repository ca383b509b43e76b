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

/**
 * What a payer's member IDs look like.
 *
 * @param layout how they are written, as {@link org.openmrs.module.frontdesk.insurance.memberid.Layout} reads it; empty for any
 *        way
 */
public record MemberIdRule(String layout, CheckScheme scheme) {

	/** Anything may be a member ID. */
	public static final MemberIdRule ANY = new MemberIdRule("", CheckScheme.NONE);
}

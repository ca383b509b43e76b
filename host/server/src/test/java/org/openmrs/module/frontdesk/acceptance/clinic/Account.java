/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.clinic;

import java.util.Map;

/**
 * Somebody who can sign in. The defaults are the demo clinic's; another clinic names its own with
 * <code>-Dfrontdesk.user</code>, <code>-Dfrontdesk.colleague</code>, <code>-Dfrontdesk.clinician</code>, <code>-Dfrontdesk.clerk</code>,
 * <code>-Dfrontdesk.auditor</code>, <code>-Dfrontdesk.screen</code> and <code>-Dfrontdesk.stranger</code>, and the passwords with <code>.password</code> after that or in the environment as <code>FRONTDESK_USER_PASSWORD</code> and so on.
 */
public record Account(String username, String password) {

	/** Works at the front desk and may do everything there. */
	public static final Account DESK = of("user", "desk", "Frontdesk123");

	/** Somebody else who may check people in. */
	public static final Account COLLEAGUE = of("colleague", "admin", "Admin123");

	/** Says how soon people have to be seen, and does nothing else at the front desk. */
	public static final Account CLINICIAN = of("clinician", "clinician", "Clinician123");

	/** Asks payers. */
	public static final Account CLERK = of("clerk", "clerk", "Clerk1234");

	/** Answers for privacy, and may do nothing at the front desk. */
	public static final Account AUDITOR = of("auditor", "auditor", "Auditor123");

	/** The screen in the waiting room: may see the call list, and nothing else. */
	public static final Account SCREEN = of("screen", "screen", "Screen123");

	/** May sign in, and nothing at the front desk. */
	public static final Account STRANGER = of("stranger", "nurse", "Nurse123");

	private static Account of(String role, String username, String password) {
		String property = "frontdesk." + role;
		Map<String, String> environment = System.getenv();
		String variable = environment.getOrDefault("FRONTDESK_" + role.toUpperCase() + "_PASSWORD", password);
		return new Account(System.getProperty(property, username), System.getProperty(property + ".password", variable));
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.util.Set;
import org.openmrs.PrivilegeListener;
import org.openmrs.User;
import org.springframework.stereotype.Component;

/**
 * Hears of privileges that a user lacks. A page asks for many only to decide what it shows: what counts is what was required
 * of the user, and the request decides by how it ends whether it was refused.
 */
@Component("frontdesk.missingPrivileges")
public class MissingPrivileges implements PrivilegeListener {

	private static final StackWalker STACK = StackWalker.getInstance();

	/** Classes of the platform that ask in order to refuse, and the method that does. */
	private static final Set<String> REQUIRING = Set.of("org.openmrs.aop.AuthorizationAdvice",
			"org.openmrs.api.context.Context.requirePrivilege");

	private static final int NEAR = 40;

	@Override
	public void privilegeChecked(User user, String privilege, boolean hasPrivilege) {
		RequestAccesses request = hasPrivilege ? null : CurrentRequest.get();
		if (request != null && isRequired()) {
			request.lacks(privilege);
		}
	}

	private static boolean isRequired() {
		return STACK.walk(frames -> frames.limit(NEAR).anyMatch(frame -> REQUIRING.contains(frame.getClassName())
				|| REQUIRING.contains(frame.getClassName() + "." + frame.getMethodName())));
	}
}

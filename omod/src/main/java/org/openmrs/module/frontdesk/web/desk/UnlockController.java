/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.desk;

import org.apache.commons.lang3.StringUtils;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.api.context.UsernamePasswordCredentials;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Opens a locked page. The session goes on meanwhile, so that a page elsewhere in this browser loses nothing; that is why
 * the password is looked at here: webservices.rest takes any from whoever is signed in.
 */
@Controller("frontdesk.unlockController")
class UnlockController {

	record Request(String password) {
	}

	/** By the site's own scheme, which counts wrong passwords and closes the account after too many. */
	@PostMapping(Api.ROOT + "/desk/unlock")
	ResponseEntity<Void> unlock(@RequestBody Request request) {
		if (request.password() == null) {
			throw new BadRequest("request.unreadable", "password");
		}
		User user = Context.getAuthenticatedUser();
		if (!isOf(user, request.password())) {
			throw new Refusal(Refusal.Kind.RULE, "unlock.wrong", new Refusal.Field("password", "error.unlock.wrong"));
		}
		return ResponseEntity.noContent().build();
	}

	private static boolean isOf(User user, String password) {
		String name = StringUtils.defaultIfBlank(user.getUsername(), user.getSystemId());
		try {
			return user.equals(Context.getAuthenticationScheme()
					.authenticate(new UsernamePasswordCredentials(name, password)).getUser());
		} catch (ContextAuthenticationException e) {
			// also what a scheme says that takes no passwords
			return false;
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.api;

import java.util.List;
import java.util.Optional;
import org.openmrs.module.ModuleFactory;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.springframework.stereotype.Component;

/** Where the site's people sign in otherwise: for sites that do not sign in by a password of OpenMRS. */
@Component("frontdesk.signInPage")
class SignInPage {

	private record Known(String module, String path) {
	}

	/** O3 comes first: where both are, its page is the one that people know. */
	private static final List<Known> KNOWN = List.of(new Known("spa", "/spa/login"), new Known("legacyui", "/login.htm"));

	private final FrontDeskSettings settings;

	SignInPage(FrontDeskSettings settings) {
		this.settings = settings;
	}

	/** @return the path below the platform's address: as it is set, else the page of a module that runs, if one has any */
	Optional<String> path() {
		return settings.signInPage()
				.or(() -> KNOWN.stream().filter(known -> ModuleFactory.getStartedModuleById(known.module()) != null)
						.map(Known::path).findFirst());
	}
}

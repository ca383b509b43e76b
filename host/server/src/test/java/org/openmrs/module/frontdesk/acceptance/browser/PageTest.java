/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;

/** Looks at the clinic through a browser that knows nothing of the test before. */
@ExtendWith(ClinicExtension.class)
abstract class PageTest {

	protected final Clinic clinic;

	protected Page page;

	PageTest(Clinic clinic) {
		this.clinic = clinic;
	}

	@BeforeEach
	void openPage() {
		page = new Page(clinic);
	}

	@AfterEach
	void closePage() {
		Page.close(page);
	}
}

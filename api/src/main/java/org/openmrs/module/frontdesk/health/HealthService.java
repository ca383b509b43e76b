/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.health;

import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the front desk works, and what to do where it does not. */
public interface HealthService {

	/** @return what all checks find now; one that cannot be made is bad, and the others are made */
	@Authorized(FrontDeskPrivileges.VIEW_HEALTH)
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	Health health();
}

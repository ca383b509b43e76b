/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.cover;

import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.board.person.FactSource;
import org.openmrs.module.frontdesk.insurance.ListedCover;
import org.springframework.stereotype.Component;

/** When somebody is covered, and when that was verified: as {@link ListedCover}. */
@Component("frontdesk.coverFacts")
public class CoverFacts implements FactSource {

	@Override
	public String privilege() {
		return FrontDeskPrivileges.VIEW_COVERAGE;
	}

	@Override
	public String select() {
		return ListedCover.SELECT;
	}

	@Override
	public Map<String, ?> values() {
		return Map.of();
	}
}

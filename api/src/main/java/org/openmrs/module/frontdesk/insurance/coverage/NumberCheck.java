/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.coverage;

import java.util.List;
import org.openmrs.module.frontdesk.insurance.NumberFinding;
import org.openmrs.module.frontdesk.insurance.NumberState;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/** What is to be said of a member ID: by the payer's rule, and by the numbers that are on record. */
@Component("frontdesk.numberCheck")
public class NumberCheck {

	private final CoverageTable table;

	public NumberCheck(CoverageTable table) {
		this.table = table;
	}

	NumberFinding look(int patient, Named payer, String memberId) {
		if (!table.others(patient, payer.id(), List.of(MemberNumbers.key(memberId))).isEmpty()) {
			return new NumberFinding(NumberState.OTHERS, null);
		}
		return new NumberFinding(NumberState.RIGHT, null);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import org.openmrs.Person;
import org.openmrs.module.frontdesk.board.Correction;
import org.openmrs.module.frontdesk.board.Sheet;

/** Corrects one kind of what is on a sheet, for a patient that the transaction holds. */
interface Corrector {

	/**
	 * @param before what the user saw, which is how it still is
	 * @throws org.openmrs.module.frontdesk.Refusal RULE where a value cannot be right, or looks like a slip of the finger
	 */
	void check(Sheet before, Correction correction);

	/** Changes what is to be otherwise, all of which was checked; whoever calls saves the person. */
	void apply(Person person, Sheet before, Correction correction);
}

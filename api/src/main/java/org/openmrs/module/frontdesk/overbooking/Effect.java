/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

/**
 * What one more person does to a session, in minutes.
 *
 * @param waitBefore what all the others wait together, as it is now
 * @param waitAfter with the added person, without what that one waits
 * @param ownWait what the added person waits, once here
 */
public record Effect(Spread waitBefore, Spread waitAfter, Spread overtimeBefore, Spread overtimeAfter, Spread ownWait) {

	/** @return the same in another unit */
	public Effect times(double factor) {
		return new Effect(waitBefore.times(factor), waitAfter.times(factor), overtimeBefore.times(factor),
				overtimeAfter.times(factor), ownWait.times(factor));
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.util.List;

/**
 * A patient's cover at a glance.
 *
 * @param covered whether any of them holds today
 * @param coverages the one that is asked first is first; those that were removed are last, for who asks for them
 * @param overlaps days on which two of different places hold; those of the same place never do
 * @param gaps days without any: between two of them, and those around today
 */
public record Cover(boolean covered, List<Coverage> coverages, List<Overlap> overlaps, List<CoverPeriod> gaps) {

	/**
	 * @param first the UUID of the one that is asked first
	 */
	public record Overlap(String first, String second, CoverPeriod days) {
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.schedule.PartOfDay;

/**
 * Somebody who would come earlier, as the table has it. Ids are the host's.
 *
 * @param appointment the UUID of the one it is to replace, or null
 * @param location where, or within which; null for anywhere
 * @param provider null where it does not matter
 * @param notice in minutes
 * @param from null for any day, as until
 * @param open whether they still wait
 */
record Waiting(int id, String uuid, int patient, int service, String appointment, Integer location, Integer provider,
		WishKind kind,
		int minutes, int notice, LocalDate from, LocalDate until, Set<PartOfDay> parts, Instant notedAt, int notedBy,
		boolean open) {
}

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

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PartOfDay;
import org.openmrs.module.frontdesk.schedule.PatientName;

/**
 * Somebody who would come earlier, as {@link WishAsked}.
 *
 * @param patient null where the host no longer has them
 * @param service null where it is offered no more
 * @param appointment the UUID of the one it is to replace, or null
 * @param location where, or within which; null for anywhere
 * @param provider null where it does not matter, or the provider is in use no more
 * @param notedBy the name of who noted it, or null where the host no longer has them
 */
public record EarlierWish(String uuid, PatientName patient, Named service, String appointment, Named location,
		Named provider,
		WishKind kind, int minutes, int notice, LocalDate from, LocalDate until, Set<PartOfDay> parts, Instant notedAt,
		String notedBy) {
}

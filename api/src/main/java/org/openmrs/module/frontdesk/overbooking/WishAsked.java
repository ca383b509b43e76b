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

import java.time.LocalDate;
import java.util.Set;
import org.openmrs.module.frontdesk.schedule.PartOfDay;

/**
 * That somebody would come earlier. UUIDs, and days in the clinic's zone.
 *
 * @param appointment which of theirs it is to replace, or null where they have none yet
 * @param service null beside an appointment, which has one
 * @param location where, or within which location; null beside an appointment for its own, else for anywhere
 * @param provider with whom, or null where it does not matter
 * @param minutes how long it is to take, 1 to 1440; null for as long as the appointment or the service takes
 * @param notice how many minutes they need to come, 0 to 10080
 * @param from the first day that suits, or null for any
 * @param until the last one, or null for any; of {@link WishKind#STANDBY} both are today
 * @param parts of the day in which it must begin; empty for any
 */
public record WishAsked(String patient, String appointment, String service, String location, String provider, WishKind kind,
		Integer minutes, int notice, LocalDate from, LocalDate until, Set<PartOfDay> parts) {
}

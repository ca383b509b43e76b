/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

/**
 * What the clinic wants of a service's places.
 *
 * @param atOnce how many people can be seen at once, 1 to 1000, or null where nobody has said
 * @param ceiling how many more than there are places overbooking may add to a session, 0 to 1000, or null for any number
 * @param step after how many minutes a place can begin, 1 to 1440, or null for as long as the service usually takes
 * @param version how often it was changed; 0 where it never was
 */
public record ServiceRule(Named service, GuardMode mode, Integer atOnce, Integer ceiling, Integer step, int version) {
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

/**
 * A patient, user or location as people know them.
 *
 * @param uuid null where the host no longer has them
 * @param name in the site's layout; empty where there is none
 * @param identifier a patient's preferred identifier, or what a user signs in with; null where there is none; the host's
 *        number where the host no longer has them
 */
public record Someone(String uuid, String name, String identifier) {
}

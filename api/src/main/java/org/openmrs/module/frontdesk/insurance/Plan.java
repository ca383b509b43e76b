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

/**
 * What a payer offers.
 *
 * @param id ours, 0 for one that is not stored yet
 * @param uuid null for one that is not stored yet
 * @param code unique for its payer, 50 characters at most
 * @param name 255 characters at most
 * @param retired nobody gets it any more; who has it keeps it
 */
public record Plan(int id, String uuid, String code, String name, boolean retired) {
}

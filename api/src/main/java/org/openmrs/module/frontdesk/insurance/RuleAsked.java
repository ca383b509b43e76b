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

import java.time.LocalDate;

/**
 * A rule as somebody wants it: {@link AuthorizationRule} with UUIDs.
 *
 * @param procedure as {@link Procedure#text}, or null
 */
public record RuleAsked(String payer, String plan, String service, String serviceType, String procedure, int fromSession,
		Integer periodDays, int leadDays, LocalDate from, LocalDate until, String words) {
}

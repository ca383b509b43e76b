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

import java.util.List;

/**
 * The ways out that there are for somebody.
 *
 * @param shown the {@link org.openmrs.module.frontdesk.schedule.Booking#tag} of their appointment, which a decision names; null where
 *        they have none
 * @param reasons of which a decision names one
 * @param decided what was decided for them today, the latest first
 */
public record Ways(List<Way> ways, String shown, List<String> reasons, List<Decision> decided) {
}

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

import java.time.Instant;
import java.util.Set;

/**
 * A place that is free.
 *
 * @param provider whose, or null where none was asked for
 * @param placesLeft how many are left in the session, this one among them; null where it has no limit
 * @param against which of the wishes it does not fulfil; empty for as wished
 */
public record Opening(Instant start, Instant end, Named provider, Integer placesLeft, Set<Wish> against) {
}

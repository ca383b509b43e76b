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

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What is looked for. All but the wishes must be fulfilled.
 *
 * @param service the UUID of one of the Appointments module's services
 * @param providers UUIDs: with any of these; empty where it does not matter with whom
 * @param patient the UUID of who is to come, or null where that is not known yet
 * @param location a UUID, or null for the service's own
 * @param length how long it is to take, 1 minute to 24 hours; null for as long as the service usually takes
 * @param until at most 92 days after from
 * @param preferred a wish: the UUID of one of the providers, or null
 * @param part a wish, or null
 * @param days a wish; empty for any
 * @param limit 1 to 50
 */
public record Search(String service, List<String> providers, String patient, String location, Duration length, Instant from,
		Instant until, String preferred, PartOfDay part, Set<DayOfWeek> days, int limit) {
}

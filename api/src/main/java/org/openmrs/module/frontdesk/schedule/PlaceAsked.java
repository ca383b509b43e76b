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
import java.util.List;

/**
 * A place that somebody asks for.
 *
 * @param service a UUID, as are the others
 * @param serviceType null for none
 * @param providers may be empty
 * @param location null for the service's own
 * @param end after start, and at most 24 hours after it
 */
public record PlaceAsked(String service, String serviceType, List<String> providers, String location, Instant start,
		Instant end) {
}

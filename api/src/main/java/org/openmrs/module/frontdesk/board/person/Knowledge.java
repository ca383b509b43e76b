/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.person;

import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.NameLayout;

/**
 * What a user may be told of people besides who they are, and how the site writes their names. Two who have equal ones are
 * told the same.
 *
 * @param selects of the sources, as {@link FactSource#select}
 * @param values of all of them
 */
public record Knowledge(NameLayout layout, List<String> selects, Map<String, Object> values) {
}

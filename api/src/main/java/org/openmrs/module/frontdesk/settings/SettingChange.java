/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings;

import java.time.Instant;

/**
 * One change of a setting.
 *
 * @param name the setting's short name
 * @param before the text that was stored, or null where none was
 * @param after the text that is stored since, or null where none is
 * @param by the name of the user, or null where nobody was signed in, or nobody of that name is left
 */
public record SettingChange(long id, String name, String before, String after, Instant at, String by, Way way) {
}

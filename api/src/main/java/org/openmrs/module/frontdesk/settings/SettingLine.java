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

import java.util.List;
import org.openmrs.module.frontdesk.Setting;

/**
 * A setting as it stands.
 *
 * @param value the text as it is stored, empty where none is
 * @param usable false where the text came past the checks, by SQL say: the default counts then
 * @param choices the values to choose from, empty where there are too many to list
 * @param tag opaque; another one whenever the setting has been changed
 * @param changed the last change, or null where none is known
 */
public record SettingLine(Setting<?> setting, String value, boolean usable, List<Choice> choices, String tag,
		SettingChange changed) {
}

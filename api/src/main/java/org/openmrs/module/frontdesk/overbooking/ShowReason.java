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

import java.util.Map;

/**
 * A part of why a probability is what it is.
 *
 * @param code of the sentence, which is the message <code>frontdesk.show.{code}</code>
 * @param points what it adds to the probability, in points of 100; null of what it starts from, or of what settles it
 * @param arguments the sentence's named arguments
 */
public record ShowReason(String code, Double points, Map<String, Object> arguments) {
}

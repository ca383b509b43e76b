/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

/**
 * How far the index is by which people are found.
 *
 * @param building whether a pass over everybody is under way
 * @param complete whether everybody is in it; while not, people are found as far as it has come
 * @param done how many people the pass has looked at
 * @param total how many there were when it began
 * @param endedAt when the last pass ended, epoch milliseconds, or null where none has
 */
public record IndexProgress(boolean building, boolean complete, int done, int total, Long endedAt) {
}

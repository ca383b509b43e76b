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

import java.time.LocalDateTime;

/**
 * What is told of an appointment whose day is over to whoever learns from it: nothing of the person but the host's id. Times
 * are by the clinic's clock.
 *
 * @param id the host's
 * @param patient the host's id
 * @param service the host's id
 * @param booked when it was made, or when it began where that is not known
 * @param cancelled of one that was cancelled when that was known at the latest, else null
 */
public record PastAppointment(int id, int patient, int service, LocalDateTime start, LocalDateTime booked,
		Attendance attendance, LocalDateTime cancelled) {
}

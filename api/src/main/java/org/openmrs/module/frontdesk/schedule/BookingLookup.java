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

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What is booked, for other parts of the module that keep appointments by their ids. A bean; the caller has made sure that
 * the user may know, and notes that it was shown.
 */
public interface BookingLookup {

	/** @return by the host's id; voided ones, and those of voided patients, are left out */
	Map<Integer, Booking> withIds(Collection<Integer> appointmentIds);

	/** @return the appointment, if there is one and it has a time */
	Optional<Booking> withUuid(String uuid);

	/** @return all services, by the host's id, those that are offered no more too */
	Map<Integer, Named> services();
}

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
import java.util.List;
import java.util.Set;

/**
 * Keeps places that nobody has in hand yet: by the rules by which users hold them, but without a user. For parts of the
 * module, which have seen to it who may; in their transaction.
 */
public interface PlaceKeeper {

	/**
	 * Waits for the place's turn, and keeps it where it is free. What was kept under the same UUID is kept no more then, and
	 * does not stand against it.
	 *
	 * @return what stands against it, whatever the service's mode; empty where it is kept now
	 */
	Set<Breach> keep(KeptPlace place);

	/** @return what stands by now against a place that is kept; empty where it can still be had */
	Set<Breach> against(KeptPlace place);

	/** @param uuid of a place that is kept; one that is not is left alone */
	void release(String uuid);

	/** @return the appointments that have the UUIDs; one that is voided is left out */
	List<Booking> bookings(Collection<String> uuids);
}

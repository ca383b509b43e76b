/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api;

import java.util.List;

import org.openmrs.Location;
import org.openmrs.LocationTag;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

public interface LocationService {

	@Authorized(PrivilegeConstants.GET_LOCATIONS)
	Location getLocationByUuid(String uuid);
	@Authorized(PrivilegeConstants.GET_LOCATIONS)
	List<Location> getAllLocations(boolean includeRetired);
	@Authorized(PrivilegeConstants.GET_LOCATIONS)
	LocationTag getLocationTagByName(String name);
	@Authorized(PrivilegeConstants.GET_LOCATIONS)
	List<Location> getLocationsHavingAnyTag(List<LocationTag> tags);
}

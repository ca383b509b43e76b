/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform.service;

import java.util.List;

import org.openmrs.Location;
import org.openmrs.LocationTag;
import org.openmrs.api.LocationService;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class LocationServiceImpl implements LocationService {

	private final Store store;

	LocationServiceImpl(Store store) {
		this.store = store;
	}

	@Override
	@Transactional(readOnly = true)
	public Location getLocationByUuid(String uuid) {
		return store.byUuid(Location.class, uuid);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Location> getAllLocations(boolean includeRetired) {
		return store.list(Location.class, "from Location where retired = false or ?1 = true order by retired, name",
				includeRetired);
	}

	@Override
	@Transactional(readOnly = true)
	public LocationTag getLocationTagByName(String name) {
		return store.first(LocationTag.class, "from LocationTag where name = ?1", name);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Location> getLocationsHavingAnyTag(List<LocationTag> tags) {
		return tags.isEmpty()
				? List.of()
				: store.list(Location.class,
						"select distinct l from Location l join l.tags t where t in (?1) and l.retired = false order by l.name",
						tags);
	}
}

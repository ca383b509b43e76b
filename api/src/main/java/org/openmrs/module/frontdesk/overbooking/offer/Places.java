/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/** The host's locations. */
@Component("frontdesk.offerPlaces")
public class Places {

	private static final String ALL = "select location_id, uuid, name, parent_location from location";

	private final HostQuery host;

	public Places(HostQuery host) {
		this.host = host;
	}

	private record Row(Named named, Integer parent) {
	}

	private Map<Integer, Row> all() {
		Map<Integer, Row> all = new HashMap<>();
		host.list(ALL, Map.of(), (row, n) -> all.put(row.getInt(1),
				new Row(new Named(row.getInt(1), row.getString(2), row.getString(3)), FreedTable.number(row, 4))));
		return all;
	}

	/** @return by the host's id */
	Map<Integer, Named> named() {
		return all().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().named()));
	}

	/**
	 * @return the host's id
	 * @throws Refusal UNKNOWN
	 */
	int withUuid(String uuid) {
		return named().values().stream().filter(one -> one.uuid().equals(uuid)).map(Named::id).findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "location.unknown"));
	}

	/**
	 * @return the host's ids of the location and all within it
	 * @throws Refusal UNKNOWN
	 */
	Set<Integer> within(String uuid) {
		Map<Integer, Row> all = all();
		Set<Integer> within = all.values().stream().map(Row::named).filter(one -> one.uuid().equals(uuid)).map(Named::id)
				.collect(Collectors.toCollection(HashSet::new));
		if (within.isEmpty()) {
			throw new Refusal(Refusal.Kind.UNKNOWN, "location.unknown");
		}
		boolean grew = true;
		while (grew) {
			grew = within.addAll(children(within, all));
		}
		return within;
	}

	/** @return the host's ids of the location and all in which it lies */
	Set<Integer> around(int location) {
		Map<Integer, Row> all = all();
		Set<Integer> around = new HashSet<>();
		Integer at = location;
		while (at != null && around.add(at)) {
			at = all.containsKey(at) ? all.get(at).parent() : null;
		}
		return around;
	}

	private static Set<Integer> children(Collection<Integer> of, Map<Integer, Row> all) {
		return all.entrySet().stream().filter(one -> of.contains(one.getValue().parent())).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
	}
}

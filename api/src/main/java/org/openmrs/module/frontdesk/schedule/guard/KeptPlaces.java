/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Breach;
import org.openmrs.module.frontdesk.schedule.KeptPlace;
import org.openmrs.module.frontdesk.schedule.PlaceKeeper;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.openmrs.module.frontdesk.schedule.calendar.TakenReader;
import org.openmrs.module.frontdesk.schedule.day.AppointmentReader;
import org.springframework.stereotype.Component;

/** Rows of <code>frontdesk_hold</code> that no user holds. */
@Component("frontdesk.keptPlaces")
public class KeptPlaces implements PlaceKeeper {

	private static final String ADD = """
			insert into frontdesk_hold (uuid, service_id, location_id, provider_id, patient_id, start_at, end_at, expires_at,
				held_by, vacated_by)
			values (:uuid, :service, :location, :provider, :patient, :start, :end, :expires, 0, :vacatedBy)""";

	private static final String RELEASE = "delete from frontdesk_hold where uuid = :uuid and held_by = 0";

	private final Guard guard;

	private final CommittedReads committed;

	private final TakenReader taken;

	private final AppointmentReader reader;

	private final HostQuery host;

	public KeptPlaces(Guard guard, CommittedReads committed, TakenReader taken, AppointmentReader reader, HostQuery host) {
		this.guard = guard;
		this.committed = committed;
		this.taken = taken;
		this.reader = reader;
		this.host = host;
	}

	@Override
	public Set<Breach> keep(KeptPlace place) {
		Set<Breach> breaches = host.ask(sql -> guard.awaitBreaches(taken(place), sql, replaced(place), place.uuid()));
		breaches = isTakenBack(place) ? Set.of(Breach.PLACES) : breaches;
		if (breaches.isEmpty()) {
			release(place.uuid());
			host.change(ADD, row(place));
		}
		return breaches;
	}

	private static Map<String, Object> row(KeptPlace place) {
		Map<String, Object> values = new HashMap<>();
		values.put("uuid", place.uuid());
		values.put("service", place.service());
		values.put("location", place.location());
		values.put("provider", place.provider());
		values.put("patient", place.patient());
		values.put("start", place.start().toEpochMilli());
		values.put("end", place.end().toEpochMilli());
		values.put("expires", place.until().toEpochMilli());
		values.put("vacatedBy", place.vacatedBy());
		return values;
	}

	@Override
	public Set<Breach> against(KeptPlace place) {
		return isTakenBack(place)
				? Set.of(Breach.PLACES)
				: host.ask(sql -> guard.breaches(taken(place), sql, replaced(place), place.uuid()));
	}

	/** Where a service has no limit, nothing else would tell. */
	private boolean isTakenBack(KeptPlace place) {
		Taken back = committed.read(sql -> taken.withIds(sql, Set.of(place.vacatedBy()))).get(place.vacatedBy());
		return back != null && back.service() == place.service() && back.meets(place.start(), place.end());
	}

	@Override
	public void release(String uuid) {
		host.change(RELEASE, Map.of("uuid", uuid));
	}

	@Override
	public List<Booking> bookings(Collection<String> uuids) {
		return reader.withUuids(uuids);
	}

	private static Set<Integer> replaced(KeptPlace place) {
		return place.replaces() == null ? Set.of() : Set.of(place.replaces());
	}

	private static Taken taken(KeptPlace place) {
		return new Taken(0, place.service(), place.location(),
				place.provider() == null ? Set.of() : Set.of(place.provider()), place.patient(), place.start(), place.end());
	}
}

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

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.HeldPlace;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.springframework.stereotype.Component;

/** Places that are held while one talks: the table <code>frontdesk_hold</code>. One that has expired counts no more. */
@Component("frontdesk.placeHold")
public class PlaceHold {

	private static final String ADD = """
			insert into frontdesk_hold (uuid, service_id, location_id, provider_id, patient_id, start_at, end_at, expires_at,
				held_by)
			values (:uuid, :service, :location, :provider, :patient, :start, :end, :expires, :by)""";

	private static final String RELEASE = "delete from frontdesk_hold where uuid = :uuid and held_by = :by";

	private static final String KEEP = "update frontdesk_hold set expires_at = :expires"
			+ " where uuid = :uuid and held_by = :by and expires_at > :now";

	private static final String TIMES = "select start_at, end_at from frontdesk_hold where uuid = :uuid";

	private final Guard guard;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	private final HostQuery host;

	public PlaceHold(Guard guard, FrontDeskSettings settings, ClinicTime time, HostQuery host) {
		this.guard = guard;
		this.settings = settings;
		this.time = time;
		this.host = host;
	}

	/** @throws org.openmrs.module.frontdesk.schedule.NoPlace where it is not free */
	public HeldPlace hold(Taken place) {
		host.ask(sql -> {
			guard.refuseUnlessFree(place, sql);
			return null;
		});
		Instant expires = time.now().plus(settings.holdTime());
		String uuid = UUID.randomUUID().toString();
		Map<String, Object> values = new HashMap<>();
		values.put("uuid", uuid);
		values.put("service", place.service());
		values.put("location", place.location());
		values.put("provider", place.providers().stream().findFirst().orElse(null));
		values.put("patient", place.patient());
		values.put("start", place.start().toEpochMilli());
		values.put("end", place.end().toEpochMilli());
		values.put("expires", expires.toEpochMilli());
		values.put("by", userId());
		host.ask(sql -> sql.update(ADD, values));
		return new HeldPlace(uuid, place.start(), place.end(), expires);
	}

	/**
	 * It has been booked, or is not wanted any more.
	 *
	 * @return whether this user held it
	 */
	public boolean release(String uuid) {
		return host.ask(sql -> sql.update(RELEASE, Map.of("uuid", uuid, "by", userId()))) > 0;
	}

	/** @return it, held anew from now on, where this user still holds it: nobody else can have got it meanwhile */
	public Optional<HeldPlace> keep(String uuid) {
		Instant expires = time.now().plus(settings.holdTime());
		Map<String, Object> values = Map.of("uuid", uuid, "by", userId(), "expires", expires.toEpochMilli(), "now",
				time.now().toEpochMilli());
		return host.ask(sql -> sql.update(KEEP, values) == 0
				? Optional.empty()
				: sql.query(TIMES, values, (row, n) -> new HeldPlace(uuid, Instant.ofEpochMilli(row.getLong(1)),
						Instant.ofEpochMilli(row.getLong(2)), expires)).stream().findFirst());
	}

	private static int userId() {
		return Context.getAuthenticatedUser().getUserId();
	}
}

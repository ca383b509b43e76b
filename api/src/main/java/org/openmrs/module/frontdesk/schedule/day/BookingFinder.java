/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.day;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingLookup;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

@Component("frontdesk.bookingFinder")
public class BookingFinder implements BookingLookup {

	private static final String SERVICES = "select appointment_service_id, uuid, name from appointment_service";

	private final AppointmentReader reader;

	private final HostQuery host;

	public BookingFinder(AppointmentReader reader, HostQuery host) {
		this.reader = reader;
		this.host = host;
	}

	@Override
	public Map<Integer, Booking> withIds(Collection<Integer> appointmentIds) {
		return reader.withIds(appointmentIds).stream().collect(Collectors.toMap(Booking::id, Function.identity()));
	}

	@Override
	public Optional<Booking> withUuid(String uuid) {
		return reader.withUuids(List.of(uuid)).stream().findFirst();
	}

	@Override
	public Map<Integer, Named> services() {
		return host.list(SERVICES, Map.of(), (row, n) -> new Named(row.getInt(1), row.getString(2), row.getString(3)))
				.stream().collect(Collectors.toMap(Named::id, Function.identity()));
	}
}

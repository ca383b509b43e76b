/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.openmrs.module.frontdesk.schedule.ServicesOffered;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceHours;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceReader;
import org.openmrs.module.frontdesk.schedule.openings.Identities;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What the Appointments module offers. */
@Component("frontdesk.catalog")
public class Catalog implements ServicesOffered {

	private static final String TYPES = """
			select t.appointment_service_id, t.appointment_service_type_id, t.uuid, t.name, t.duration_mins
			from appointment_service_type t where t.voided is null or t.voided = false
			order by t.name, t.appointment_service_type_id""";

	private static final String TYPE = "select t.appointment_service_type_id from appointment_service_type t"
			+ " where t.uuid = :uuid and t.appointment_service_id = :service and (t.voided is null or t.voided = false)";

	private static final String ALL_TYPES = "select appointment_service_type_id, uuid, name from appointment_service_type";

	private static final String LOCATION = "select l.uuid, l.location_id from location l where l.retired = false";

	private final ServiceReader services;

	private final Identities identities;

	public Catalog(ServiceReader services, Identities identities) {
		this.services = services;
		this.identities = identities;
	}

	/** A place that was asked for, with the host's ids; the patient's is null where nobody was named. */
	record Resolved(int service, Integer serviceType, List<Named> providers, Integer location, Integer patient) {
	}

	@Override
	public List<Bookable> offered(NamedParameterJdbcTemplate sql) {
		Map<Integer, List<Bookable.Type>> types = new HashMap<>();
		sql.query(TYPES, Map.of(), row -> {
			Integer minutes = row.getInt(5) > 0 ? row.getInt(5) : null;
			types.computeIfAbsent(row.getInt(1), id -> new ArrayList<>())
					.add(new Bookable.Type(new Named(row.getInt(2), row.getString(3), row.getString(4)), minutes));
		});
		Map<Integer, String> locations = new HashMap<>();
		sql.query(LOCATION, Map.of(), row -> {
			locations.put(row.getInt(2), row.getString(1));
		});
		return services.all(sql).values().stream()
				.map(service -> new Bookable(service.service(), locations.get(service.location()),
						service.usual() == null ? null : (int) service.usual().toMinutes(), service.mode(),
						types.getOrDefault(service.service().id(), List.of())))
				.toList();
	}

	@Override
	public Map<Integer, Named> types(NamedParameterJdbcTemplate sql) {
		return sql.query(ALL_TYPES, (row, n) -> new Named(row.getInt(1), row.getString(2), row.getString(3))).stream()
				.collect(Collectors.toMap(Named::id, one -> one));
	}

	/** @throws Refusal UNKNOWN, which says what of */
	Resolved resolve(NamedParameterJdbcTemplate sql, PlaceAsked place, String patient) {
		Identities.Found found = identities.of(sql, place.service(), place.providers(), patient, place.location());
		int service = found.one("service", place.service()).id();
		ServiceHours hours = services.of(sql, List.of(service)).get(service);
		return new Resolved(service, type(sql, place.serviceType(), service),
				place.providers().stream().distinct().map(uuid -> found.one("provider", uuid)).toList(),
				place.location() == null ? hours.location() : id(found, "location", place.location()),
				patient == null ? null : id(found, "patient", patient));
	}

	/** Boxed, so that what is null beside it stays null. */
	private static Integer id(Identities.Found found, String kind, String uuid) {
		return found.one(kind, uuid).id();
	}

	private static Integer type(NamedParameterJdbcTemplate sql, String uuid, int service) {
		return uuid == null
				? null
				: sql.query(TYPE, Map.of("uuid", uuid, "service", service), (row, n) -> row.getInt(1)).stream().findFirst()
						.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "serviceType.unknown"));
	}
}

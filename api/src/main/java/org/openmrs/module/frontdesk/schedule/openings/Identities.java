/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.openings;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Whom and what UUIDs stand for, all of them in one query. */
@Component("frontdesk.identities")
public class Identities {

	private static final String NAMED = """
			select 'service' as kind, s.appointment_service_id, s.uuid, s.name, null as family
			from appointment_service s where s.uuid = :service and (s.voided is null or s.voided = false)
			union all
			select 'provider', p.provider_id, p.uuid, coalesce(n.given_name, p.name), n.family_name
			from provider p left join person_name n on n.person_id = p.person_id and n.voided = false and n.preferred = true
			where p.uuid in (:providers) and p.retired = false
			union all
			select 'patient', p.patient_id, n.uuid, null, null
			from patient p join person n on n.person_id = p.patient_id
			where n.uuid = :patient and p.voided = false and n.voided = false
			union all
			select 'location', l.location_id, l.uuid, l.name, null
			from location l where l.uuid = :location and l.retired = false""";

	private static final String PROVIDERS = """
			select p.provider_id, p.uuid, coalesce(n.given_name, p.name), n.family_name
			from provider p left join person_name n on n.person_id = p.person_id and n.voided = false and n.preferred = true
			where\s""";

	private static final String LOCATIONS = """
			select l.location_id, l.uuid, l.name from location l where l.retired = false order by l.name, l.location_id""";

	/** @return those that are in use, by name */
	public List<Named> allLocations(NamedParameterJdbcTemplate sql) {
		return sql.query(LOCATIONS, (row, n) -> new Named(row.getInt(1), row.getString(2), row.getString(3)));
	}

	/** @return those that are in use, by name */
	public List<Named> allProviders(NamedParameterJdbcTemplate sql) {
		return providers(sql, "p.retired = false", Map.of()).stream()
				.sorted(Comparator.comparing(Named::name).thenComparing(Named::id)).toList();
	}

	/** @param ids the host's */
	List<Named> providers(NamedParameterJdbcTemplate sql, Collection<Integer> ids) {
		return ids.isEmpty() ? List.of() : providers(sql, "p.provider_id in (:ids)", Map.of("ids", ids));
	}

	private static List<Named> providers(NamedParameterJdbcTemplate sql, String which, Map<String, ?> values) {
		Map<Integer, Named> found = new LinkedHashMap<>();
		sql.query(PROVIDERS + which, values, row -> {
			found.putIfAbsent(row.getInt(1),
					new Named(row.getInt(1), row.getString(2), name(row.getString(3), row.getString(4))));
		});
		return List.copyOf(found.values());
	}

	private static String name(String given, String family) {
		return (given == null ? "" : given) + (family == null ? "" : " " + family);
	}

	/** @param sql on the connection that is to be asked */
	public Found of(NamedParameterJdbcTemplate sql, String service, Collection<String> providers, String patient,
			String location) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("service", service);
		values.put("providers", providers.isEmpty() ? List.of("") : providers);
		values.put("patient", patient);
		values.put("location", location);
		Found found = new Found();
		sql.query(NAMED, values, row -> {
			found.put(row.getString(1).strip(),
					new Named(row.getInt(2), row.getString(3), name(row.getString(4), row.getString(5))));
		});
		return found;
	}

	/** What was found. */
	public static final class Found {

		private final Map<String, Map<String, Named>> byKind = new LinkedHashMap<>();

		private void put(String kind, Named named) {
			byKind.computeIfAbsent(kind, one -> new LinkedHashMap<>()).putIfAbsent(named.uuid(), named);
		}

		/** @throws Refusal UNKNOWN, which says what of */
		public Named one(String kind, String uuid) {
			Named named = byKind.getOrDefault(kind, Map.of()).get(uuid);
			if (named == null) {
				throw new Refusal(Refusal.Kind.UNKNOWN, kind + ".unknown");
			}
			return named;
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.NameLayout;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.Someone;
import org.springframework.stereotype.Component;

/**
 * Who the numbers in the log stand for. By plain SQL: entities would be taken for further accesses. Those who are voided or
 * retired have their names, too.
 */
@Component("frontdesk.logNames")
public class LogNames {

	/** The preferred name and identifier come last, and so stay. */
	private static final String PATIENTS = """
			select p.person_id, p.uuid, i.identifier, n.prefix, n.given_name, n.middle_name, n.family_name_prefix,
				n.family_name, n.family_name2, n.family_name_suffix, n.degree
			from person p
				left join person_name n on n.person_id = p.person_id
				left join patient_identifier i on i.patient_id = p.person_id
			where p.person_id in (:ids)
			order by n.voided desc, n.preferred, n.person_name_id desc, i.voided desc, i.preferred,
				i.patient_identifier_id desc""";

	private static final String USERS = """
			select u.user_id, u.uuid, coalesce(u.username, u.system_id), n.prefix, n.given_name, n.middle_name,
				n.family_name_prefix, n.family_name, n.family_name2, n.family_name_suffix, n.degree
			from users u left join person_name n on n.person_id = u.person_id
			where u.user_id in (:ids)
			order by n.voided desc, n.preferred, n.person_name_id desc""";

	private static final String LOCATIONS = "select location_id, uuid, name from location where location_id in (:ids)";

	private static final String PATIENT = "select t.patient_id from patient t"
			+ " join person p on p.person_id = t.patient_id where p.uuid = :uuid";

	private static final String USER = "select user_id from users where uuid = :uuid";

	private final HostQuery host;

	public LogNames(HostQuery host) {
		this.host = host;
	}

	/** @return null for a null UUID */
	Integer patientId(String uuid) {
		return id(PATIENT, uuid, "patient.unknown");
	}

	/** @return null for a null UUID */
	Integer userId(String uuid) {
		return id(USER, uuid, "user.unknown");
	}

	private Integer id(String sql, String uuid, String unknown) {
		if (uuid == null) {
			return null;
		}
		List<Integer> found = host.list(sql, Map.of("uuid", uuid), (row, n) -> row.getInt(1));
		if (found.isEmpty()) {
			throw new Refusal(Refusal.Kind.UNKNOWN, unknown);
		}
		return found.get(0);
	}

	/** @return who has an id; nobody for null */
	Function<Integer, Someone> ofPatients(Collection<Integer> ids) {
		return people(PATIENTS, ids);
	}

	/** @return who has an id; nobody for null */
	Function<Integer, Someone> ofUsers(Collection<Integer> ids) {
		return people(USERS, ids);
	}

	private Function<Integer, Someone> people(String sql, Collection<Integer> ids) {
		NameLayout layout = NameLayout.ofSite();
		return each(sql, ids, row -> new Someone(row.getString(2), layout.write(row, 4), row.getString(3)));
	}

	Function<Integer, Someone> ofLocations(Collection<Integer> ids) {
		return each(LOCATIONS, ids, row -> new Someone(row.getString(2), row.getString(3), null));
	}

	private interface Reader {

		Someone read(ResultSet row) throws SQLException;
	}

	private Function<Integer, Someone> each(String sql, Collection<Integer> ids, Reader reader) {
		Map<Integer, Someone> found = new HashMap<>();
		if (!ids.isEmpty()) {
			host.list(sql, Map.of("ids", ids), (row, n) -> found.put(row.getInt(1), reader.read(row)));
		}
		return id -> id == null ? null : Objects.requireNonNullElseGet(found.get(id), () -> gone(id));
	}

	private static Someone gone(Integer id) {
		return new Someone(null, "", id.toString());
	}
}

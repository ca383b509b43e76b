/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.openmrs.module.frontdesk.StoredSettings;
import org.openmrs.module.frontdesk.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Who is a patient, a provider or a user. Plain SQL on the connection that the thread's session has anyhow: nothing is
 * flushed, and no second connection is taken.
 */
@Component("frontdesk.personTable")
public class PersonTable {

	private static final Logger log = LoggerFactory.getLogger(PersonTable.class);

	private static final String PATIENTS = "select patient_id from patient where patient_id in (:ids)";

	private static final String PROVIDERS = "select person_id from provider where person_id in (:ids) and retired = false";

	private static final String NAMED = "select pa.patient_id from patient pa join person p on p.person_id = pa.patient_id"
			+ " where p.uuid in (:uuids)";

	private static final String USER = "select user_id from users where username = :name or system_id = :name";

	private final StoredSettings stored;

	public PersonTable(StoredSettings stored) {
		this.stored = stored;
	}

	/** @return those that are patients, voided ones too; all of them where that cannot be found out */
	Set<Integer> patients(Collection<Integer> ids) {
		return numbers(PATIENTS, Map.of("ids", ids), Set.copyOf(ids));
	}

	/** @return those that are providers; none where that cannot be found out */
	Set<Integer> providers(Collection<Integer> ids) {
		return numbers(PROVIDERS, Map.of("ids", ids), Set.of());
	}

	/** @return the patients that these words name, by their UUID or id; null where that cannot be found out */
	Set<Integer> patientsNamed(Collection<String> words) {
		Set<Integer> ids = words.stream().filter(word -> word.matches("\\d{1,9}")).map(Integer::valueOf)
				.collect(Collectors.toSet());
		Set<String> uuids = words.stream().filter(word -> !word.matches("\\d+")).collect(Collectors.toSet());
		Set<Integer> byId = ids.isEmpty() ? Set.of() : numbers(PATIENTS, Map.of("ids", ids), null);
		Set<Integer> byUuid = uuids.isEmpty() ? Set.of() : numbers(NAMED, Map.of("uuids", uuids), null);
		if (byId == null || byUuid == null) {
			return null;
		}
		Set<Integer> named = new HashSet<>(byId);
		named.addAll(byUuid);
		return named;
	}

	/** @return the id of the user who signs in with that name, or null */
	Integer user(String name) {
		return numbers(USER, Map.of("name", name), Set.of()).stream().findFirst().orElse(null);
	}

	private static Set<Integer> copy(Set<Integer> ids) {
		return ids == null ? null : new HashSet<>(ids);
	}

	private Set<Integer> numbers(String sql, Map<String, ?> values, Set<Integer> otherwise) {
		try {
			return stored.session().<Set<Integer>>map(session -> session.doReturningWork(connection -> {
				List<Integer> found = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true))
						.query(sql, values, (ResultSet row, int n) -> row.getInt(1));
				return new HashSet<>(found);
			})).orElseGet(() -> copy(otherwise));
		} catch (HibernateException | DataAccessException e) {
			log.warn("The audit log could not ask who is a patient", Wordless.of(e));
			return copy(otherwise);
		}
	}
}

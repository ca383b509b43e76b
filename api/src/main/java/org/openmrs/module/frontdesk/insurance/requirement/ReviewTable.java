/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.requirement;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.coverage.CoverageListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table <code>frontdesk_authorization_review</code>: whose appointments are to be looked at again, since something else that
 * the rules go by has changed. Lines are added only, and go when it is done, so that nobody waits for anybody here.
 */
@Component("frontdesk.reviewTable")
public class ReviewTable implements CoverageListener {

	private static final String ADD = "insert into frontdesk_authorization_review (patient_id, after_id) values (:patient, 0)";

	private static final String NEXT = "select review_id, patient_id, after_id from frontdesk_authorization_review"
			+ " order by review_id <= :before, review_id limit 1";

	private static final String GO_ON = "update frontdesk_authorization_review set after_id = :after where review_id = :id";

	private static final String DONE = "delete from frontdesk_authorization_review where review_id = :id";

	/** Asked for late: the session factory's own interceptors call here. */
	private final ObjectProvider<HostQuery> host;

	public ReviewTable(ObjectProvider<HostQuery> host) {
		this.host = host;
	}

	/**
	 * @param patient null for everybody
	 * @param after up to which appointment it is done, by the host's id
	 */
	record Review(long id, Integer patient, int after) {
	}

	@Override
	public void coverageChanged(int patient) {
		host.getObject().ask(sql -> {
			ofPatients(List.of(patient), sql);
			return null;
		});
	}

	void ofPatients(Collection<Integer> patients, NamedParameterJdbcTemplate sql) {
		patients.forEach(patient -> add(patient, sql));
	}

	void ofEverybody(NamedParameterJdbcTemplate sql) {
		add(null, sql);
	}

	/** @param patient null for everybody */
	private static void add(Integer patient, NamedParameterJdbcTemplate sql) {
		sql.update(ADD, Collections.singletonMap("patient", patient));
	}

	/** The one after another, and after the last one the first. */
	Optional<Review> next(long before, NamedParameterJdbcTemplate sql) {
		return sql
				.query(NEXT, Map.of("before", before),
						(row, n) -> new Review(row.getLong(1), NeedRuleTable.number(row, 2), row.getInt(3)))
				.stream()
				.findFirst();
	}

	/** It is done up to this appointment. */
	void goOn(Review review, int after, NamedParameterJdbcTemplate sql) {
		sql.update(GO_ON, Map.of("id", review.id(), "after", after));
	}

	void done(Review review, NamedParameterJdbcTemplate sql) {
		sql.update(DONE, Map.of("id", review.id()));
	}
}

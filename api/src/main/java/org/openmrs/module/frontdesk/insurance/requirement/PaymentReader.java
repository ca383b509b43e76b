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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads who pays for patients. */
@Component("frontdesk.paymentReader")
public class PaymentReader {

	private static final String PAYMENTS = """
			select coverage_id, patient_id, kind, payer_id, plan_id, from_day, until_day
			from frontdesk_coverage where patient_id in (:patients) and removed_at is null
			order by place, coverage_id""";

	/** @return by the patient, in the order in which they are asked to pay */
	Map<Integer, List<Payment>> of(Collection<Integer> patients, NamedParameterJdbcTemplate sql) {
		return sql.query(PAYMENTS, Map.of("patients", patients),
				(row, n) -> new Payment(row.getInt(1), row.getInt(2), row.getString(3).equals("insured"),
						NeedRuleTable.number(row, 4), NeedRuleTable.number(row, 5), NeedRuleTable.day(row, 6),
						NeedRuleTable.day(row, 7)))
				.stream().collect(Collectors.groupingBy(Payment::patient));
	}
}

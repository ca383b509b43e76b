/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.clock.PayerClocks;
import org.springframework.stereotype.Component;

/** What cases need to know of who pays. */
@Component("frontdesk.casePayerReader")
public class PayerReader {

	private static final String CLOCKS = """
			select p.expedited_hours, p.standard_days, p.standard_business, p.appeals, p.appeals_business
			from frontdesk_payer p where p.payer_id = :payer""";

	private static final String COVERAGE = """
			select v.coverage_id from frontdesk_coverage v
			where v.uuid = :uuid and v.patient_id = :patient and v.payer_id is not null and v.removed_at is null""";

	private final HostQuery host;

	public PayerReader(HostQuery host) {
		this.host = host;
	}

	/** @return the usual ones, where it is not known who is asked */
	PayerClocks clocks(Integer payer) {
		return payer == null
				? PayerClocks.USUAL
				: host.list(CLOCKS, Map.of("payer", payer), (row, n) -> clocks(row)).stream().findFirst()
						.orElse(PayerClocks.USUAL);
	}

	/** @return the key of what a payer covers of that patient's */
	Optional<Integer> coverage(String uuid, int patient) {
		return host.list(COVERAGE, Map.of("uuid", uuid, "patient", patient), (row, n) -> row.getInt(1)).stream()
				.findFirst();
	}

	private static PayerClocks clocks(ResultSet row) throws SQLException {
		List<Integer> appeals = Arrays.stream(row.getString(4).split(",")).map(String::strip)
				.filter(days -> !days.isEmpty()).map(Integer::valueOf).toList();
		return new PayerClocks(row.getInt(1), row.getInt(2), row.getBoolean(3), appeals, row.getBoolean(5));
	}
}

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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.insurance.RuleChoices.PayerChoice;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what payers and their plans are called. */
@Component("frontdesk.payerNames")
public class PayerNames {

	private static final String PAYERS = """
			select p.payer_id, p.uuid, p.name, p.retired, n.plan_id, n.uuid, n.name, n.retired
			from frontdesk_payer p left join frontdesk_payer_plan n on n.payer_id = p.payer_id
			order by p.name, p.payer_id, n.name, n.plan_id""";

	/** All of them, those too that are out of use, by our keys. */
	record Known(Map<Integer, Named> payers, Map<Integer, Named> plans, List<PayerChoice> inUse) {
	}

	Known all(NamedParameterJdbcTemplate sql) {
		Map<Integer, Named> payers = new LinkedHashMap<>();
		Map<Integer, Named> plans = new LinkedHashMap<>();
		Map<Integer, PayerChoice> inUse = new LinkedHashMap<>();
		sql.query(PAYERS, row -> {
			Named payer = new Named(row.getInt(1), row.getString(2), row.getString(3));
			payers.put(payer.id(), payer);
			if (!row.getBoolean(4)) {
				inUse.putIfAbsent(payer.id(), new PayerChoice(payer, new ArrayList<>()));
			}
			Integer planId = NeedRuleTable.number(row, 5);
			if (planId != null) {
				Named plan = new Named(planId, row.getString(6), row.getString(7));
				plans.put(planId, plan);
				if (!row.getBoolean(4) && !row.getBoolean(8)) {
					inUse.get(payer.id()).plans().add(plan);
				}
			}
		});
		return new Known(payers, plans, List.copyOf(inUse.values()));
	}
}

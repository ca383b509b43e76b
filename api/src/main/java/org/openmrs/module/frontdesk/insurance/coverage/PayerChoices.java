/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.CheckScheme;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;
import org.openmrs.module.frontdesk.insurance.PayerChoice;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/** Which payers and plans a coverage can name. */
@Component("frontdesk.payerChoices")
public class PayerChoices {

	private static final String CHOICES = """
			select p.payer_id, p.uuid, p.name, n.plan_id, n.uuid, n.name from frontdesk_payer p
				left join frontdesk_payer_plan n on n.payer_id = p.payer_id and n.retired = false
			where p.retired = false order by p.name, p.payer_id, n.name, n.plan_id""";

	private static final String RULE = "select member_layout, member_check from frontdesk_payer where payer_id = :payer";

	private final HostQuery host;

	public PayerChoices(HostQuery host) {
		this.host = host;
	}

	/** @return those that are not retired, by name */
	List<PayerChoice> all() {
		Map<Integer, PayerChoice> choices = new LinkedHashMap<>();
		host.list(CHOICES, Map.of(), (row, n) -> {
			Named payer = new Named(row.getInt(1), row.getString(2), row.getString(3));
			List<Named> plans = choices.computeIfAbsent(payer.id(), id -> new PayerChoice(payer, new ArrayList<>())).plans();
			return row.getString(5) != null && plans.add(new Named(row.getInt(4), row.getString(5), row.getString(6)));
		});
		return List.copyOf(choices.values());
	}

	/** @return what its member IDs look like */
	MemberIdRule rule(Named payer) {
		return host.list(RULE, Map.of("payer", payer.id()), (row, n) -> new MemberIdRule(row.getString(1),
				CheckScheme.of(row.getString(2)).orElse(CheckScheme.NONE))).get(0);
	}
}

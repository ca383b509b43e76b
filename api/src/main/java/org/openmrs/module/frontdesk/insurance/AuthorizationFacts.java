/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.time.Period;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.springframework.stereotype.Component;

/**
 * What the board points out of patients' authorizations, as a part of its one query. Who may be told is the board's to check:
 * it takes {@link org.openmrs.module.frontdesk.FrontDeskPrivileges#VIEW_AUTHORIZATIONS}. Nothing of it is clinical.
 */
@Component("frontdesk.authorizationFacts")
public class AuthorizationFacts {

	/** How long before its end an authorization is pointed out: about what a payer takes for a new one. */
	private static final Period SOON = Period.ofDays(7);

	/**
	 * A fact for each appointment that a case is for: its key is <code>Missing</code>, <code>Denied</code> or
	 * <code>Expiring</code>, a blank and the host's id of the appointment; its text is the rule's, else the payer's name.
	 */
	private static final String FACTS = """
			select z.patient_id as person_id, 'authorization' as kind, concat(case
					when z.state = 'denied' or z.state = 'appeal' and z.approved_from is null then 'Denied'
					when z.state in ('approved', 'partly', 'modified', 'appeal', 'peer') and z.approved_from is not null
						then 'Expiring'
					else 'Missing' end, ' ', zv.appointment_id) as fact_key,
				coalesce(zr.words, zp.name, '') as fact_text
			from frontdesk_authorization z
				join frontdesk_authorization_visit zv on zv.case_id = z.case_id
				left join frontdesk_authorization_rule zr on zr.rule_id = z.rule_id
				left join frontdesk_coverage zc on zc.coverage_id = z.coverage_id
				left join frontdesk_payer zp on zp.payer_id = zc.payer_id
			where z.patient_id in (:ids) and (z.state in ('needed', 'draft', 'submitted', 'pended', 'information', 'withdrawn', 'denied')
				or z.state in ('appeal', 'peer') and z.approved_from is null
				or z.state in ('approved', 'partly', 'modified', 'appeal', 'peer') and z.approved_until <= :authorizationSoon)""";

	private final ClinicTime time;

	public AuthorizationFacts(ClinicTime time) {
		this.time = time;
	}

	/** @return a select for the persons in <code>(:ids)</code>: person's id, kind, key and text */
	public String select() {
		return FACTS;
	}

	/** @return values of its other named parameter */
	public Map<String, ?> values() {
		return Map.of("authorizationSoon", time.today().plus(SOON).toString());
	}
}

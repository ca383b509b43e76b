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

import java.util.List;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/**
 * What needs an authorization. By the rules, a case is opened in the transaction that books or changes an appointment, by
 * whatever way; when a rule is new or changed, who pays for a patient changes, or sessions are counted anew, what is booked from
 * today on is looked at again within seconds. Days are days in the clinic's zone.
 */
public interface RequirementService {

	/** @return those in use, by payer, plan, service and type */
	@Authorized({ FrontDeskPrivileges.MANAGE_PAYERS, FrontDeskPrivileges.VIEW_AUTHORIZATIONS })
	@Transactional(readOnly = true)
	List<AuthorizationRule> rules();

	/** @return what a rule can be for */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional(readOnly = true)
	RuleChoices choices();

	/** @throws Refusal RULE, with the field that is wrong */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional
	AuthorizationRule add(RuleAsked asked);

	/**
	 * @param version that of the rule that the user saw
	 * @throws Refusal UNKNOWN; STALE; RULE, with the field that is wrong
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional
	AuthorizationRule change(String uuid, int version, RuleAsked asked);

	/**
	 * Takes a rule out of use. Cases that it has opened, and that nobody has begun, are withdrawn; the others stay.
	 *
	 * @throws Refusal UNKNOWN; STALE
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional
	void retire(String uuid, int version);

	/**
	 * How it would be with the authorization of an appointment. Nothing depends on it: whoever books is told, and not refused.
	 * Rules that go by a procedure are not looked at, since nobody has said yet why the person comes.
	 *
	 * @throws Refusal UNKNOWN, where there is no such patient, service or type; RULE for a start before 1900 or after 2199
	 */
	@Authorized(FrontDeskPrivileges.VIEW_AUTHORIZATIONS)
	@Transactional(readOnly = true)
	Clearance look(ClearanceAsked asked);
}

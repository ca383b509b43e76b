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
import java.util.Optional;

/**
 * Who pays: an insurer, a fund and the like.
 *
 * @param id ours, 0 for one that is not stored yet
 * @param uuid null for one that is not stored yet
 * @param version counts the changes from 1 on, 0 for one that is not stored yet
 * @param code what the clinic calls it, unique, 50 characters at most
 * @param name 255 characters at most
 * @param retired nobody is covered by it any more; who is stays so
 */
public record Payer(int id, String uuid, int version, String code, String name, List<PayerIdentifier> identifiers,
		Reach reach,
		ReplyTimes replies, AppealTimes appeals, MemberIdRule memberIds, List<Plan> plans, List<Want> wants,
		boolean retired) {

	public Payer {
		identifiers = List.copyOf(identifiers);
		plans = List.copyOf(plans);
		wants = List.copyOf(wants);
	}

	/** @return the plan with that UUID, retired or not */
	public Optional<Plan> plan(String planUuid) {
		return plans.stream().filter(one -> planUuid.equals(one.uuid())).findFirst();
	}
}

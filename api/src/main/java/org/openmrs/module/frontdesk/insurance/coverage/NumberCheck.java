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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;
import org.openmrs.module.frontdesk.insurance.NumberFinding;
import org.openmrs.module.frontdesk.insurance.NumberState;
import org.openmrs.module.frontdesk.insurance.memberid.MemberIds;
import org.openmrs.module.frontdesk.insurance.memberid.Slips;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/** What is to be said of a member ID: by the payer's rule, and by the numbers that are on record. */
@Component("frontdesk.numberCheck")
public class NumberCheck {

	private final CoverageTable table;

	private final PayerChoices payers;

	public NumberCheck(CoverageTable table, PayerChoices payers) {
		this.table = table;
		this.payers = payers;
	}

	NumberFinding look(int patient, Named payer, String memberId) {
		String key = MemberIds.key(memberId);
		Map<String, String> own = table.known(patient, payer.id()).stream()
				.collect(Collectors.toMap(MemberIds::key, Function.identity(), (one, same) -> one));
		Optional<Slips.Candidate> near = Slips.only(key, own.keySet());
		boolean isNear = own.keySet().stream().anyMatch(one -> Slips.between(one, key).isPresent());
		NumberState state = state(patient, payer, memberId, own.containsKey(key), isNear);
		return state == NumberState.WRONG || state == NumberState.LIKE_FORMER
				? new NumberFinding(state, near.map(one -> own.get(one.known())).orElse(null),
						near.map(Slips.Candidate::slip).orElse(null))
				: new NumberFinding(state, null, null);
	}

	private NumberState state(int patient, Named payer, String memberId, boolean isOwn, boolean isNearOwn) {
		MemberIdRule rule = payers.rule(payer);
		String key = MemberIds.key(memberId);
		if (MemberIds.problem(rule, memberId).isPresent()) {
			return NumberState.WRONG;
		} else if (isOwn) {
			return NumberState.RIGHT;
		} else if (!table.others(patient, payer.id(), List.of(key)).isEmpty()) {
			return NumberState.OTHERS;
		} else if (isNearOwn) {
			return NumberState.LIKE_FORMER;
		}
		return table.others(patient, payer.id(), MemberIds.meant(rule, key)).isEmpty()
				? NumberState.RIGHT
				: NumberState.LIKE_OTHERS;
	}
}

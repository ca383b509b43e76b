/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.insurance;

import java.util.List;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.PayerService;
import org.openmrs.module.frontdesk.insurance.Slip;
import org.openmrs.module.frontdesk.insurance.TriedMemberId;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.insurance.PayerJson.ServiceJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Payers, and what their member IDs look like. */
@Controller("frontdesk.payerController")
class PayerController {

	private static final String PAYERS = Api.ROOT + "/payers";

	/** @param services for which a payer can want something */
	record PayersJson(List<PayerJson> payers, List<ServiceJson> services) {
	}

	/**
	 * @param memberId what somebody may type
	 * @param known the number that was meant; may be left out
	 */
	record TryRequest(String memberLayout, String memberCheck, String memberId, String known) {
	}

	record SlipJson(String kind, int from, int until) {

		static SlipJson of(Slip slip) {
			return slip == null ? null : new SlipJson(slip.kind().code(), slip.from(), slip.until());
		}
	}

	/** @param problem a word, or null where it can be a member ID */
	record TriedJson(String key, String problem, SlipJson slip) {

		static TriedJson of(TriedMemberId tried) {
			return new TriedJson(tried.key(), tried.problem() == null ? null : tried.problem().code(),
					SlipJson.of(tried.slip()));
		}
	}

	private final PayerService payers;

	PayerController(@Qualifier("frontdesk.payerService") PayerService payers) {
		this.payers = payers;
	}

	@GetMapping(PAYERS)
	ResponseEntity<PayersJson> payers() {
		return Api.json(new PayersJson(payers.payers().stream().map(PayerJson::of).toList(),
				payers.services().stream().map(ServiceJson::of).toList()));
	}

	@PostMapping(PAYERS)
	ResponseEntity<PayerJson> add(@RequestBody PayerRequest request) {
		return Api.json(PayerJson.of(payers.add(request.read())));
	}

	@PutMapping(PAYERS + "/{uuid}")
	ResponseEntity<PayerJson> change(@PathVariable("uuid") String uuid, @RequestBody PayerRequest request) {
		Payer asked = request.read();
		if (request.version() == null) {
			throw new BadRequest("payer.unreadable", "version");
		}
		return Api.json(PayerJson.of(payers.change(uuid, asked)));
	}

	@PostMapping(PAYERS + "/member-id")
	ResponseEntity<TriedJson> tryMemberId(@RequestBody TryRequest request) {
		return Api.json(TriedJson.of(payers.tryMemberId(PayerRequest.rule(request.memberLayout(), request.memberCheck()),
				request.memberId() == null ? "" : request.memberId(), request.known() == null ? "" : request.known())));
	}
}

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

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmrs.module.frontdesk.insurance.AppealTimes;
import org.openmrs.module.frontdesk.insurance.Channel;
import org.openmrs.module.frontdesk.insurance.CheckScheme;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.PayerIdentifier;
import org.openmrs.module.frontdesk.insurance.Plan;
import org.openmrs.module.frontdesk.insurance.Reach;
import org.openmrs.module.frontdesk.insurance.ReplyTimes;
import org.openmrs.module.frontdesk.insurance.Want;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.web.api.BadRequest;

/**
 * What a payer is to be.
 *
 * @param version that of the payer that the user saw; left out for a new one
 */
record PayerRequest(Integer version, String code, String name, List<PayerIdentifier> identifiers, String portal,
		String phone,
		String fax, String email, String electronic, String first, Integer expeditedHours, Integer standardDays,
		Boolean standardBusiness, List<Integer> appealDays, Boolean appealBusiness, String memberLayout, String memberCheck,
		List<PlanRequest> plans, List<WantRequest> wants, Boolean retired) {

	/** @param uuid that of the plan that is meant; left out for a new one */
	record PlanRequest(String uuid, String code, String name, Boolean retired) {
	}

	/** @param service the UUID of a service, or null for all */
	record WantRequest(String service, String words) {
	}

	private static final String UNREADABLE = "payer.unreadable";

	/** What stands around a text does not count. */
	Payer read() {
		return new Payer(0, null, version == null ? 0 : version, text(code), text(name),
				given(identifiers, "identifiers").stream()
						.map(one -> new PayerIdentifier(text(one.system()), text(one.value()))).toList(),
				reach(), replies(), new AppealTimes(given(appealDays, "appealDays"), Boolean.TRUE.equals(appealBusiness)),
				rule(memberLayout, memberCheck), plansAsked(), wantsAsked(), Boolean.TRUE.equals(retired));
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}

	/** A list that is left out is empty; nothing in it may be null. */
	private static <T> List<T> given(List<T> list, String field) {
		if (list != null && list.stream().anyMatch(Objects::isNull)) {
			throw new BadRequest(UNREADABLE, field);
		}
		return list == null ? List.of() : list;
	}

	private Reach reach() {
		Map<Channel, String> by = new EnumMap<>(Channel.class);
		put(by, Channel.PORTAL, portal);
		put(by, Channel.PHONE, phone);
		put(by, Channel.FAX, fax);
		put(by, Channel.EMAIL, email);
		put(by, Channel.ELECTRONIC, electronic);
		return new Reach(by, text(first).isEmpty()
				? null
				: Channel.of(first).orElseThrow(() -> new BadRequest(UNREADABLE, "first")));
	}

	private static void put(Map<Channel, String> by, Channel way, String address) {
		if (!text(address).isEmpty()) {
			by.put(way, text(address));
		}
	}

	private ReplyTimes replies() {
		return new ReplyTimes(expeditedHours == null ? ReplyTimes.USUAL.expeditedHours() : expeditedHours,
				standardDays == null ? ReplyTimes.USUAL.standardDays() : standardDays,
				Boolean.TRUE.equals(standardBusiness));
	}

	/** @param check left out, there is no check digit */
	static MemberIdRule rule(String layout, String check) {
		return new MemberIdRule(text(layout), check == null
				? CheckScheme.NONE
				: CheckScheme.of(check).orElseThrow(() -> new BadRequest(UNREADABLE, "memberCheck")));
	}

	private List<Plan> plansAsked() {
		return given(plans, "plans").stream()
				.map(one -> new Plan(0, one.uuid(), text(one.code()), text(one.name()), Boolean.TRUE.equals(one.retired())))
				.toList();
	}

	private List<Want> wantsAsked() {
		return given(wants, "wants").stream().map(
				one -> new Want(one.service() == null ? null : new Named(0, one.service(), ""), text(one.words()))).toList();
	}
}

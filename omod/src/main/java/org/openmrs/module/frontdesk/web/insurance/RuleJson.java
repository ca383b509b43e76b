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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.openmrs.module.frontdesk.insurance.AuthorizationRule;
import org.openmrs.module.frontdesk.insurance.Clearance;
import org.openmrs.module.frontdesk.insurance.ClearanceAsked;
import org.openmrs.module.frontdesk.insurance.Procedure;
import org.openmrs.module.frontdesk.insurance.RuleAsked;
import org.openmrs.module.frontdesk.insurance.RuleChoices;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.NamedJson;

/** What needs an authorization, as JSON. */
final class RuleJson {

	private static final String UNREADABLE = "authorizationRule.unreadable";

	private RuleJson() {
	}

	/** @param name the concept's, or null where it is told by a code */
	record ProcedureJson(String text, String name) {

		static ProcedureJson of(Procedure procedure) {
			return procedure == null
					? null
					: new ProcedureJson(procedure.text(), procedure.concept() == null ? null : procedure.concept().name());
		}
	}

	record OneJson(String uuid, int version, NamedJson payer, NamedJson plan, NamedJson service, NamedJson serviceType,
			ProcedureJson procedure, int fromSession, Integer periodDays, int leadDays, String from, String until,
			String words) {

		static OneJson of(AuthorizationRule rule) {
			return new OneJson(rule.uuid(), rule.version(), NamedJson.of(rule.payer()), NamedJson.of(rule.plan()),
					NamedJson.of(rule.service()), NamedJson.of(rule.serviceType()), ProcedureJson.of(rule.procedure()),
					rule.fromSession(), rule.periodDays(), rule.leadDays(), text(rule.from()), text(rule.until()),
					rule.words());
		}
	}

	record AllJson(List<OneJson> rules) {
	}

	record PayerJson(String uuid, String name, List<NamedJson> plans) {
	}

	record ServiceJson(String uuid, String name, List<NamedJson> types) {

		static ServiceJson of(Bookable service) {
			return new ServiceJson(service.service().uuid(), service.service().name(),
					service.types().stream().map(type -> NamedJson.of(type.type())).toList());
		}
	}

	record ChoicesJson(List<PayerJson> payers, List<ServiceJson> services) {

		static ChoicesJson of(RuleChoices choices) {
			return new ChoicesJson(
					choices.payers().stream()
							.map(one -> new PayerJson(one.payer().uuid(), one.payer().name(),
									one.plans().stream().map(NamedJson::of).toList()))
							.toList(),
					choices.services().stream().map(ServiceJson::of).toList());
		}
	}

	/** @param version that of the rule that the user saw; null for one that is new */
	record RuleRequest(Integer version, String payer, String plan, String service, String serviceType, String procedure,
			Integer fromSession, Integer periodDays, Integer leadDays, String from, String until, String words) {

		RuleAsked read() {
			return new RuleAsked(payer, plan, service, serviceType, procedure, given(fromSession, "fromSession"), periodDays,
					given(leadDays, "leadDays"), day(from, "from"), day(until, "until"), words);
		}
	}

	/** @param version that of the rule that the user saw */
	record VersionRequest(Integer version) {
	}

	record CoverRequest(String patient, String service, String serviceType, String start, String moved) {

		ClearanceAsked read() {
			try {
				return new ClearanceAsked(given(patient, "patient"), given(service, "service"), serviceType,
						OffsetDateTime.parse(given(start, "start")).toInstant(), moved);
			} catch (DateTimeException e) {
				throw new BadRequest(UNREADABLE, "start");
			}
		}
	}

	record CoverJson(String state, String rule, NamedJson payer, String number, Integer left, String from, String until,
			String due) {

		static CoverJson of(Clearance cover, ClinicClock clock) {
			return new CoverJson(cover.state().code(), cover.rule(), NamedJson.of(cover.payer()), cover.number(),
					cover.left(), text(cover.from()), text(cover.until()),
					cover.due() == null ? null : clock.iso(cover.due()));
		}
	}

	static <T> T given(T value, String field) {
		if (value == null) {
			throw new BadRequest(UNREADABLE, field);
		}
		return value;
	}

	private static LocalDate day(String text, String field) {
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw new BadRequest(UNREADABLE, field);
		}
	}

	private static String text(LocalDate day) {
		return day == null ? null : day.toString();
	}
}

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

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;
import org.openmrs.module.frontdesk.schedule.AppointmentSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what the rules need to know of appointments, and asks them. */
@Component("frontdesk.needReader")
public class NeedReader {

	private final NeedRuleTable rules;

	private final PaymentReader payments;

	private final CodeReader codes;

	private final AppointmentSource appointments;

	private final ClinicTime time;

	public NeedReader(NeedRuleTable rules, PaymentReader payments, CodeReader codes, AppointmentSource appointments,
			ClinicTime time) {
		this.rules = rules;
		this.payments = payments;
		this.codes = codes;
		this.appointments = appointments;
		this.time = time;
	}

	List<StoredRule> rules(NamedParameterJdbcTemplate sql) {
		return rules.all(sql);
	}

	/**
	 * @param all those in use
	 * @return by the appointment's id what needs one
	 */
	Map<Integer, Need> of(List<StoredRule> all, Collection<AppointmentNow> on, NamedParameterJdbcTemplate sql) {
		Map<Integer, Need> found = new HashMap<>();
		if (all.isEmpty() || on.isEmpty()) {
			return found;
		}
		boolean reasons = on.stream().anyMatch(one -> !one.reasons().isEmpty());
		Codes known = reasons ? codes.of(all, sql) : Codes.NONE;
		Needs needs = new Needs(all, known, one -> time.dayOf(one.start()));
		List<AppointmentNow> concerned = on.stream()
				.filter(one -> all.stream().anyMatch(rule -> rule.isAbout(one, known))).toList();
		Map<Integer, List<Payment>> paying = concerned.isEmpty()
				? Map.of()
				: payments.of(concerned.stream().map(AppointmentNow::patient).collect(Collectors.toSet()), sql);
		concerned.forEach(one -> {
			Optional<Need> need = needs.of(one, paying.getOrDefault(one.patient(), List.of()),
					before(one, all, known, sql));
			need.ifPresent(what -> found.put(one.id(), what));
		});
		return found;
	}

	/** What the patient had on before, as far back as a rule counts; nothing where none does. */
	private List<AppointmentNow> before(AppointmentNow one, List<StoredRule> all, Codes known,
			NamedParameterJdbcTemplate sql) {
		LocalDate day = time.dayOf(one.start());
		Optional<LocalDate> first = all.stream().filter(rule -> rule.fromSession() > 1 && rule.isAbout(one, known))
				.map(rule -> Needs.firstDay(rule, day)).min(LocalDate::compareTo);
		return first.map(from -> appointments.ofPatient(one.patient(), time.startOf(from), time.startOf(day.plusDays(1)),
				sql)).orElse(List.of());
	}
}

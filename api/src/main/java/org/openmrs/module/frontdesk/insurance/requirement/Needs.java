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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;

/**
 * What the rules say of appointments. Of several payers the first one asks whose rule fits, in the order in which they are
 * asked to pay; of several rules of one, the narrowest, and among equals the oldest. A patient who pays, or for whom nobody has
 * to, needs no authorization. Where nobody knows who pays, the rules for all payers hold.
 */
record Needs(Collection<StoredRule> rules, Codes codes, Function<AppointmentNow, LocalDate> days) {

	private static final Comparator<StoredRule> NARROWEST_FIRST = Comparator.comparing(StoredRule::narrowness).reversed()
			.thenComparing(StoredRule::id);

	/**
	 * @param payments of the patient, in their order
	 * @param others what the patient has on, the appointment itself among them or not
	 */
	Optional<Need> of(AppointmentNow appointment, List<Payment> payments, Collection<AppointmentNow> others) {
		LocalDate day = days.apply(appointment);
		List<StoredRule> about = rules.stream().filter(rule -> rule.holdsOn(day) && rule.isAbout(appointment, codes))
				.sorted(NARROWEST_FIRST).toList();
		if (about.isEmpty()) {
			return Optional.empty();
		}
		List<Payment> paying = paying(appointment.patient(), payments, day);
		return paying.stream()
				.flatMap(payment -> about.stream().filter(rule -> rule.isFor(payment))
						.map(rule -> new Need(rule, payment, paying)))
				.filter(need -> session(need.rule(), appointment, others) >= need.rule().fromSession()).findFirst();
	}

	private static List<Payment> paying(int patient, List<Payment> payments, LocalDate day) {
		List<Payment> then = payments.stream().filter(payment -> payment.holdsOn(day)).toList();
		return then.isEmpty() ? List.of(Payment.unknown(patient)) : then.stream().filter(Payment::insured).toList();
	}

	/** @return which one it is of those that the rule is about: 1 for the first of its period */
	private long session(StoredRule rule, AppointmentNow appointment, Collection<AppointmentNow> others) {
		LocalDate day = days.apply(appointment);
		LocalDate first = firstDay(rule, day);
		return 1 + others.stream()
				.filter(other -> other.id() != appointment.id() && other.isOn() && isBefore(other, appointment)
						&& !days.apply(other).isBefore(first) && rule.isAbout(other, codes))
				.count();
	}

	private static boolean isBefore(AppointmentNow one, AppointmentNow other) {
		int order = one.start().compareTo(other.start());
		return order < 0 || order == 0 && one.id() < other.id();
	}

	/** @return the first day of the period in which sessions count for one on that day */
	static LocalDate firstDay(StoredRule rule, LocalDate day) {
		return rule.periodDays() == null ? day.withDayOfYear(1) : day.minusDays(rule.periodDays() - 1L);
	}
}

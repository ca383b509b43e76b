/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.capacity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Absence;
import org.openmrs.module.frontdesk.schedule.CapacityService;
import org.openmrs.module.frontdesk.schedule.DayLoad;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Overbooked;
import org.openmrs.module.frontdesk.schedule.ServiceRule;
import org.openmrs.module.frontdesk.schedule.SessionLoad;
import org.openmrs.module.frontdesk.schedule.calendar.AwayReader;
import org.openmrs.module.frontdesk.schedule.calendar.TakenReader;
import org.openmrs.module.frontdesk.schedule.openings.Identities;

/** Tells managers how full it is, and takes what they want of it. */
public class CapacityDesk implements CapacityService {

	private static final int FARTHEST = 92;

	private static final int LONGEST_REASON = 100;

	private static final int MOST = 1000;

	private static final int A_DAY = 1440;

	private final LoadReader loads;

	private final OverbookedReader overbooked;

	private final RuleTable rules;

	private final AbsenceTable absences;

	private final AwayReader away;

	private final TakenReader taken;

	private final Identities identities;

	private final HostQuery host;

	private final ClinicTime time;

	public CapacityDesk(LoadReader loads, OverbookedReader overbooked, RuleTable rules, AbsenceTable absences,
			AwayReader away, TakenReader taken, Identities identities, HostQuery host, ClinicTime time) {
		this.loads = loads;
		this.overbooked = overbooked;
		this.rules = rules;
		this.absences = absences;
		this.away = away;
		this.taken = taken;
		this.identities = identities;
		this.host = host;
		this.time = time;
	}

	@Override
	public List<SessionLoad> load(LocalDate from, LocalDate to) {
		refuseTooLong(from, to);
		return loads.read(from, to);
	}

	@Override
	public DayLoad day(LocalDate day, Set<Integer> locations) {
		return loads.day(day, locations);
	}

	@Override
	public List<Overbooked> overbooked(LocalDate from, LocalDate to) {
		refuseTooLong(from, to);
		return overbooked.between(time.startOf(from), time.startOf(to.plusDays(1)));
	}

	private static void refuseTooLong(LocalDate from, LocalDate to) {
		refuse(to.isBefore(from) || from.plusDays(FARTHEST).isBefore(to), "capacity.to", "to");
	}

	@Override
	public List<ServiceRule> rules() {
		return rules.all();
	}

	@Override
	public ServiceRule setRule(String service, ServiceRule rule) {
		refuse(isOutside(rule.atOnce(), 1, MOST), "rule.atOnce", "atOnce");
		refuse(isOutside(rule.ceiling(), 0, MOST), "rule.ceiling", "ceiling");
		refuse(isOutside(rule.step(), 1, A_DAY), "rule.step", "step");
		rules.set(service, rule);
		return rules.all().stream().filter(one -> one.service().uuid().equals(service)).findFirst().orElseThrow();
	}

	private static boolean isOutside(Integer number, int least, int most) {
		return number != null && (number < least || number > most);
	}

	@Override
	public List<Absence> absences(LocalDate from) {
		return absences.from(from.atStartOfDay());
	}

	@Override
	public Absence addAbsence(String provider, String location, LocalDateTime from, LocalDateTime until, String reason) {
		LocalDateTime begins = from.truncatedTo(ChronoUnit.MINUTES);
		LocalDateTime ends = until.truncatedTo(ChronoUnit.MINUTES);
		refuse(!ends.isAfter(begins) || begins.plusYears(2).isBefore(ends), "absence.until", "until");
		String why = reason == null ? "" : reason.strip();
		refuse(why.length() > LONGEST_REASON || why.chars().anyMatch(Character::isISOControl), "absence.reason", "reason");
		Identities.Found found = host.ask(sql -> identities.of(sql, null, provider == null ? List.of() : List.of(provider),
				null, location));
		Named who = provider == null ? null : found.one("provider", provider);
		Named where = location == null ? null : found.one("location", location);
		Absence added = absences.add(who, where, begins, ends, why);
		return added.counted(host.ask(sql -> taken.count(sql, away.of(sql, added))));
	}

	@Override
	public List<Named> providers() {
		return host.ask(identities::allProviders);
	}

	@Override
	public List<Named> locations() {
		return host.ask(identities::allLocations);
	}

	@Override
	public void removeAbsence(String uuid) {
		if (!absences.remove(uuid)) {
			throw new Refusal(Refusal.Kind.UNKNOWN, "absence.unknown");
		}
	}

	private static void refuse(boolean wrong, String code, String field) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, code, new Refusal.Field(field, "field." + code));
		}
	}
}

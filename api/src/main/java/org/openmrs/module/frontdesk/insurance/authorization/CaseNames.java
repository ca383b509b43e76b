/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.UserNames;
import org.openmrs.module.frontdesk.insurance.CaseLine;
import org.openmrs.module.frontdesk.insurance.CasePayer;
import org.openmrs.module.frontdesk.insurance.clock.Clocks;
import org.openmrs.module.frontdesk.insurance.clock.Pressing;
import org.openmrs.module.frontdesk.schedule.BookingLookup;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.openmrs.module.frontdesk.schedule.PatientNames;
import org.springframework.stereotype.Component;

/** Cases as lists read them: with names in place of ids. The caller notes that they were shown. */
@Component("frontdesk.caseNames")
public class CaseNames {

	private static final String PAYERS = "select payer_id, uuid, name from frontdesk_payer where ";

	private static final String PROVIDERS = """
			select p.provider_id, p.uuid, coalesce(n.given_name, p.name, ''), coalesce(n.family_name, '')
			from provider p left join person_name n on n.person_id = p.person_id and n.voided = false and n.preferred = true
			where\s""";

	private final PatientNames patients;

	private final UserNames users;

	private final BookingLookup bookings;

	private final Clocks clocks;

	private final HostQuery host;

	public CaseNames(PatientNames patients, UserNames users, BookingLookup bookings, Clocks clocks, HostQuery host) {
		this.patients = patients;
		this.users = users;
		this.bookings = bookings;
		this.clocks = clocks;
		this.host = host;
	}

	/** @return in the same order */
	List<CaseLine> lines(List<StoredCase> cases) {
		if (cases.isEmpty()) {
			return List.of();
		}
		Map<Integer, PatientName> names = patients.of(ids(cases, StoredCase::patient));
		Map<Integer, CasePayer> payers = payers(ids(cases, StoredCase::payer));
		Map<Integer, Named> services = bookings.services();
		Pressing pressing = clocks.pressing();
		Map<Integer, Named> providers = providers(ids(cases, StoredCase::provider));
		return cases.stream().map(one -> new CaseLine(one.uuid(), one.version(), names.get(one.patient()), one.state(),
				one.stateSince(), one.urgency(), payers.get(one.payer()), services.get(one.service()),
				providers.get(one.provider()), one.next(), one.nextAt(), pressing.of(one.nextAt()), one.number(),
				one.approvedUnits(), one.usedUnits(),
				one.approvedFrom(), one.approvedUntil())).toList();
	}

	/** @return who can be asked, by name */
	List<CasePayer> payers() {
		return host.list(PAYERS + "retired = false order by name, payer_id", Map.of(),
				(row, n) -> new CasePayer(row.getString(2), row.getString(3)));
	}

	/** @return by the host's user id */
	Map<Integer, String> users(Collection<Integer> ids) {
		return users.of(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
	}

	private Map<Integer, CasePayer> payers(Set<Integer> ids) {
		Map<Integer, CasePayer> found = new HashMap<>();
		if (!ids.isEmpty()) {
			host.list(PAYERS + "payer_id in (:ids)", Map.of("ids", ids), (row, n) -> found.put(row.getInt(1),
					new CasePayer(row.getString(2), row.getString(3))));
		}
		return found;
	}

	/** @return who is active, by name */
	List<Named> providers() {
		return providers("p.retired = false", Map.of()).values().stream()
				.sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Named::id)).toList();
	}

	private Map<Integer, Named> providers(Set<Integer> ids) {
		return ids.isEmpty() ? new HashMap<>() : providers("p.provider_id in (:ids)", Map.of("ids", ids));
	}

	private Map<Integer, Named> providers(String which, Map<String, ?> values) {
		Map<Integer, Named> found = new HashMap<>();
		host.list(PROVIDERS + which, values, (row, n) -> found.putIfAbsent(row.getInt(1), new Named(row.getInt(1),
				row.getString(2), (row.getString(3) + " " + row.getString(4)).strip())));
		return found;
	}

	private static Set<Integer> ids(List<StoredCase> cases, Function<StoredCase, Integer> of) {
		return cases.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
	}
}

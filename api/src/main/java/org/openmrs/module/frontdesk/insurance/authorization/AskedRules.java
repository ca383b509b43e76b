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

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseItem;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingLookup;
import org.springframework.stereotype.Component;

/** Whether a patient's payer can be asked for something so. */
@Component("frontdesk.caseAskedRules")
public class AskedRules {

	private static final int LONGEST_WORDS = 1000;

	private static final int LONGEST_ITEM = 255;

	private static final int LONGEST_CODE = 50;

	private static final String PROVIDER = "select provider_id from provider where uuid = :uuid and retired = false";

	private final PayerReader payers;

	private final BookingLookup bookings;

	private final HostQuery host;

	public AskedRules(PayerReader payers, BookingLookup bookings, HostQuery host) {
		this.payers = payers;
		this.bookings = bookings;
		this.host = host;
	}

	/**
	 * @param words what is asked for so far, where nothing else is said
	 * @param by the host's id of the user
	 * @throws Refusal UNKNOWN; RULE
	 */
	CaseOpening read(int patient, CaseAsked asked, String words, int by) {
		Checks.units(asked.units(), 1, "units");
		Checks.period(asked.from(), asked.until());
		List<Booking> appointments = appointments(patient, asked.appointments());
		return new CaseOpening(patient, coverage(patient, asked.coverage()), CaseState.DRAFT,
				asked.urgency() == null ? CaseUrgency.STANDARD : asked.urgency(), service(asked.service()), null,
				provider(asked.provider()), asked.units(), asked.from(), asked.until(), words(asked.words(), words),
				first(appointments), null, by, appointments.stream().map(Booking::id).toList());
	}

	/** @return null where nothing is said of them */
	List<CaseItem> items(CaseAsked asked) {
		if (asked.items() == null) {
			return null;
		}
		Checks.refuse(asked.items().size() > AuthorizationService.MOST_ITEMS, "items", "many",
				Map.of("most", AuthorizationService.MOST_ITEMS));
		return asked.items().stream().map(AskedRules::item).toList();
	}

	private static CaseItem item(CaseItem item) {
		Checks.refuse(item == null, "items", "empty");
		Checks.units(item.units(), 1, "items");
		return new CaseItem(Checks.optional(item.system(), "items", LONGEST_CODE),
				Checks.optional(item.code(), "items", LONGEST_CODE), Checks.required(item.words(), "items", LONGEST_ITEM),
				item.units());
	}

	private static String words(String said, String before) {
		String words = Checks.optional(said, "words", LONGEST_WORDS);
		if (words == null) {
			return said == null ? before : "";
		}
		return words;
	}

	private Integer coverage(int patient, String uuid) {
		return uuid == null ? null : payers.coverage(uuid, patient).orElseThrow(() -> unknown("coverage"));
	}

	private Integer service(String uuid) {
		return uuid == null
				? null
				: bookings.services().values().stream().filter(one -> one.uuid().equals(uuid)).findFirst()
						.orElseThrow(() -> unknown("service")).id();
	}

	private Integer provider(String uuid) {
		return uuid == null
				? null
				: host.list(PROVIDER, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream().findFirst()
						.orElseThrow(() -> unknown("provider"));
	}

	private List<Booking> appointments(int patient, List<String> uuids) {
		List<String> given = uuids == null ? List.of() : uuids;
		Checks.refuse(given.size() > AuthorizationService.MOST_APPOINTMENTS, "appointments", "many",
				Map.of("most", AuthorizationService.MOST_APPOINTMENTS));
		return given.stream().distinct().map(uuid -> bookings.withUuid(uuid).filter(one -> one.patientId() == patient)
				.orElseThrow(() -> unknown("appointment"))).toList();
	}

	private static Instant first(Collection<Booking> appointments) {
		return appointments.stream().map(Booking::start).min(Instant::compareTo).orElse(null);
	}

	private static Refusal unknown(String what) {
		return new Refusal(Refusal.Kind.UNKNOWN, what + ".unknown");
	}
}

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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseItem;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;
import org.openmrs.module.frontdesk.insurance.clock.Clocks;
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

	private static final String LEAD = "select lead_days from frontdesk_authorization_rule where rule_id = :rule";

	private final PayerReader payers;

	private final CaseTable cases;

	private final Clocks clocks;

	private final BookingLookup bookings;

	private final HostQuery host;

	public AskedRules(PayerReader payers, CaseTable cases, Clocks clocks, BookingLookup bookings, HostQuery host) {
		this.payers = payers;
		this.cases = cases;
		this.clocks = clocks;
		this.bookings = bookings;
		this.host = host;
	}

	/**
	 * What a new case asks for.
	 *
	 * @param by the host's id of the user
	 * @throws Refusal UNKNOWN; RULE
	 */
	CaseOpening opening(int patient, CaseAsked asked, int by) {
		checkHowOften(asked);
		List<Booking> appointments = appointments(patient, asked.appointments() == null ? List.of() : asked.appointments());
		return new CaseOpening(patient, coverage(patient, asked.coverage(), null), CaseState.DRAFT,
				asked.urgency() == null ? CaseUrgency.STANDARD : asked.urgency(), service(asked.service(), null), null,
				provider(asked.provider(), null), asked.units(), asked.from(), asked.until(), words(asked.words(), ""),
				first(appointments), null, by, ids(appointments));
	}

	/**
	 * What a case asks for that is there: what is left out is as it was.
	 *
	 * @param by the host's id of the user
	 * @throws Refusal UNKNOWN; RULE
	 */
	CaseOpening change(StoredCase held, CaseAsked asked, int by) {
		checkHowOften(asked);
		Visits visits = visits(held, asked.appointments());
		return new CaseOpening(held.patient(), coverage(held.patient(), asked.coverage(), held.coverage()), held.state(),
				asked.urgency() == null ? held.urgency() : asked.urgency(), service(asked.service(), held.service()),
				held.serviceType(), provider(asked.provider(), held.provider()), asked.units(), asked.from(), asked.until(),
				words(asked.words(), held.words()), visits.dueAt(), held.rule(), by, visits.appointments());
	}

	/** For which appointments it is asked, and when the answer is needed. */
	private record Visits(Collection<Integer> appointments, Instant dueAt) {
	}

	/** While they are the same, the answer is needed when it was. */
	private Visits visits(StoredCase held, List<String> asked) {
		List<Integer> before = cases.appointmentsOf(held.id());
		if (asked == null) {
			return new Visits(before, held.dueAt());
		}
		List<Booking> now = appointments(held.patient(), asked);
		boolean same = Set.copyOf(before).equals(Set.copyOf(ids(now)));
		return new Visits(ids(now), same ? held.dueAt() : due(held.rule(), first(now)));
	}

	private Instant due(Integer rule, Instant first) {
		return rule == null || first == null
				? first
				: clocks.needed(first, host.list(LEAD, Map.of("rule", rule), (row, n) -> row.getInt(1)).get(0));
	}

	private static void checkHowOften(CaseAsked asked) {
		Checks.units(asked.units(), 1, "units");
		Checks.period(asked.from(), asked.until());
	}

	/** @return null where nothing is said of them */
	List<CaseItem> items(CaseAsked asked) {
		if (asked.items() == null) {
			return null;
		}
		Checks.refuse(asked.items().size() > AuthorizationService.MOST_ITEMS, "items", "many",
				Map.of("most", AuthorizationService.MOST_ITEMS));
		return IntStream.range(0, asked.items().size()).mapToObj(i -> item(asked.items().get(i), "items[" + i + "]"))
				.toList();
	}

	private static CaseItem item(CaseItem item, String field) {
		Checks.refuse(item == null, field, "empty");
		Checks.units(item.units(), 1, field + ".units");
		return new CaseItem(Checks.optional(item.system(), field + ".system", LONGEST_CODE),
				Checks.optional(item.code(), field + ".code", LONGEST_CODE),
				Checks.required(item.words(), field + ".words", LONGEST_ITEM), item.units());
	}

	private static String words(String said, String before) {
		String words = Checks.text(said, "words", LONGEST_WORDS);
		if (words == null) {
			return said == null ? before : "";
		}
		return words;
	}

	private Integer coverage(int patient, String said, Integer before) {
		return unless(said, before, uuid -> payers.coverage(uuid, patient).orElseThrow(() -> unknown("coverage")));
	}

	private Integer service(String said, Integer before) {
		return unless(said, before, uuid -> bookings.services().values().stream().filter(one -> one.uuid().equals(uuid))
				.findFirst().orElseThrow(() -> unknown("service")).id());
	}

	private Integer provider(String said, Integer before) {
		return unless(said, before, uuid -> host.list(PROVIDER, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream()
				.findFirst().orElseThrow(() -> unknown("provider")));
	}

	/** @return what it was where nothing is said, none where that is said */
	private static Integer unless(String said, Integer before, Function<String, Integer> found) {
		if (said == null) {
			return before;
		}
		return said.isEmpty() ? null : found.apply(said);
	}

	private List<Booking> appointments(int patient, List<String> uuids) {
		Checks.refuse(uuids.size() > AuthorizationService.MOST_APPOINTMENTS, "appointments", "many",
				Map.of("most", AuthorizationService.MOST_APPOINTMENTS));
		return uuids.stream().distinct().map(uuid -> Optional.ofNullable(uuid).flatMap(bookings::withUuid)
				.filter(one -> one.patientId() == patient).orElseThrow(() -> unknown("appointment"))).toList();
	}

	private static List<Integer> ids(List<Booking> appointments) {
		return appointments.stream().map(Booking::id).toList();
	}

	private static Instant first(Collection<Booking> appointments) {
		return appointments.stream().map(Booking::start).min(Instant::compareTo).orElse(null);
	}

	private static Refusal unknown(String what) {
		return new Refusal(Refusal.Kind.UNKNOWN, what + ".unknown");
	}
}

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseFilter;
import org.openmrs.module.frontdesk.insurance.CasePage;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.springframework.stereotype.Component;

/**
 * Lists cases by what they wait for first. For each state the index has them in that order: of each as many are read as are
 * shown, however many there are, and what follows is found by where the piece before ended.
 */
@Component("frontdesk.caseLister")
public class CaseLister {

	/** In these, somebody has to do something, or to see to it that the payer does. */
	static final Set<CaseState> TO_DO = Set.copyOf(EnumSet.of(CaseState.NEEDED, CaseState.DRAFT, CaseState.SUBMITTED,
			CaseState.PENDED, CaseState.INFORMATION, CaseState.DENIED, CaseState.APPEAL, CaseState.PEER));

	/** In these a clock may run: those that are valid end some day, and somebody may have promised to call. */
	static final Set<CaseState> RUNNING = Stream.concat(TO_DO.stream(), CaseState.VALID.stream())
			.collect(Collectors.toUnmodifiableSet());

	/** What waits for nothing comes last. */
	private static final String WAITING = """
			(select c.case_id, c.next_at from frontdesk_authorization c
			where c.state = '%s' and c.next_at is not null%s order by c.next_at, c.case_id limit :limit)""";

	private static final String RESTING = """
			(select c.case_id, c.next_at from frontdesk_authorization c
			where c.state = '%s' and c.next_at is null%s order by c.case_id limit :limit)""";

	private static final String COUNTS = """
			select state, count(*), count(case when next_at < :now then 1 end) from frontdesk_authorization
			where state in (:states) group by state""";

	private static final String CASES = "select " + CaseTable.COLUMNS
			+ "from frontdesk_authorization c where c.case_id in (:ids)";

	private static final String PAYER = "select payer_id from frontdesk_payer where uuid = :uuid";

	private final HostQuery host;

	private final ClinicTime time;

	public CaseLister(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	/** @param next where the next piece begins, null where this is the last one */
	record Piece(List<StoredCase> cases, String next) {
	}

	/** Where a piece ended: with which case, and until when that waits; -1 for those that wait for nothing. */
	private record Place(long at, int id) {

		static final Place START = new Place(Long.MIN_VALUE, 0);

		private static final long RESTS = -1;

		static Place read(String text) {
			if (text == null) {
				return START;
			}
			if (!text.matches("-?[0-9]{1,15}_[0-9]{1,9}")) {
				throw new Refusal(Refusal.Kind.RULE, "case.after");
			}
			String[] parts = text.split("_");
			return new Place(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
		}

		boolean rests() {
			return at == RESTS;
		}

		@Override
		public String toString() {
			return at + "_" + id;
		}
	}

	Piece list(CaseFilter filter) {
		Place after = Place.read(filter.after());
		Map<String, Object> values = values(filter, after);
		int limit = AuthorizationService.PAGE + 1;
		List<Place> found = new ArrayList<>();
		if (!after.rests()) {
			found.addAll(places(filter, WAITING, " order by 2, 1 limit :limit", "waiting", values, limit));
		}
		if (filter.until() == null && found.size() < limit) {
			found.addAll(places(filter, RESTING, " order by 1 limit :limit", "resting", values, limit - found.size()));
		}
		List<Place> shown = found.subList(0, Math.min(found.size(), AuthorizationService.PAGE));
		return new Piece(cases(shown), found.size() > shown.size() ? shown.get(shown.size() - 1).toString() : null);
	}

	private Map<String, Object> values(CaseFilter filter, Place after) {
		Map<String, Object> values = new HashMap<>();
		values.put("at", after.at());
		values.put("id", after.id());
		values.put("restingAfter", after.rests() ? after.id() : 0);
		values.put("until", filter.until() == null ? null : filter.until().toEpochMilli());
		values.put("payer", filter.payer() == null ? null : payer(filter.payer()));
		return values;
	}

	private List<Place> places(CaseFilter filter, String ofState, String order, String which, Map<String, Object> values,
			int limit) {
		values.put("limit", limit);
		String condition = condition(filter, which.equals("waiting"));
		Set<CaseState> all = filter.until() == null ? TO_DO : RUNNING;
		String sql = (filter.states().isEmpty() ? all : filter.states()).stream()
				.map(state -> ofState.formatted(state.code(), condition)).collect(Collectors.joining("\nunion all\n"));
		return host.list(sql + order, values, (row, n) -> {
			long at = row.getLong(2);
			return new Place(row.wasNull() ? Place.RESTS : at, row.getInt(1));
		});
	}

	private static String condition(CaseFilter filter, boolean waiting) {
		String after = waiting
				? " and c.next_at >= :at and (c.next_at > :at or c.case_id > :id)"
				: " and c.case_id > :restingAfter";
		return after + (filter.payer() == null ? "" : " and c.payer_id = :payer")
				+ (filter.until() == null ? "" : " and c.next_at < :until");
	}

	private int payer(String uuid) {
		return host.list(PAYER, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "payer.unknown"));
	}

	private List<StoredCase> cases(List<Place> places) {
		if (places.isEmpty()) {
			return List.of();
		}
		Map<Integer, StoredCase> byId = host
				.list(CASES, Map.of("ids", places.stream().map(Place::id).toList()), (row, n) -> CaseTable.stored(row))
				.stream().collect(Collectors.toMap(StoredCase::id, Function.identity()));
		return places.stream().map(place -> byId.get(place.id())).toList();
	}

	/** @return of each state in which something is to be done, and somebody is in */
	List<CasePage.Count> counts() {
		Instant now = time.now();
		List<String> states = TO_DO.stream().map(CaseState::code).toList();
		return host.list(COUNTS, Map.of("now", now.toEpochMilli(), "states", states),
				(row, n) -> new CasePage.Count(CaseState.of(row.getString(1)).orElseThrow(), row.getInt(2), row.getInt(3)));
	}
}

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.ClockKind;
import org.springframework.stereotype.Component;

/**
 * The table <code>frontdesk_authorization_clock</code>. Its key sees to it that of each kind one runs at most. What ends first,
 * of the clocks and of what was promised, stands in the case, too, by which the lists find it.
 */
@Component("frontdesk.caseClockTable")
public class ClockTable {

	private static final String CLOCKS = """
			select kind, started_at, due_at, stopped_at from frontdesk_authorization_clock where case_id = :case
			order by clock_id""";

	private static final String START = """
			insert into frontdesk_authorization_clock (case_id, kind, started_at, due_at, started_event, running_key)
			values (:case, :kind, :now, :due, :event, concat(:case, ' ', :kind))""";

	private static final String STOP = """
			update frontdesk_authorization_clock set stopped_at = :now, stopped_event = :event, running_key = null
			where case_id = :case and stopped_at is null and\s""";

	private static final String RUN_AGAIN = """
			update frontdesk_authorization_clock set stopped_at = null, stopped_event = null,
				running_key = concat(case_id, ' ', kind)
			where case_id = :case and stopped_event = :undone""";

	private static final String RUNNING = "select kind from frontdesk_authorization_clock"
			+ " where case_id = :case and stopped_at is null";

	private static final String MAY_END = "select clock_id from frontdesk_authorization_clock"
			+ " where case_id = :case and stopped_at is null";

	private static final String MAY_BE_KEPT = "select contact_id from frontdesk_authorization_contact"
			+ " where case_id = :case and promised_by is not null and kept_at is null";

	/** By its key, so that nothing beside it is locked. */
	private static final String ENDS = "select due_at, kind from frontdesk_authorization_clock"
			+ " where clock_id = :id and stopped_at is null for update";

	private static final String PROMISED = "select promised_by, 'callback' from frontdesk_authorization_contact"
			+ " where contact_id = :id and kept_at is null for update";

	private static final String NEXT = "update frontdesk_authorization set next_at = :at, next_clock = :kind"
			+ " where case_id = :case";

	private static final String NOTHING = "update frontdesk_authorization set next_at = null, next_clock = null"
			+ " where case_id = :case";

	private final HostQuery host;

	private final CommittedReads committed;

	public ClockTable(HostQuery host, CommittedReads committed) {
		this.host = host;
		this.committed = committed;
	}

	/** @param stopped null while it runs */
	record StoredClock(ClockKind kind, Instant started, Instant due, Instant stopped) {
	}

	private record First(long due, String kind) {
	}

	/** @return those that run and those that ran, the oldest first */
	List<StoredClock> of(int caseId) {
		return host.list(CLOCKS, Map.of("case", caseId),
				(row, n) -> new StoredClock(ClockKind.of(row.getString(1)).orElseThrow(), CaseTable.moment(row, 2),
						CaseTable.moment(row, 3), CaseTable.moment(row, 4)));
	}

	boolean runs(int caseId, ClockKind kind) {
		return host.list(RUNNING, Map.of("case", caseId), (row, n) -> row.getString(1)).contains(kind.code());
	}

	void start(int caseId, ClockKind kind, Instant now, Instant due, long event) {
		host.change(START, Map.of("case", caseId, "kind", kind.code(), "now", now.toEpochMilli(), "due", due.toEpochMilli(),
				"event", event));
	}

	void stop(int caseId, Collection<ClockKind> kinds, Instant now, long event) {
		if (!kinds.isEmpty()) {
			host.change(STOP + "kind in (:kinds)", Map.of("case", caseId, "kinds",
					kinds.stream().map(ClockKind::code).toList(), "now", now.toEpochMilli(), "event", event));
		}
	}

	/** The clocks are as they were before something in the history. */
	void takeBack(int caseId, long undone, Instant now, long event) {
		host.change(STOP + "started_event = :undone",
				Map.of("case", caseId, "undone", undone, "now", now.toEpochMilli(), "event", event));
		host.change(RUN_AGAIN, Map.of("case", caseId, "undone", undone));
	}

	/** The case, which is held, says what ends first: as it is now, whatever the transaction saw when it began. */
	void findNext(int caseId, boolean over) {
		Optional<First> first = over
				? Optional.empty()
				: Stream.concat(ends(caseId, MAY_END, ENDS), ends(caseId, MAY_BE_KEPT, PROMISED))
						.min(Comparator.comparing(First::due));
		if (first.isEmpty()) {
			host.change(NOTHING, Map.of("case", caseId));
		} else {
			host.change(NEXT, Map.of("case", caseId, "at", first.get().due(), "kind", first.get().kind()));
		}
	}

	/** What others have committed, and what this transaction has begun; each is looked at again as it is now. */
	private Stream<First> ends(int caseId, String which, String one) {
		Map<String, Integer> values = Map.of("case", caseId);
		List<Integer> known = committed.read(sql -> sql.query(which, values, (row, n) -> row.getInt(1)));
		Set<Integer> ids = new TreeSet<>(known);
		ids.addAll(host.list(which, values, (row, n) -> row.getInt(1)));
		return ids.stream().flatMap(id -> host
				.list(one, Map.of("id", id), (row, n) -> new First(row.getLong(1), row.getString(2))).stream());
	}
}

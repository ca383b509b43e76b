/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.AccessSink;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.log.RetentionTable.Mark;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.stereotype.Component;

/**
 * Removes what records say whose retention has ended; their seals stay. The mark up to which is a record of the log, and
 * sealed, a day before anything is removed. It is moved on once a day, where something is older. Nothing is done while this
 * server's clock and the database's disagree: a clock that jumps ahead must not end the retention of everything.
 */
@Component("frontdesk.retentionJob")
public class RetentionJob implements Job {

	/** The clocks may be in two time zones. */
	private static final long DAY_MILLIS = 86_400_000L;

	private final LogWork work;

	private final AccessSink sink;

	private final FrontDeskSettings settings;

	private final KeptPeriod period;

	private final Doubts doubts;

	/** The mark that was handed to the log, and how that went; null when nothing was. */
	private Mark said;

	private CompletableFuture<Void> kept;

	RetentionJob(LogWork work, AccessSink sink, FrontDeskSettings settings, KeptPeriod period,
			Doubts doubts) {
		this.work = work;
		this.sink = sink;
		this.settings = settings;
		this.period = period;
		this.doubts = doubts;
	}

	@Override
	public String id() {
		return "audit.retention";
	}

	@Override
	public Duration interval() {
		return Duration.ofMinutes(1);
	}

	@Override
	public boolean run() {
		Instant now = Instant.now();
		long before = now.truncatedTo(ChronoUnit.DAYS).minus(period.inForce(settings.auditKept(), now)).toEpochMilli();
		return work.on(connection -> run(connection, before, now.toEpochMilli()));
	}

	boolean run(Connection connection, long before, long now) throws SQLException {
		doubts.clock(Math.abs(now - RetentionTable.now(connection)) > DAY_MILLIS);
		if (doubts.isClockWrong()) {
			return false;
		}
		noteSaid(connection);
		Mark last = RetentionTable.last(connection);
		if ((last == null || last.before() < before) && RetentionTable.hasOlder(connection, before)) {
			say(new Mark(before, now));
		}
		Mark sealed = RetentionTable.lastSealed(connection, now - DAY_MILLIS);
		return sealed != null && RetentionTable.prune(connection, sealed);
	}

	private void say(Mark mark) {
		if (said == null) {
			said = mark;
			kept = sink.put(List.of(Access.ofLog(Instant.ofEpochMilli(mark.at()), Action.PRUNE, Outcome.DONE,
					Long.toString(mark.before()))));
		}
	}

	/** The table has the mark when the log has it. */
	private void noteSaid(Connection connection) throws SQLException {
		if (said == null || !kept.isDone()) {
			return;
		}
		if (!kept.isCompletedExceptionally()) {
			RetentionTable.add(connection, said);
		}
		said = null;
	}
}

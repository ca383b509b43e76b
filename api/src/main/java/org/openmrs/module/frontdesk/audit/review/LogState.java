/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.audit.LogHealth;
import org.openmrs.module.frontdesk.audit.LogHealth.Checkpoint;
import org.openmrs.module.frontdesk.audit.LogHealth.Progress;
import org.openmrs.module.frontdesk.audit.LogHealth.Verification;
import org.openmrs.module.frontdesk.audit.log.VerificationDesk;
import org.openmrs.module.frontdesk.audit.verify.Report;
import org.springframework.stereotype.Component;

/** Reads how the log is. Each query goes by an index, however long the log is. */
@Component("frontdesk.logState")
public class LogState {

	/** The numbers of a node have no gaps and are sealed in their order. */
	private static final String WRITTEN = "select node, max(number) from frontdesk_access group by node";

	private static final String SEALED = "select node, max(number) from frontdesk_access_seal group by node";

	private static final String CHECKPOINT = "select size, at, witnessed_at from frontdesk_access_checkpoint"
			+ " order by checkpoint_id desc limit 1";

	private static final String WITNESSED = "select max(witnessed_at) from frontdesk_access_checkpoint";

	private static final String VERIFICATION = "select begun_at, ended_at, size, finding_count, report"
			+ " from frontdesk_access_verification where ended_at is not null order by verification_id desc limit 1";

	private static final String BEGUN = "select size, checked from frontdesk_access_verification"
			+ " where ended_at is null order by verification_id desc limit 1";

	/** So many findings are told; the report has more of them. */
	private static final int TOLD = 20;

	private static final String PRUNED = "select max(before_at) from frontdesk_access_retention";

	private final HostQuery host;

	private final VerificationDesk verifications;

	public LogState(HostQuery host, VerificationDesk verifications) {
		this.host = host;
		this.verifications = verifications;
	}

	LogHealth read() {
		Checkpoint checkpoint = first(CHECKPOINT,
				row -> new Checkpoint(row.getLong(1), moment(row, 2), row.getObject(3) != null));
		Verification verification = first(VERIFICATION, row -> new Verification(moment(row, 1), moment(row, 2),
				row.getLong(3), row.getInt(4), Report.findingsIn(row.getString(5), TOLD)));
		return new LogHealth(unsealed(), checkpoint, first(WITNESSED, row -> moment(row, 1)), verification,
				verifying(), first(PRUNED, row -> moment(row, 1)));
	}

	/** What has no end and goes on nowhere was broken off: that it began is no reason to say that it goes on. */
	private Progress verifying() {
		if (!verifications.isRunning()) {
			return null;
		}
		Progress begun = first(BEGUN, row -> new Progress(row.getLong(1), row.getLong(2)));
		return begun == null ? new Progress(0, 0) : begun;
	}

	private long unsealed() {
		Map<Integer, Long> sealed = numbers(SEALED);
		return numbers(WRITTEN).entrySet().stream()
				.mapToLong(node -> Math.max(0, node.getValue() - sealed.getOrDefault(node.getKey(), 0L))).sum();
	}

	private Map<Integer, Long> numbers(String sql) {
		Map<Integer, Long> numbers = new HashMap<>();
		host.list(sql, Map.of(), (row, n) -> numbers.put(row.getInt(1), row.getLong(2)));
		return numbers;
	}

	private interface Reader<T> {

		T read(ResultSet row) throws SQLException;
	}

	private <T> T first(String sql, Reader<T> reader) {
		return host.list(sql, Map.of(), (row, n) -> reader.read(row)).stream().filter(Objects::nonNull).findFirst()
				.orElse(null);
	}

	private static Instant moment(ResultSet row, int column) throws SQLException {
		Long millis = row.getObject(column, Long.class);
		return millis == null ? null : Instant.ofEpochMilli(millis);
	}
}

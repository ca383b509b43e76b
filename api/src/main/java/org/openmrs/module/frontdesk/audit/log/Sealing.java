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

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.openmrs.module.frontdesk.audit.proof.OfLog;
import org.openmrs.module.frontdesk.audit.proof.RecordRow;
import org.openmrs.module.frontdesk.audit.proof.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals this node's records in the order of their numbers, which is the order of their commits. What the node did not write
 * is not sealed, and what is missing is not waited for; both are noticed.
 */
class Sealing {

	private static final Logger log = LoggerFactory.getLogger(Sealing.class);

	private static final int AT_ONCE = 2000;

	private final int node;

	private final NodeKey key;

	private final Doubts doubts;

	private final Clock clock;

	Sealing(int node, NodeKey key, Doubts doubts, Clock clock) {
		this.node = node;
		this.key = key;
		this.doubts = doubts;
		this.clock = clock;
	}

	/** What became of a piece of the work: whether it was this node's turn, and whether there is more to do. */
	enum Turn {
		NOT_OURS, MORE, DONE
	}

	/** Seals some records, in a transaction in which nothing has been read yet. */
	Turn seal(Connection connection) throws SQLException {
		if (!Lease.take(connection, node)) {
			return Turn.NOT_OURS;
		}
		long sealed = SealTable.lastNumber(connection, node);
		List<String> lines = SealTable.waiting(connection, node, sealed, AT_ONCE);
		List<String> ours = ours(connection, sealed, sealed, lines);
		while (ours.isEmpty() && lines.size() == AT_ONCE) {
			long last = number(lines.get(lines.size() - 1));
			lines = SealTable.waiting(connection, node, last, AT_ONCE);
			ours = ours(connection, sealed, last, lines);
		}
		SealTable.insert(connection, seals(ours, SealTable.end(connection)));
		boolean hasMore = lines.size() == AT_ONCE;
		Lease.leave(connection, node, hasMore);
		return hasMore ? Turn.MORE : Turn.DONE;
	}

	private List<String> ours(Connection connection, long sealed, long last, List<String> lines) throws SQLException {
		List<String> ours = new ArrayList<>(lines.size());
		Long pardoned = null;
		long before = last;
		for (String line : lines) {
			long number = number(line);
			boolean isOurs = key.isMac(RecordRow.signed(line), RecordRow.mac(line));
			if (!isOurs && pardoned == null) {
				pardoned = pardonedTo(connection, sealed);
			}
			if (isOurs || number <= pardoned) {
				ours.add(line);
				noteGap(before, number);
				before = number;
			} else {
				doubts.strange(number);
				before = number == before + 1 ? number : before;
			}
		}
		return ours;
	}

	/** A strange record, whose number can be any, says nothing of what is missing before it. */
	private void noteGap(long before, long number) {
		if (number != before + 1) {
			doubts.gap(before, number);
		}
	}

	/** Records up to this number were written with a key that has been lost, as this node itself says further on. */
	private long pardonedTo(Connection connection, long sealed) throws SQLException {
		long to = 0;
		for (String line : KeyDesk.waitingIntroductions(connection, node, sealed)) {
			if (key.isMac(RecordRow.signed(line), RecordRow.mac(line))) {
				to = Math.max(to, OfLog.parse(line).introduction().uncheckedTo());
			}
		}
		return to;
	}

	private List<Seal> seals(List<String> lines, SealTable.End end) {
		long at = Math.max(clock.millis(), end.sealedAt());
		List<Seal> seals = new ArrayList<>(lines.size());
		for (String line : lines) {
			seals.add(new Seal(end.sequence() + 1 + seals.size(), node, number(line), at, LogLine.hash(line)));
			if (line.contains("\tkey\t")) {
				introduced(OfLog.parse(line));
			}
		}
		return seals;
	}

	/** What the key before it wrote came before, and has been sealed. */
	private void introduced(OfLog said) {
		Introduction introduction = said == null ? null : said.introduction();
		if (introduction != null && introduction.key().equals(key.publicText())) {
			try {
				key.forgetPrevious();
			} catch (IOException e) {
				log.warn("The key before this one stays in its file: {}", e.getClass().getName());
			}
		}
	}

	private static long number(String line) {
		int from = line.indexOf('\t') + 1;
		return Long.parseLong(line.substring(from, line.indexOf('\t', from)));
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmrs.module.frontdesk.audit.proof.LogLine;

/**
 * Records without a seal. A node alone can seal what it wrote, so that what stands behind its last seal waits for as long as the
 * node is away. But a node that is there and goes on without sealing a record did not write it.
 */
class Waiting {

	private final Map<Integer, Tail> tails = new TreeMap<>();

	private final Order order;

	private final Handwriting handwriting;

	private final Findings findings;

	private final long now;

	Waiting(Order order, Handwriting handwriting, Findings findings, long now) {
		this.order = order;
		this.handwriting = handwriting;
		this.findings = findings;
		this.now = now;
	}

	/** After the last seal. */
	void add(String content) {
		try {
			List<String> texts = LogLine.split(content);
			int node = Integer.parseInt(texts.get(0));
			long number = Long.parseLong(texts.get(1));
			if (number <= order.last(node)) {
				findings.add(FindingCode.CONTENT_UNSEALED, -1, node, number);
			} else if (!handwriting.isTrue(node, content)) {
				findings.add(FindingCode.MAC, -1, node, number);
			} else {
				tails.computeIfAbsent(node, any -> new Tail(now)).add(number, texts);
			}
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			findings.add(FindingCode.MALFORMED, -1);
		}
	}

	/** @return whether there is one already, behind which no seal comes */
	boolean isAny() {
		return !tails.isEmpty();
	}

	/**
	 * There are no more.
	 *
	 * @return for each node that is away what waits for it, in a line of the report
	 */
	List<String> end(LogSource source) throws IOException, SQLException {
		List<String> away = new ArrayList<>();
		for (Map.Entry<Integer, Tail> each : tails.entrySet()) {
			int node = each.getKey();
			Tail tail = each.getValue();
			List<Long> late = tail.late(alive(node));
			if (late.isEmpty() && tail.isOld()) {
				away.add(
						"Node " + node + " has sealed nothing since " + Instant.ofEpochMilli(order.sealedAt(node)) + ", and "
								+ tail.count() + " of its records wait until it does");
			}
			lookFor(source, node, late);
		}
		return away;
	}

	/**
	 * Who checks is there. Without that, the one who sealed last is taken to be there, so that it is found where nothing is
	 * sealed any more; and a node that never sealed anything is none that was away.
	 */
	private long alive(int node) {
		int here = handwriting.node() == 0 ? order.newest() : handwriting.node();
		return node == here || order.last(node) == 0 ? now : order.sealedAt(node);
	}

	/** They may have come to the log late, and be sealed by now. Whoever has waited for the last has waited for all. */
	private void lookFor(LogSource source, int node, List<Long> late) throws IOException, SQLException {
		if (!late.isEmpty()) {
			source.isSealedSince(node, late.get(late.size() - 1));
		}
		for (long number : late) {
			if (!source.isSealedSince(node, number)) {
				findings.add(FindingCode.CONTENT_UNSEALED, -1, node, number);
			}
		}
	}

	/** @return how many there are, whether they were waited for or not */
	long count() {
		return tails.values().stream().mapToLong(Tail::count).sum();
	}
}

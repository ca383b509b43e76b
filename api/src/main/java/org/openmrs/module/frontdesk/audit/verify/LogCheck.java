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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import org.openmrs.module.frontdesk.audit.proof.Frontier;
import org.openmrs.module.frontdesk.audit.proof.Seal;
import org.openmrs.module.frontdesk.audit.proof.TreeHash;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/**
 * Checks a log in one reading: that each record is the one that was sealed, that none is missing, added or in another place,
 * and that the log is the one of every checkpoint that is known. Used once, by one thread.
 */
public class LogCheck implements LogReader {

	/** How long a record may wait for its seal before that is a finding, in milliseconds. */
	public static final long TO_SEAL_MILLIS = 10 * 60_000L;

	private final Findings findings = new Findings();

	private final Heads heads;

	private final RecordsOfLog ofLog;

	private final Removed removed = new Removed(findings);

	private final Order order = new Order(findings);

	private final Frontier tree = new Frontier();

	private final TreeHash hash = new TreeHash();

	private final Handwriting handwriting;

	private final Waiting waiting;

	private final LongConsumer progress;

	private boolean hasBegun;

	/**
	 * @param trusted the keys that are trusted from the beginning
	 * @param now when the log was read, in epoch milliseconds
	 * @param progress told from time to time how many seals have been checked
	 */
	public LogCheck(Collection<VerifierKey> trusted, Handwriting handwriting, long now, LongConsumer progress) {
		Trust trust = new Trust(trusted);
		this.heads = new Heads(trust, findings);
		this.ofLog = new RecordsOfLog(trust, removed, findings);
		this.handwriting = handwriting;
		this.waiting = new Waiting(order, handwriting, findings, now);
		this.progress = progress;
	}

	/**
	 * Checkpoints that are known from elsewhere have been given before.
	 *
	 * @return what was found
	 * @throws IOException where a file cannot be read
	 * @throws SQLException where the database cannot be read
	 */
	public Report check(LogSource source) throws IOException, SQLException {
		source.read(this);
		begin();
		heads.end(tree);
		removed.end();
		List<String> away = waiting.end(source);
		return new Report(tree.size(), removed.count(), waiting.count(), away, heads.good(), heads.lastGood(),
				findings.count(), findings.first());
	}

	@Override
	public void checkpoint(String note) {
		heads.add(note);
	}

	@Override
	public void mark(long before) {
		removed.mark(before);
	}

	private void begin() {
		if (!hasBegun) {
			hasBegun = true;
			heads.sort();
			heads.check(tree);
		}
	}

	@Override
	public void seal(Seal seal, String content) {
		begin();
		order.check(seal);
		if (waiting.isAny()) {
			findings.add(FindingCode.MALFORMED, seal);
		}
		if (content == null) {
			removed.missing(seal);
		} else if (!Arrays.equals(hash.line(content), seal.hash()) || !isOf(seal, content)) {
			findings.add(FindingCode.CONTENT_CHANGED, seal);
		} else {
			read(seal, content);
		}
		tree.append(hash.leaf(seal.entry()));
		heads.check(tree);
		if (tree.size() % 10_000 == 0) {
			progress.accept(tree.size());
		}
	}

	private static boolean isOf(Seal seal, String content) {
		return content.startsWith(seal.node() + "\t" + seal.number() + "\t");
	}

	private void read(Seal seal, String content) {
		if (!handwriting.isTrue(seal.node(), content)) {
			findings.add(FindingCode.MAC, seal);
		}
		ofLog.read(seal, content);
	}

	@Override
	public void unsealed(String content) {
		waiting.add(content);
	}

	@Override
	public void malformed(FindingCode code, long line) {
		findings.add(code, line);
	}
}

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

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What this node has found wrong with its own records since it started: each is noticed once, and
 * the first of a kind is written to the server's log. */
@Component("frontdesk.logDoubts")
class Doubts {

	private static final Logger log = LoggerFactory.getLogger(Doubts.class);

	private long lastStrange;

	private long lastGap;

	private volatile long strange;

	private volatile long missing;

	private volatile boolean isOther;

	private volatile boolean isClockWrong;

	/** A record that bears the node's name, but that the node did not write: it is not sealed. */
	synchronized void strange(long number) {
		if (number > lastStrange) {
			lastStrange = number;
			if (strange++ == 0) {
				log.error("Record {} of the audit log was not written by this node, and is not sealed", number);
			}
		}
	}

	/** Records between these two numbers, which are there, have gone. */
	synchronized void gap(long before, long after) {
		if (after > lastGap) {
			lastGap = after;
			missing += after - before - 1;
			log.error("Records between {} and {} have gone from the audit log", before, after);
		}
	}

	/** The log is not the one whose head was signed last: no further head of it is signed. */
	void other() {
		if (!isOther) {
			isOther = true;
			log.error("The audit log is not the one that was signed last; no further checkpoint is signed");
		}
	}

	/** Whether the clocks of this server and of the database disagree: as long as they do, no retention ends. */
	void clock(boolean isWrong) {
		if (isWrong && !isClockWrong) {
			log.error("The clocks of this server and of the database disagree; nothing is removed from the audit log");
		}
		isClockWrong = isWrong;
	}

	boolean isClockWrong() {
		return isClockWrong;
	}

	long strangeCount() {
		return strange;
	}

	long missingCount() {
		return missing;
	}

	boolean isOtherLog() {
		return isOther;
	}
}

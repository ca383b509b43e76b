/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.background;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The turns of one job: what a failing one says stays here, and it is tried again when its next turn comes. */
class Turns implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(Turns.class);

	private final Job job;

	private final TransactionOperations transaction;

	private final BooleanSupplier isStopping;

	private volatile JobState state;

	Turns(Job job, TransactionOperations transaction, BooleanSupplier isStopping, Instant first) {
		this.job = job;
		this.transaction = transaction;
		this.isStopping = isStopping;
		this.state = new JobState(job.id(), null, null, false, first);
	}

	Job job() {
		return job;
	}

	JobState state() {
		return state;
	}

	/** It runs, or its turn does not come any more. */
	void waitNoMore() {
		state = new JobState(job.id(), state.lastRun(), state.lastMillis(), state.failed(), null);
	}

	@Override
	public void run() {
		Instant begun = Instant.now();
		waitNoMore();
		boolean failed = runAll();
		Instant ended = Instant.now();
		state = new JobState(job.id(), begun, Duration.between(begun, ended).toMillis(), failed, ended.plus(job.interval()));
	}

	/** What a job says that has been told to stop is no failure. */
	private boolean runAll() {
		try {
			while (!Thread.currentThread().isInterrupted() && runOnce()) {
				Thread.yield();
			}
			return false;
		} catch (RuntimeException | Error e) {
			boolean failed = !isStopping.getAsBoolean();
			if (failed) {
				log.warn("The background work {} failed", job.id(), Wordless.of(e));
			}
			return failed;
		}
	}

	private boolean runOnce() {
		Context.openSession();
		try {
			return Boolean.TRUE.equals(transaction.execute(status -> job.run()));
		} finally {
			Context.closeSession();
		}
	}
}

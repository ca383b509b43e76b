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
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.openmrs.module.frontdesk.ModulePart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The module's one thread, on which its jobs take turns from when the beans are there until they go. */
@Component("frontdesk.background")
public class Background implements ModulePart, DisposableBean {

	/** The thread's name. */
	public static final String THREAD = "frontdesk-background";

	private static final Logger log = LoggerFactory.getLogger(Background.class);

	private static final Duration UNTIL_FIRST = Duration.ofSeconds(20);

	private static final Duration TO_STOP = Duration.ofSeconds(10);

	private final List<Job> jobs;

	private final TransactionTemplate transaction;

	private List<Turns> turns = List.of();

	private ScheduledExecutorService thread;

	public Background(List<Job> jobs, PlatformTransactionManager transactions) {
		this.jobs = jobs;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void begin() {
		begin(UNTIL_FIRST);
	}

	synchronized void begin(Duration untilFirst) {
		stop();
		if (thread != null) {
			return;
		}
		Instant first = Instant.now().plus(untilFirst);
		ScheduledExecutorService begun = Executors.newSingleThreadScheduledExecutor(Background::thread);
		turns = jobs.stream().map(job -> new Turns(job, transaction, begun::isShutdown, first)).toList();
		turns.forEach(each -> begun.scheduleWithFixedDelay(each, untilFirst.toMillis(), each.job().interval().toMillis(),
				TimeUnit.MILLISECONDS));
		thread = begun;
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, THREAD);
		thread.setDaemon(true);
		thread.setContextClassLoader(Background.class.getClassLoader());
		return thread;
	}

	/** Waits for the job that runs, which finds itself interrupted; while it does not end, no other thread begins. */
	@Override
	public synchronized void stop() {
		if (thread == null) {
			return;
		}
		thread.shutdownNow();
		try {
			if (thread.awaitTermination(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
				thread = null;
				turns.forEach(Turns::waitNoMore);
			} else {
				log.warn("The background work has not ended after {} seconds", TO_STOP.toSeconds());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void destroy() {
		stop();
	}

	public synchronized boolean isRunning() {
		return thread != null && !thread.isShutdown();
	}

	/** @return how each job is doing, on this node */
	public synchronized List<JobState> states() {
		return turns.stream().map(Turns::state).toList();
	}
}

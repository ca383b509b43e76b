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

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openmrs.module.frontdesk.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that can take long, beside the module's one thread, where jobs take turns every second: one piece at a time. */
public class Aside {

	private static final Logger log = LoggerFactory.getLogger(Aside.class);

	private static final int TO_STOP_SECONDS = 5;

	private final AtomicBoolean isBusy = new AtomicBoolean();

	private final String name;

	private final ExecutorService thread;

	/** @param name the thread's */
	public Aside(String name) {
		this.name = name;
		this.thread = Executors.newSingleThreadExecutor(work -> {
			Thread made = new Thread(work, name);
			made.setDaemon(true);
			made.setContextClassLoader(Aside.class.getClassLoader());
			return made;
		});
	}

	/** @return whether it is done now; where not, an earlier piece still runs, or no more is done */
	public boolean start(Runnable work) {
		if (!isBusy.compareAndSet(false, true)) {
			return false;
		}
		try {
			thread.execute(() -> run(work));
			return true;
		} catch (RejectedExecutionException e) {
			isBusy.set(false);
			return false;
		}
	}

	private void run(Runnable work) {
		try {
			work.run();
		} catch (RuntimeException e) {
			log.warn("The work of {} failed", name, Wordless.of(e));
		} finally {
			isBusy.set(false);
		}
	}

	public boolean isBusy() {
		return isBusy.get();
	}

	/** What runs is interrupted, and waited for a while. */
	public void stop() {
		thread.shutdownNow();
		try {
			thread.awaitTermination(TO_STOP_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}

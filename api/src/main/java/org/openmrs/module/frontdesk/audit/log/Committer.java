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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openmrs.module.frontdesk.ModulePart;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.AccessSink;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes the records of this node, on one thread: what comes while it waits for the disk goes to disk together with the next
 * commit, so that many requests at once wait for one. Until the database has them, nobody is told that they are kept.
 */
@Component("frontdesk.committer")
public class Committer implements AccessSink, ModulePart, DisposableBean {

	/** The thread's name. */
	public static final String THREAD = "frontdesk-audit";

	/** So many records may wait; further ones are turned away at once, unless they come alone. */
	static final int MOST_WAITING = 50_000;

	private static final int MOST_AT_ONCE = 2_000;

	private static final long IDLE_MILLIS = 500;

	private static final long TO_STOP_MILLIS = 10_000;

	/** What takes longer is held up. */
	private static final long TO_WRITE_NANOS = TimeUnit.SECONDS.toNanos(10);

	/** Records that belong together, and who waits for them. */
	private record Batch(List<Access> records, CompletableFuture<Void> kept) {
	}

	private final RecordWriter writer;

	private final LinkedBlockingQueue<Batch> waiting = new LinkedBlockingQueue<>();

	private final AtomicInteger waitingRecords = new AtomicInteger();

	private volatile boolean isOpen;

	private volatile boolean isWriting;

	private volatile long writingSince;

	private Thread thread;

	public Committer(RecordWriter writer) {
		this.writer = writer;
	}

	@Override
	public synchronized void begin() {
		if (thread == null) {
			isOpen = true;
			thread = new Thread(this::work, THREAD);
			thread.setDaemon(true);
			thread.setContextClassLoader(Committer.class.getClassLoader());
			thread.start();
		}
	}

	@Override
	public CompletableFuture<Void> put(Collection<Access> records) {
		if (records.isEmpty()) {
			return CompletableFuture.completedFuture(null);
		}
		Batch batch = new Batch(List.copyOf(records), new CompletableFuture<>());
		int before = waitingRecords.getAndAdd(batch.records().size());
		if (before > 0 && before + batch.records().size() > MOST_WAITING) {
			turnAway(batch, "Too many records are waiting");
		} else {
			waiting.add(batch);
			// Closed before, or just now, when nobody may take it any more.
			if (!isOpen && waiting.remove(batch)) {
				turnAway(batch, "The log is closed");
			}
		}
		return batch.kept();
	}

	@Override
	public boolean isFailing() {
		return !isOpen || writer.isFailing() || waitingRecords.get() >= MOST_WAITING
				|| isWriting && System.nanoTime() - writingSince > TO_WRITE_NANOS;
	}

	private void turnAway(Batch batch, String why) {
		waitingRecords.addAndGet(-batch.records().size());
		batch.kept().completeExceptionally(new NotKept(why));
	}

	/** Goes on until it is closed and everything that came before has been written. */
	private void work() {
		while (isOpen || !waiting.isEmpty()) {
			List<Batch> taken = take();
			if (!taken.isEmpty()) {
				write(taken);
			}
		}
		writer.close();
	}

	/** But for those that nobody waits for any more: they are kept elsewhere, and will come again. */
	private List<Batch> take() {
		List<Batch> taken = new ArrayList<>();
		try {
			Batch next = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
			for (int records = 0; next != null; next = records < MOST_AT_ONCE ? waiting.poll() : null) {
				if (next.kept().isDone()) {
					waitingRecords.addAndGet(-next.records().size());
				} else {
					taken.add(next);
					records += next.records().size();
				}
			}
		} catch (InterruptedException e) {
			isOpen = false;
		}
		return taken;
	}

	private void write(List<Batch> taken) {
		List<Access> records = taken.stream().flatMap(batch -> batch.records().stream()).toList();
		writingSince = System.nanoTime();
		isWriting = true;
		try {
			writer.write(records);
			taken.forEach(batch -> batch.kept().complete(null));
		} catch (Throwable e) {
			// Whatever it is, the thread goes on: without it nothing would be kept any more.
			writer.close();
			taken.forEach(batch -> batch.kept().completeExceptionally(e));
		} finally {
			isWriting = false;
			waitingRecords.addAndGet(-records.size());
		}
	}

	/** Waits until what has been handed over is on disk. */
	@Override
	public synchronized void stop() {
		isOpen = false;
		if (thread != null) {
			try {
				thread.join(TO_STOP_MILLIS);
				thread = thread.isAlive() ? thread : null;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public void destroy() {
		stop();
	}
}

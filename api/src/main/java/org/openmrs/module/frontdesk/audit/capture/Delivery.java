/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.AccessSink;
import org.openmrs.module.frontdesk.audit.NotRecorded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands records to the log, in pieces of which each is written as a whole. */
@Component("frontdesk.delivery")
public class Delivery {

	/** So many records are handed over at once. */
	static final int SLICE = 1_000;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Asked for late: what reports here is there before the log is. */
	private final ObjectProvider<AccessSink> sink;

	private final Duration patience;

	@Autowired
	public Delivery(ObjectProvider<AccessSink> sink) {
		this(sink, PATIENCE);
	}

	Delivery(ObjectProvider<AccessSink> sink, Duration patience) {
		this.sink = sink;
		this.patience = patience;
	}

	/** @return whether it is known that the log takes nothing at the moment */
	boolean isFailing() {
		try {
			return sink.getObject().isFailing();
		} catch (RuntimeException e) {
			return true;
		}
	}

	/** @param keeper gets what the log cannot take */
	CompletableFuture<Void> put(List<Access> records, Consumer<List<Access>> keeper) {
		List<CompletableFuture<Void>> slices = new ArrayList<>();
		for (int from = 0; from < records.size(); from += SLICE) {
			List<Access> slice = records.subList(from, Math.min(from + SLICE, records.size()));
			slices.add(handOver(slice).whenComplete((done, failure) -> {
				if (failure != null) {
					keeper.accept(slice);
				}
			}));
		}
		return CompletableFuture.allOf(slices.toArray(CompletableFuture[]::new));
	}

	/**
	 * Hands records over that the caller keeps, and waits until they are on disk. Those that wait for too long are taken back.
	 *
	 * @throws NotRecorded where they are not, or not yet
	 */
	void handOverNow(List<Access> records) {
		CompletableFuture<Void> onDisk = handOver(records);
		try {
			onDisk.get(patience.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			onDisk.cancel(false);
			Thread.currentThread().interrupt();
			throw new NotRecorded(e);
		} catch (ExecutionException | TimeoutException e) {
			onDisk.cancel(false);
			throw new NotRecorded(e);
		}
	}

	private CompletableFuture<Void> handOver(Collection<Access> records) {
		try {
			return sink.getObject().put(records);
		} catch (RuntimeException e) {
			return CompletableFuture.failedFuture(e);
		}
	}
}

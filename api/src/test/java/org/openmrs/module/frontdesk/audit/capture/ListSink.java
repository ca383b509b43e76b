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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.AccessSink;
import org.springframework.beans.factory.ObjectProvider;

/** A log in memory, which can be down or slow. */
class ListSink implements AccessSink {

	private final List<Access> records = new ArrayList<>();

	private final List<Runnable> waiting = new ArrayList<>();

	/** What happens while the next ones are put. */
	private final Deque<Runnable> meanwhile = new ArrayDeque<>();

	private int puts;

	private int last = -1;

	private boolean isDown;

	private boolean isSlow;

	@Override
	public synchronized CompletableFuture<Void> put(Collection<Access> more) {
		if (isDown || puts == last) {
			return CompletableFuture.failedFuture(new IllegalStateException("down"));
		}
		puts++;
		if (!meanwhile.isEmpty()) {
			meanwhile.remove().run();
		}
		CompletableFuture<Void> kept = new CompletableFuture<>();
		Runnable write = () -> {
			if (!kept.isDone()) {
				records.addAll(more);
				kept.complete(null);
			}
		};
		if (isSlow) {
			waiting.add(write);
		} else {
			write.run();
		}
		return kept;
	}

	@Override
	public boolean isFailing() {
		return isDown;
	}

	void goDown() {
		isDown = true;
	}

	/** Goes down when so many more have been put. */
	void goDownAfter(int more) {
		last = puts + more;
	}

	/** Has this happen while something is put, one each time. */
	void meanwhile(Runnable... each) {
		meanwhile.addAll(List.of(each));
	}

	/** @return how often something was put */
	int puts() {
		return puts;
	}

	void slowDown() {
		isSlow = true;
	}

	void comeBack() {
		isDown = false;
		last = -1;
		isSlow = false;
		waiting.forEach(Runnable::run);
		waiting.clear();
	}

	List<Access> records() {
		return records;
	}

	/** @return what there was to record, each as <code>patient category action outcome</code>, and forgets it */
	List<String> take() {
		List<String> said = records.stream().map(access -> access.patientId() + " " + access.category().code() + " "
				+ access.action().code() + " " + access.outcome().code()).sorted().toList();
		records.clear();
		return said;
	}

	ObjectProvider<AccessSink> provider() {
		return new ObjectProvider<>() {

			@Override
			public AccessSink getObject() {
				return ListSink.this;
			}

			@Override
			public AccessSink getObject(Object... arguments) {
				return ListSink.this;
			}

			@Override
			public AccessSink getIfAvailable() {
				return ListSink.this;
			}

			@Override
			public AccessSink getIfUnique() {
				return ListSink.this;
			}
		};
	}
}

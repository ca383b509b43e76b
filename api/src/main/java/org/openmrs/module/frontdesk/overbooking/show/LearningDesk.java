/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.openmrs.module.frontdesk.ModulePart;
import org.openmrs.module.frontdesk.Wordless;
import org.openmrs.module.frontdesk.background.Aside;
import org.openmrs.module.frontdesk.background.OwnTransactions;
import org.openmrs.module.frontdesk.overbooking.ShowReport;
import org.openmrs.module.frontdesk.overbooking.show.learn.History;
import org.openmrs.module.frontdesk.overbooking.show.learn.ShowLearner;
import org.openmrs.module.frontdesk.schedule.AttendanceHistory;
import org.openmrs.module.frontdesk.schedule.PastAppointment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has it learned beside everything else, by one node at a time. Until the new model is whole, the one before holds. */
@Component("frontdesk.learningDesk")
class LearningDesk implements ModulePart {

	private static final Logger log = LoggerFactory.getLogger(LearningDesk.class);

	/** Rows of the history that are read in one transaction. */
	private static final int PAGE = 5000;

	/** How far it is when all is read, and when all is learned. */
	private static final int READ = 40;

	private static final int LEARNED = 95;

	private final RunTable runs;

	private final ModelTable models;

	private final AttendanceHistory past;

	private final Groups groups;

	private final OwnTransactions transactions;

	private final Aside aside = new Aside("frontdesk-learning");

	LearningDesk(RunTable runs, ModelTable models, AttendanceHistory past, Groups groups, OwnTransactions transactions) {
		this.runs = runs;
		this.models = models;
		this.past = past;
		this.groups = groups;
		this.transactions = transactions;
	}

	/** Begins when the current transaction has committed, unless it goes on already on some node. */
	void start() {
		String holder = UUID.randomUUID().toString();
		if (runs.claim(holder)) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCommit() {
					aside.start(() -> learn(holder));
				}
			});
		}
	}

	private void learn(String holder) {
		try {
			History history = read(holder);
			ShowLearner.Learned learned = ShowLearner.learn(history,
					step -> heard(holder, READ + (LEARNED - READ) * step / ShowLearner.STEPS));
			ShowReport report = new ShowReport(Instant.now(), learned.days(), history.size(), history.missed(),
					learned.trials(), learned.quality(), groups.of(learned.judged()));
			keep(holder, learned, report);
		} catch (CancellationException e) {
			log.info("The learning of how likely people come was broken off");
		} catch (RuntimeException e) {
			log.warn("How likely people come could not be learned", Wordless.of(e));
			transactions.run(() -> runs.end(holder, true));
		}
	}

	private History read(String holder) {
		History history = new History();
		int last = transactions.run(past::last);
		int id = 0;
		List<PastAppointment> page;
		do {
			int after = id;
			page = transactions.run(() -> past.after(after, PAGE));
			page.forEach(history::add);
			id = page.isEmpty() ? last : page.get(page.size() - 1).id();
			heard(holder, (int) Math.min(READ, (long) READ * id / Math.max(1, last)));
		} while (page.size() == PAGE);
		return history;
	}

	private void heard(String holder, int percent) {
		if (Thread.currentThread().isInterrupted() || !transactions.run(() -> runs.heard(holder, percent))) {
			throw new CancellationException("Stopped");
		}
	}

	/** Only by whose turn it still is: the end of the turn locks the row, so that nobody else takes it meanwhile. */
	private void keep(String holder, ShowLearner.Learned learned, ShowReport report) {
		transactions.run(() -> {
			if (!runs.end(holder, false)) {
				throw new CancellationException("Another one learns");
			}
			models.add(learned.model(), report);
			return null;
		});
	}

	@Override
	public void stop() {
		aside.stop();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.file;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.settings.FileLine;
import org.openmrs.module.frontdesk.settings.FileReport;
import org.openmrs.util.OpenmrsUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what the settings file says, and keeps what became of it. Each line has a transaction of its own, which holds the row
 * of the file: nodes of a cluster that read it at once do each line once, and what one of them leaves undone another does.
 */
@Component("frontdesk.fileDesk")
public class FileDesk {

	private static final Logger log = LoggerFactory.getLogger(FileDesk.class);

	private static final String HOLD = "select id from frontdesk_settings_file where id = " + ReadFile.THE_ONE
			+ " for update";

	private final SessionFactory sessionFactory;

	private final LineDesk lines;

	private final ClinicTime time;

	private final ReportFile reportFile;

	private final TransactionTemplate transaction;

	public FileDesk(SessionFactory sessionFactory, LineDesk lines, ClinicTime time, ReportFile reportFile,
			PlatformTransactionManager transactions) {
		this.sessionFactory = sessionFactory;
		this.lines = lines;
		this.time = time;
		this.reportFile = reportFile;
		this.transaction = new TransactionTemplate(transactions);
	}

	public FileReport report() {
		ReadFile last = sessionFactory.getCurrentSession().get(ReadFile.class, ReadFile.THE_ONE);
		return last == null
				? new FileReport(isPresent(), null, List.of(), null)
				: new FileReport(isPresent(), last.readAt(), last.lines(), last.problem());
	}

	/** Does all of it. Is called in no transaction. */
	public FileReport read() {
		return isPresent() ? read(FileContent.of(file()), true) : nothingToRead();
	}

	/** Does the whole of another file than the last one; of the same, what could not be done. Is called in no transaction. */
	public FileReport readIfNew() {
		return isPresent() ? read(FileContent.of(file()), false) : transaction.execute(status -> report());
	}

	private FileReport nothingToRead() {
		return transaction.execute(status -> {
			hold();
			last().begin(new FileContent(null, List.of(), null), time.now());
			return report();
		});
	}

	private FileReport read(FileContent content, boolean again) {
		boolean news = did(() -> begin(content, again));
		for (int i = 0; i < content.entries().size(); i++) {
			news |= apply(content, i);
		}
		FileReport report = transaction.execute(status -> report());
		if (news) {
			reportFile.write(folder(), report);
		}
		return report;
	}

	private boolean begin(FileContent content, boolean again) {
		hold();
		ReadFile last = last();
		if (!again && last.isOf(content)) {
			return false;
		}
		last.begin(content, time.now());
		return true;
	}

	/** What the host does not take, by a rule of the site's or another module's, spoils no other line. */
	private boolean apply(FileContent content, int index) {
		try {
			return did(() -> note(content, index, () -> lines.apply(content, index)));
		} catch (RuntimeException e) {
			log.warn("A line of the settings file was not taken: {}", e.getClass().getName());
			return did(() -> note(content, index, () -> lines.refuse(content, index, "setting.notTaken")));
		}
	}

	/** The setting is locked before anything is read, which would start a snapshot without what others commit meanwhile. */
	private boolean note(FileContent content, int index, Supplier<FileLine> work) {
		hold();
		lines.lock(content, index);
		ReadFile last = last();
		if (!last.isOf(content) || !isDue(last, content, index)) {
			return false;
		}
		last.note(index, work.get());
		return true;
	}

	private boolean isDue(ReadFile last, FileContent content, int index) {
		return last.isNext(index) || last.isRefused(index) && !lines.isOvertaken(content, index, last.readAt());
	}

	private boolean did(BooleanSupplier work) {
		return Boolean.TRUE.equals(transaction.execute(status -> work.getAsBoolean()));
	}

	private void hold() {
		sessionFactory.getCurrentSession().createNativeQuery(HOLD).list();
	}

	/** As it is now, not as the session read it in a former transaction. */
	private ReadFile last() {
		Session session = sessionFactory.getCurrentSession();
		ReadFile last = session.get(ReadFile.class, ReadFile.THE_ONE);
		if (last == null) {
			last = new ReadFile();
			session.save(last);
		} else {
			session.refresh(last);
		}
		return last;
	}

	private static boolean isPresent() {
		return Files.exists(file());
	}

	private static Path file() {
		return folder().resolve("settings.properties");
	}

	private static Path folder() {
		return new File(OpenmrsUtil.getApplicationDataDirectory()).toPath().resolve("frontdesk");
	}
}

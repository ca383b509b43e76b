/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit log, for those who answer for privacy. Nothing here changes or removes a record, and what is read is itself
 * recorded. Days are days in the clinic's zone.
 */
public interface AuditService {

	/** How many records a page has at most. */
	int PAGE = 50;

	/** How many records go into one table at most. */
	int EXPORTED = 100_000;

	/** How many patients, and how many users, a search finds at most. */
	int FOUND = 20;

	/** How many days a timeline spans at most. */
	int DAYS = 366;

	/**
	 * @return {@value #PAGE} records at most, the newest first
	 * @throws Refusal UNKNOWN, where there is no such patient or user
	 */
	@Authorized(FrontDeskPrivileges.VIEW_LOG)
	@Transactional(readOnly = true)
	AccessPage accesses(AccessQuery query);

	/**
	 * Reads what a page would show, and all that is older, up to {@value #EXPORTED} records. A transaction and a connection of
	 * the host's pool are held for as long as the taker takes.
	 *
	 * @param taker gets each record, the newest first, while the database is read; what it throws ends that
	 * @return where the records begin that were left out, or null where none were
	 * @throws Refusal UNKNOWN, where there is no such patient or user; before anything is taken
	 */
	@Authorized(FrontDeskPrivileges.EXPORT_LOG)
	@Transactional(readOnly = true)
	AccessCursor export(AccessQuery query, Consumer<AccessLine> taker);

	/**
	 * @param patient the UUID
	 * @param to the last day
	 * @throws Refusal UNKNOWN, where there is no such patient; RULE, where the days are more than {@value #DAYS} or none
	 */
	@Authorized(FrontDeskPrivileges.VIEW_LOG)
	@Transactional(readOnly = true)
	Timeline timeline(String patient, LocalDate from, LocalDate to);

	/**
	 * Finds those whom one wants to ask about.
	 *
	 * @param text the beginnings of names in any order, an identifier or a user name
	 * @return {@value #FOUND} of each at most
	 * @throws Refusal RULE, where the text has fewer than two characters
	 */
	@Authorized(FrontDeskPrivileges.VIEW_LOG)
	@Transactional(readOnly = true)
	PeopleFound people(String text);

	/**
	 * @param patient the UUID, or null
	 * @param user the UUID, or null
	 * @return how these are called, each in a list of its own
	 * @throws Refusal UNKNOWN, where there is no such patient or user
	 */
	@Authorized(FrontDeskPrivileges.VIEW_LOG)
	@Transactional(readOnly = true)
	PeopleFound named(String patient, String user);

	/** @return how the log is; no patient data */
	@Authorized({ FrontDeskPrivileges.VIEW_LOG, FrontDeskPrivileges.VERIFY_LOG })
	@Transactional(readOnly = true)
	LogHealth health();

	/**
	 * Has this server check the whole log, beside the request: what comes of it is in {@link #health} when it has ended.
	 *
	 * @return how the log is, now that it is being checked
	 * @throws Refusal CONFLICT, where this server is checking it already, or nothing has been signed yet that it could be
	 *             held against
	 */
	@Authorized(FrontDeskPrivileges.VERIFY_LOG)
	@Transactional(readOnly = true)
	LogHealth verify();

	/**
	 * Writes the whole log with its proofs, as it is at one moment, for the command that checks it elsewhere. Outside any
	 * transaction, on a connection beside the host's pool, since it takes as long as the log is.
	 *
	 * @param out stays open; without the last line of the form, what it got is not the whole log
	 * @throws IOException where it cannot be written
	 */
	@Authorized(FrontDeskPrivileges.EXPORT_LOG)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void exportSealed(OutputStream out) throws IOException;
}

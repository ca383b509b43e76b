/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * A case with all that is known of it.
 *
 * @param coverage whose payer is asked, null while it is not known
 * @param units how often it is asked for, null where it is not said
 * @param from the first day for which it is asked
 * @param until the last one
 * @param dueAt when the answer is needed, null where it is not known
 * @param reference by which the payer knows the request
 * @param appeals how many were made
 * @param appealLevels how many the payer allows
 * @param openedBy null where it opened by itself
 * @param clinical null for who may not see it
 * @param history the oldest first
 * @param contacts the newest first
 * @param coverages which of the patient's could be asked; empty for who may not see them
 */
public record CaseSheet(CaseLine line, CaseCoverage coverage, Integer units, LocalDate from, LocalDate until, Instant dueAt,
		String reference, int appeals, int appealLevels, Instant openedAt, String openedBy, Clinical clinical,
		List<CaseClock> clocks, List<Visit> appointments, List<Event> history, List<Contact> contacts,
		List<CaseCoverage> coverages) {

	/** What is asked for and why: for who may see clinical requests. */
	public record Clinical(String words, List<CaseItem> items, List<Document> documents) {
	}

	/**
	 * Who pays, as a choice says it.
	 *
	 * @param plan null where it is not known
	 */
	public record CaseCoverage(String uuid, String payer, String plan, String memberId) {
	}

	/** @param stopped null while it runs */
	public record CaseClock(ClockKind kind, Instant started, Instant due, Instant stopped) {
	}

	/** An appointment for which it is asked. */
	public record Visit(String uuid, Named service, Instant start) {
	}

	/**
	 * A line of the history, with what was filled in; what was not is null.
	 *
	 * @param by null where it happened by itself
	 * @param from null for the first one
	 * @param reason null for who does nothing about requests and may not see what is clinical
	 */
	public record Event(Instant at, String by, String action, CaseState from, CaseState to, PasReview review, String reason,
			String number, String reference, Integer units, LocalDate fromDay, LocalDate untilDay, Instant due) {
	}

	/**
	 * A contact with the payer.
	 *
	 * @param said null for who does nothing about requests and may not see what is clinical, as is what was promised
	 * @param kept when the promise was kept, null while it is not, or there is none
	 */
	public record Contact(String uuid, Instant at, String by, String with, String reference, String said, String promised,
			Instant promisedBy, Instant kept) {
	}

	/**
	 * A document that is wanted, or there.
	 *
	 * @param name of the file; null while it is not there, as are those that follow
	 * @param size bytes
	 */
	public record Document(String uuid, String words, String name, String type, Long size, Instant receivedAt,
			String receivedBy) {
	}
}

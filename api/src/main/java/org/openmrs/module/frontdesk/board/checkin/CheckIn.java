/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.checkin;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import org.openmrs.module.frontdesk.board.Asked;
import org.openmrs.module.frontdesk.board.KnownBy;
import org.openmrs.module.frontdesk.board.Told;
import org.openmrs.module.frontdesk.board.VisitOutcome;
import org.openmrs.module.frontdesk.board.visit.VisitUse;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.HistoryEntry;

/** A check-in: who, when, what it changed, and whether it was taken back. Times are epoch milliseconds. */
@Entity
@Table(name = "frontdesk_check_in")
public class CheckIn {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "check_in_id")
	private Integer id;

	@Column(name = "uuid", nullable = false, length = 38)
	private String uuid;

	@Column(name = "appointment_id", nullable = false)
	private int appointmentId;

	/** The entry that the check-in made in the appointment's history. */
	@Column(name = "history_id", nullable = false)
	private int historyId;

	@Column(name = "status_before", nullable = false, length = 45)
	private String statusBefore;

	@Column(name = "visit_outcome", nullable = false, length = 10)
	private String visitOutcome;

	@Column(name = "visit_id")
	private Integer visitId;

	/** What the person was recognised by, in words with commas between; as the others, null where it was not asked. */
	@Column(name = "known_by", length = 60)
	private String knownBy;

	@Column(name = "contact", length = 8)
	private String contact;

	@Column(name = "coverage", length = 8)
	private String coverage;

	@Column(name = "checked_in_at", nullable = false)
	private long checkedInAt;

	@Column(name = "checked_in_by", nullable = false)
	private int checkedInBy;

	@Column(name = "undone_at")
	private Long undoneAt;

	@Column(name = "undone_by")
	private Integer undoneBy;

	/** True or null, so that the unique key over it lets any number of undone ones be. */
	@Column(name = "active")
	private Boolean active;

	protected CheckIn() {
	}

	public CheckIn(Booking before, HistoryEntry made, VisitUse visit, Asked asked, Instant at, int by) {
		this.uuid = UUID.randomUUID().toString();
		this.appointmentId = before.id();
		this.historyId = made.id();
		this.statusBefore = before.status().name();
		this.visitOutcome = visit.outcome().code();
		this.visitId = visit.visitId();
		this.knownBy = asked.knownBy().isEmpty()
				? null
				: asked.knownBy().stream().sorted().map(KnownBy::code).collect(Collectors.joining(","));
		this.contact = code(asked.contact());
		this.coverage = code(asked.coverage());
		this.checkedInAt = at.toEpochMilli();
		this.checkedInBy = by;
		this.active = true;
	}

	private static String code(Told told) {
		return told == null ? null : told.code();
	}

	public void undo(Instant at, int by) {
		undoneAt = at.toEpochMilli();
		undoneBy = by;
		active = null;
	}

	/** Somebody else has changed the appointment since and it is checked in anew: this one no longer counts. */
	public void overtake() {
		active = null;
	}

	/** What was done after it has been taken back, and so it is the last change again. */
	void isLastAgain(int newest) {
		historyId = newest;
	}

	public String getUuid() {
		return uuid;
	}

	public int getHistoryId() {
		return historyId;
	}

	public BookingStatus getStatusBefore() {
		return BookingStatus.valueOf(statusBefore);
	}

	public VisitOutcome getVisitOutcome() {
		return VisitOutcome.of(visitOutcome);
	}

	public Integer getVisitId() {
		return visitId;
	}

	public Instant getCheckedInAt() {
		return Instant.ofEpochMilli(checkedInAt);
	}

	public int getCheckedInBy() {
		return checkedInBy;
	}
}

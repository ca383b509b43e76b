/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.note;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import org.openmrs.module.frontdesk.board.NoteEnd;
import org.openmrs.module.frontdesk.board.NoteKind;
import org.openmrs.module.frontdesk.schedule.OfPerson;

/** A note for the desk: who left it, when, and how it was settled. Times are epoch milliseconds. */
@Entity
@Table(name = "frontdesk_note")
public class DeskNote implements OfPerson {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "note_id")
	private Integer id;

	@Column(name = "uuid", nullable = false, length = 38)
	private String uuid;

	@Column(name = "person_id", nullable = false)
	private int personId;

	@Column(name = "kind", nullable = false, length = 8)
	private String kind;

	@Column(name = "note_text", nullable = false, length = 200)
	private String text;

	@Column(name = "left_at", nullable = false)
	private long leftAt;

	@Column(name = "left_by", nullable = false)
	private int leftBy;

	@Column(name = "settled_at")
	private Long settledAt;

	@Column(name = "settled_by")
	private Integer settledBy;

	@Column(name = "settled_how", length = 9)
	private String settledHow;

	protected DeskNote() {
	}

	DeskNote(int personId, NoteKind kind, String text, Instant at, int by) {
		this.uuid = UUID.randomUUID().toString();
		this.personId = personId;
		this.kind = kind.code();
		this.text = text;
		this.leftAt = at.toEpochMilli();
		this.leftBy = by;
	}

	void settle(NoteEnd how, Instant at, int by) {
		settledHow = how.code();
		settledAt = at.toEpochMilli();
		settledBy = by;
	}

	/** Nothing stays of how it was settled. */
	void reopen() {
		settledHow = null;
		settledAt = null;
		settledBy = null;
	}

	@Override
	public int personId() {
		return personId;
	}

	boolean isOpen() {
		return settledAt == null;
	}

	boolean says(NoteKind what, String words) {
		return getKind() == what && text.equals(words);
	}

	String getUuid() {
		return uuid;
	}

	NoteKind getKind() {
		return NoteKind.of(kind).orElseThrow();
	}

	String getText() {
		return text;
	}

	Instant getLeftAt() {
		return Instant.ofEpochMilli(leftAt);
	}

	int getLeftBy() {
		return leftBy;
	}

	/** @return null while it is open, as are the others */
	Instant getSettledAt() {
		return settledAt == null ? null : Instant.ofEpochMilli(settledAt);
	}

	Integer getSettledBy() {
		return settledBy;
	}

	NoteEnd getSettledHow() {
		return settledHow == null ? null : NoteEnd.of(settledHow).orElseThrow();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.move;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import org.openmrs.module.frontdesk.board.MoveKind;

/** One step of somebody's way through the clinic: who said so, when, and whether it was taken back. Epoch milliseconds. */
@Entity
@Table(name = "frontdesk_move")
public class Move {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "move_id")
	private Integer id;

	@Column(name = "uuid", nullable = false, length = 38)
	private String uuid;

	@Column(name = "appointment_id", nullable = false)
	private int appointmentId;

	@Column(name = "kind", nullable = false, length = 12)
	private String kind;

	/** The newest entry in the appointment's history, this move's own where it made one; 0 where there is none. */
	@Column(name = "history_id", nullable = false)
	private int historyId;

	@Column(name = "moved_at", nullable = false)
	private long movedAt;

	@Column(name = "moved_by", nullable = false)
	private int movedBy;

	@Column(name = "undone_at")
	private Long undoneAt;

	@Column(name = "undone_by")
	private Integer undoneBy;

	/** True or null, so that the unique key over it lets any number of undone ones be. */
	@Column(name = "active")
	private Boolean active;

	protected Move() {
	}

	Move(int appointmentId, MoveKind kind, int historyId, Instant at, int by) {
		this.uuid = UUID.randomUUID().toString();
		this.appointmentId = appointmentId;
		this.kind = kind.code();
		this.historyId = historyId;
		this.movedAt = at.toEpochMilli();
		this.movedBy = by;
		this.active = true;
	}

	void undo(Instant at, int by) {
		undoneAt = at.toEpochMilli();
		undoneBy = by;
		active = null;
	}

	/** It was made of an earlier course of the same appointment, and no longer counts. */
	void overtake() {
		active = null;
	}

	/** What was done after it has been taken back, and so it is the last change again. */
	void isLastAgain(int newest) {
		historyId = newest;
	}

	int getHistoryId() {
		return historyId;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.call;

import java.time.Instant;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;

/** The number that an appointment has on a day at a place. It stays with it, whatever is taken back, so that nobody else gets it. */
@Entity
@Table(name = "frontdesk_call_number")
public class CallNumber {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "call_number_id")
	private Integer id;

	/** In the clinic's zone, as 2026-11-24. */
	@Column(name = "day", nullable = false, length = 10)
	private String day;

	/** The host's location id, or 0 for an appointment without one. */
	@Column(name = "place", nullable = false)
	private int place;

	@Column(name = "call_number", nullable = false)
	private int number;

	@Column(name = "appointment_id", nullable = false)
	private int appointmentId;

	@Column(name = "given_at", nullable = false)
	private long givenAt;

	@Column(name = "called_at")
	private Long calledAt;

	@Column(name = "called_by")
	private Integer calledBy;

	@Column(name = "called_to", length = 40)
	private String calledTo;

	protected CallNumber() {
	}

	CallNumber(LocalDate day, int place, int number, int appointmentId, Instant at) {
		this.day = day.toString();
		this.place = place;
		this.number = number;
		this.appointmentId = appointmentId;
		this.givenAt = at.toEpochMilli();
	}

	boolean isOf(int somePlace) {
		return place == somePlace;
	}

	/** @param where where to go, or null for the location */
	void call(Instant at, int by, String where) {
		calledAt = at.toEpochMilli();
		calledBy = by;
		calledTo = where;
	}

	/** The person is no longer here: nobody is to wait for them. */
	void withdraw() {
		calledAt = null;
		calledBy = null;
		calledTo = null;
	}
}

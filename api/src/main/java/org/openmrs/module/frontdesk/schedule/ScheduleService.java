/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is booked. The only way to the Appointments module's classes and tables.
 */
public interface ScheduleService {

	/**
	 * The appointments that start on the clinic's day, in the order of their start, then as they were booked. Voided ones
	 * and those of voided patients are left out, cancelled and missed ones are not.
	 *
	 * @param locations ids of the host's locations; empty means all, and appointments without one too
	 */
	@Authorized(FrontDeskPrivileges.VIEW_BOARD)
	@Transactional(readOnly = true)
	List<Booking> onDay(LocalDate day, Collection<Integer> locations);

	/** Those among {@link #onDay} that have one of the UUIDs. */
	@Authorized(FrontDeskPrivileges.VIEW_BOARD)
	@Transactional(readOnly = true)
	List<Booking> onDay(LocalDate day, Collection<Integer> locations, Collection<String> uuids);

	/** Who comes on the clinic's day: {@link #onDay} with what is needed to say so of somebody who was found. */
	@Authorized(FrontDeskPrivileges.FIND_PEOPLE)
	@Transactional(readOnly = true)
	List<Coming> comingOn(LocalDate day);

	/** What services there are, and which of the day's appointments were given a place that there is not. */
	@Authorized(FrontDeskPrivileges.VIEW_BOARD)
	@Transactional(readOnly = true)
	ServicesToday services(LocalDate day);

	/**
	 * When appointments of a day came into their states on that day. An appointment without an entry since is left out.
	 *
	 * @return by the host's id of the appointment
	 */
	@Authorized(FrontDeskPrivileges.VIEW_BOARD)
	@Transactional(readOnly = true)
	Map<Integer, Moments> moments(LocalDate day, Collection<Integer> appointmentIds);

	/**
	 * Holds an appointment and its patient until the transaction ends, so that nobody else changes the one or starts a
	 * visit for the other meanwhile. Must be the first thing that a transaction does: what was read before may be old.
	 *
	 * @throws Refusal UNKNOWN, where there is no such appointment, it is voided or it has no time
	 */
	@Authorized({ FrontDeskPrivileges.CHECK_IN, FrontDeskPrivileges.UNDO_CHECK_IN, FrontDeskPrivileges.MOVE_ALONG,
			FrontDeskPrivileges.CALL, FrontDeskPrivileges.BOOK, FrontDeskPrivileges.KEEP_QUEUE,
			FrontDeskPrivileges.SET_URGENCY })
	@Transactional
	Booking hold(String uuid);

	/** @return the newest entry in the appointment's history, if it has any */
	@Authorized({ FrontDeskPrivileges.CHECK_IN, FrontDeskPrivileges.UNDO_CHECK_IN, FrontDeskPrivileges.MOVE_ALONG })
	@Transactional(readOnly = true)
	Optional<HistoryEntry> lastChange(int appointmentId);

	/** @return the entry in the appointment's history before that one, if there is any */
	@Authorized({ FrontDeskPrivileges.CHECK_IN, FrontDeskPrivileges.UNDO_CHECK_IN, FrontDeskPrivileges.MOVE_ALONG })
	@Transactional(readOnly = true)
	Optional<HistoryEntry> changeBefore(int appointmentId, int historyId);

	/**
	 * Sets a held appointment to CheckedIn, through the Appointments module.
	 *
	 * @return the entry of its history that says so
	 */
	@Authorized(FrontDeskPrivileges.CHECK_IN)
	@Transactional
	HistoryEntry checkIn(Booking held);

	/**
	 * Sets a held appointment that is CheckedIn back to what it was, through the Appointments module.
	 *
	 * @param before {@link BookingStatus#Scheduled} or {@link BookingStatus#Arrived}
	 * @throws Refusal CONFLICT, where the appointment's history leads elsewhere
	 */
	@Authorized(FrontDeskPrivileges.UNDO_CHECK_IN)
	@Transactional
	void undoCheckIn(Booking held, BookingStatus before);

	/** Sets a held appointment to Arrived, as {@link #checkIn} does. */
	@Authorized(FrontDeskPrivileges.CHECK_IN)
	@Transactional
	HistoryEntry arrive(Booking held);

	/** Sets a held appointment that is Arrived back to Scheduled, as {@link #undoCheckIn} does. */
	@Authorized(FrontDeskPrivileges.UNDO_CHECK_IN)
	@Transactional
	void undoArrival(Booking held);

	/** Sets a held appointment to Completed, as {@link #checkIn} does. */
	@Authorized(FrontDeskPrivileges.MOVE_ALONG)
	@Transactional
	HistoryEntry complete(Booking held);

	/** Sets a held appointment that is Completed back to CheckedIn, as {@link #undoCheckIn} does. */
	@Authorized(FrontDeskPrivileges.MOVE_ALONG)
	@Transactional
	void undoCompletion(Booking held);
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.time.LocalDate;
import java.util.List;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/**
 * Today at a glance, and check-in. Days are days in the clinic's zone.
 */
public interface BoardService {

	/** @return the host's locations that are in use, by name */
	@Authorized({ FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_CALLS })
	@Transactional(readOnly = true)
	List<Place> places();

	/** @return how far the day's change feed is: while it stands still, so does the board */
	@Authorized(FrontDeskPrivileges.VIEW_BOARD)
	@Transactional(readOnly = true)
	ChangeFeed.Mark mark(LocalDate day);

	/**
	 * @param locationUuid one of the host's locations, with all below it, or null for all appointments
	 * @throws Refusal UNKNOWN, where there is no such location
	 */
	@Authorized(FrontDeskPrivileges.VIEW_BOARD)
	@Transactional(readOnly = true)
	Board board(LocalDate day, String locationUuid);

	/**
	 * Only what changed.
	 *
	 * @param seen how far the feed was when the asker looked; the day is its day
	 */
	@Authorized(FrontDeskPrivileges.VIEW_BOARD)
	@Transactional(readOnly = true)
	Board changes(String locationUuid, ChangeFeed.Mark seen);

	/**
	 * Checks the person of an appointment of today in, and starts or joins the visit as the settings say. Of two users at
	 * once, one does it and the other is told who did.
	 *
	 * @param shown the {@link BoardRow#tag} of the row that the user saw
	 * @param asked what the person was asked; that of which the setting <code>frontdesk.checkIn.steps</code> speaks must be
	 *        there, by two marks at least where it is the identity
	 * @return the row as it is now
	 * @throws Refusal UNKNOWN; RULE where something was not asked; CONFLICT where the person is checked in, or cannot be from the appointment's state, or it is
	 *         of another day; STALE where the row has changed
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.CHECK_IN }, requireAll = true)
	@Transactional
	BoardRow checkIn(String appointmentUuid, String shown, Asked asked);

	/**
	 * Takes a check-in back: once, and only while it is the last change of the appointment. A visit that it started is
	 * voided if nothing is in it.
	 *
	 * @return the row as it is now
	 * @throws Refusal UNKNOWN; CONFLICT where there is nothing to take back any more
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.UNDO_CHECK_IN }, requireAll = true)
	@Transactional
	BoardRow undoCheckIn(String appointmentUuid);

	/**
	 * Says that the person of an appointment of today is here. Of two users at once, one does it and the other is told.
	 *
	 * @param shown the {@link BoardRow#tag} of the row that the user saw
	 * @return the row as it is now
	 * @throws Refusal as for {@link #checkIn}
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.CHECK_IN }, requireAll = true)
	@Transactional
	BoardRow arrive(String appointmentUuid, String shown);

	/**
	 * Says that a person who is checked in went in to the provider.
	 *
	 * @return the row as it is now
	 * @throws Refusal as for {@link #checkIn}
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.MOVE_ALONG }, requireAll = true)
	@Transactional
	BoardRow withProvider(String appointmentUuid, String shown);

	/**
	 * Says that the appointment of a person who is checked in is done, whether or not they were said to be inside.
	 *
	 * @return the row as it is now
	 * @throws Refusal as for {@link #checkIn}
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.MOVE_ALONG }, requireAll = true)
	@Transactional
	BoardRow done(String appointmentUuid, String shown);

	/**
	 * Takes an arrival back: once, and only while it is the last change of the appointment.
	 *
	 * @return the row as it is now
	 * @throws Refusal UNKNOWN; CONFLICT where there is nothing to take back any more
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.UNDO_CHECK_IN }, requireAll = true)
	@Transactional
	BoardRow undoArrive(String appointmentUuid);

	/**
	 * Calls somebody of today who is here by their number; again, if they were called before.
	 *
	 * @param where where to go, up to 40 characters; null or empty for the location
	 * @return the row as it is now
	 * @throws Refusal UNKNOWN; CONFLICT where the person does not wait here; RULE where the text cannot be shown
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.CALL }, requireAll = true)
	@Transactional
	BoardRow call(String appointmentUuid, String where);

	/**
	 * Gives somebody of today who waits here a call number of this place: whoever was moved here or came by another way has
	 * none yet. Who has one keeps it.
	 *
	 * @return the row as it is now, which has a call number
	 * @throws Refusal UNKNOWN; CONFLICT where the person does not wait here
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.CHECK_IN }, requireAll = true)
	@Transactional
	BoardRow number(String appointmentUuid);

	/**
	 * What stands on the slip that somebody gets at the check-in. It counts as printed.
	 *
	 * @return the row as it is now, which has a call number
	 * @throws Refusal UNKNOWN, where there is no such appointment today; CONFLICT where the person has no number yet
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.CHECK_IN }, requireAll = true)
	@Transactional(readOnly = true)
	BoardRow slip(String appointmentUuid);

	/** Takes back that a person went in, as {@link #undoArrive} does. */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.MOVE_ALONG }, requireAll = true)
	@Transactional
	BoardRow undoWithProvider(String appointmentUuid);

	/** Takes back that an appointment is done, as {@link #undoArrive} does. */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.MOVE_ALONG }, requireAll = true)
	@Transactional
	BoardRow undoDone(String appointmentUuid);
}

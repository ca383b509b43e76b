/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import java.time.LocalDate;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is next today. All who wait for the same service at the same place are in one order, with an appointment or without:
 * clinical urgency first, then a time of one's own before a place that was squeezed in, then who waits longer; and nobody is
 * overtaken by more than so many who came later. The rule itself is
 * {@link org.openmrs.module.frontdesk.overbooking.queue.order.Order}.
 * <p>
 * A line is named as {@link QueueLine#line}. A change names the version that the user saw; STALE means that it has changed since.
 */
public interface QueueService {

	/** So many characters a reason can have. */
	int LONGEST = 200;

	/** @return how far today's change feed is: while it stands still, so does the queue, but for the clock */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE }, requireAll = true)
	@Transactional(readOnly = true)
	ChangeFeed.Mark mark(LocalDate day);

	/**
	 * @param locationUuid one of the host's locations, with all below it, or null for all
	 * @throws Refusal UNKNOWN, where there is no such location
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE }, requireAll = true)
	@Transactional(readOnly = true)
	Queue queue(String locationUuid);

	/**
	 * Puts somebody into the queue who has no appointment for it.
	 *
	 * @throws Refusal UNKNOWN, where there is no such patient, service or location; RULE where a value breaks a rule; CONFLICT
	 *         where they are in it already, or have an appointment today by which they get into it
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE,
			FrontDeskPrivileges.KEEP_QUEUE }, requireAll = true)
	@Transactional
	QueueEntry enter(Entering entering);

	/**
	 * Notes why somebody comes.
	 *
	 * @throws Refusal UNKNOWN; RULE; STALE; CONFLICT where they do not wait
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE,
			FrontDeskPrivileges.KEEP_QUEUE }, requireAll = true)
	@Transactional
	QueueEntry state(String line, int version, String reason);

	/**
	 * Says how soon somebody has to be seen, which is a clinician's to say. It settles what their reason asks for.
	 *
	 * @throws Refusal UNKNOWN; STALE; CONFLICT where they do not wait
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE,
			FrontDeskPrivileges.SET_URGENCY }, requireAll = true)
	@Transactional
	QueueEntry setUrgency(String line, int version, Urgency urgency);

	/**
	 * Says that a clinician has seen to what somebody's reason asks for, and leaves the urgency as it is.
	 *
	 * @throws Refusal UNKNOWN; STALE; CONFLICT where it asks for nobody, or they do not wait
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE,
			FrontDeskPrivileges.SET_URGENCY }, requireAll = true)
	@Transactional
	QueueEntry acknowledge(String line, int version);

	/**
	 * Puts somebody beside somebody else of the same urgency. They keep that place when the other one is gone.
	 *
	 * @throws Refusal UNKNOWN; RULE; STALE; CONFLICT where they do not wait, where the other one does not wait for the same or is of another
	 *         urgency, or where somebody who came earlier has been overtaken as often as that may be
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE,
			FrontDeskPrivileges.KEEP_QUEUE }, requireAll = true)
	@Transactional
	QueueEntry move(String line, int version, ByHand byHand);

	/**
	 * Says that somebody's waiting has ended. Who has an appointment goes in by the board.
	 *
	 * @param how {@link QueueEnd#SEEN} or {@link QueueEnd#LEFT}
	 * @throws Refusal UNKNOWN; STALE; CONFLICT where they do not wait, or went in and have an appointment
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE,
			FrontDeskPrivileges.KEEP_QUEUE }, requireAll = true)
	@Transactional
	QueueEntry end(String line, int version, QueueEnd how);

	/**
	 * Takes back that somebody was seen or left; where they wait, their last move by hand.
	 *
	 * @throws Refusal UNKNOWN; CONFLICT where there is nothing to take back
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE,
			FrontDeskPrivileges.KEEP_QUEUE }, requireAll = true)
	@Transactional
	QueueEntry undo(String line);
}

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

import java.util.List;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds free places, holds them and books them. What was booked is an appointment of the Appointments module, made through its
 * service. Of two users at once, one gets a place and the other is told what else is free.
 */
public interface BookingService {

	/** What can be booked. */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	List<Bookable> bookable();

	/** With whom: the host's providers that are in use, by name. */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	List<Named> providers();

	/**
	 * @return the best first; places of today's past are left out
	 * @throws Refusal UNKNOWN, where there is no such service, provider, patient or location; RULE for a value out of its range
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	List<Opening> openings(Search search);

	/**
	 * What goes on around a place, whether it is free or not. It tells nothing of anybody but when they are booked.
	 *
	 * @param patient the UUID of who is to come, or null
	 * @param moved the UUID of an appointment that is to be given up for it, or null
	 * @throws Refusal as {@link #openings}
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	SessionAround around(PlaceAsked place, String patient, String moved);

	/**
	 * Holds a place for some minutes.
	 *
	 * @param patient the UUID of who is to come, or null
	 * @throws NoPlace where it is not free
	 * @throws Refusal as {@link #openings}
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional
	HeldPlace hold(PlaceAsked place, String patient);

	/**
	 * Gives a held place back.
	 *
	 * @throws Refusal UNKNOWN, where this user does not hold it, or no longer
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional
	void release(String hold);

	/**
	 * Holds a place that is held already for longer: for as long as {@link #hold} does, from now on.
	 *
	 * @throws Refusal UNKNOWN, where this user does not hold it, or no longer
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional
	HeldPlace keep(String hold);

	/**
	 * What a patient has booked, from today on, in the order of time.
	 *
	 * @throws Refusal UNKNOWN, where there is no such patient
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	List<Booking> ofPatient(String patient);

	/**
	 * Books an appointment.
	 *
	 * @param uuid that it is to have; who asks twice with the same one gets one appointment
	 * @param kind <code>Scheduled</code>, <code>WalkIn</code> or <code>Virtual</code>
	 * @param hold what {@link #hold} gave, or null
	 * @param overbook null where nothing is to be overbooked; else it needs {@link FrontDeskPrivileges#OVERBOOK}
	 * @throws NoPlace where the service's places are enforced and this one cannot be had
	 * @throws Refusal as {@link #openings}
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional
	Booked book(String uuid, String patient, PlaceAsked place, String kind, String hold, Overbook overbook);

	/**
	 * Gives an appointment another place. It keeps the old one where it cannot have the new one. Somebody who is here already can
	 * be given another one of today, and stays here.
	 *
	 * @param shown the {@link Booking#tag} of what the user saw
	 * @throws NoPlace as {@link #book}
	 * @throws Refusal UNKNOWN; STALE; CONFLICT where it is over, or the person is already here and the place is of another day
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional
	Booked move(String appointment, String shown, PlaceAsked place, String hold, Overbook overbook);

	/**
	 * Cancels an appointment.
	 *
	 * @param shown the {@link Booking#tag} of what the user saw
	 * @throws Refusal UNKNOWN; STALE; CONFLICT where it is over or the person is already here
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional
	Booking cancel(String appointment, String shown);
}

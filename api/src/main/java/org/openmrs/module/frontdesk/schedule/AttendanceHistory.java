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
import org.openmrs.module.frontdesk.Refusal;

/**
 * What became of appointments, and which are to come, for who learns from it. Nobody's privileges are asked for: the caller
 * makes sure that the user may know what follows from it, and notes of whom it was shown. Of three years: before that it was
 * another clinic. People who walked in had nothing to keep, and are left out; so are voided appointments, and those of past days
 * that still say Scheduled, unless the settings say that these were missed.
 */
public interface AttendanceHistory {

	/**
	 * A page of those whose day is over, and of those that were cancelled.
	 *
	 * @param id the last one of the page before, or 0
	 * @return at most so many, in the order of their ids; fewer where there are no more
	 */
	List<PastAppointment> after(int id, int most);

	/** @return the highest id of an appointment, by which one can tell how far the pages are; 0 where there is none */
	int last();

	/** @return all such of these patients, one query for each thousand of them */
	List<PastAppointment> ofPatients(Collection<Integer> patients);

	/**
	 * Those of these UUIDs that there are, in no order, and the wanted place; in one query.
	 *
	 * @param wanted null where none is
	 * @throws Refusal UNKNOWN, where there is no such patient or service
	 */
	List<Awaited> awaited(Collection<String> uuids, WantedPlace wanted);

	/** @return those that start on these days at the clinic and were not cancelled */
	List<Awaited> awaited(LocalDate from, LocalDate to);

	/** @return those of these ids of the host's that there are; in one query */
	Map<Integer, Awaited> awaitedByIds(Collection<Integer> ids);
}

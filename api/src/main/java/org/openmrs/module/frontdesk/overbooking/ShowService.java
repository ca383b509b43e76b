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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.WantedPlace;
import org.springframework.transaction.annotation.Transactional;

/**
 * How likely people come, as it was learned from the clinic's own history; where there is none, as it is elsewhere. What is
 * said of a person is an estimate with its uncertainty and its reasons, never a verdict. Days are days in the clinic's zone.
 */
public interface ShowService {

	/**
	 * How likely it is for each of these appointments, and for a place that is wanted. It takes three queries however many
	 * there are, and is noted as a look at the appointments of these patients.
	 *
	 * @param appointments at most 100 UUIDs; those that there are not, or not any more, are left out of the answer
	 * @param wanted a place that somebody may get, which begins today or in the next two years; null where there is none
	 * @throws Refusal RULE for too many of them or a time out of that range; UNKNOWN, where there is no such patient or service
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	ShowChances chances(Collection<String> appointments, WantedPlace wanted);

	/**
	 * How many are likely to come to the sessions that begin from that day to that day, in the order of services and times.
	 *
	 * @param from today, or a day of the next year
	 * @param to at most 13 days after the first
	 * @throws Refusal RULE, where the days are too many, the wrong way round or out of that range
	 */
	@Authorized(FrontDeskPrivileges.VIEW_CAPACITY)
	@Transactional(readOnly = true)
	List<SessionForecast> forecast(LocalDate from, LocalDate to);

	/** @return how right it is and what bears on it; nothing before it was learned for the first time */
	@Authorized(FrontDeskPrivileges.VIEW_CAPACITY)
	@Transactional(readOnly = true)
	Optional<ShowReport> report();

	@Authorized({ FrontDeskPrivileges.VIEW_CAPACITY, FrontDeskPrivileges.MANAGE_CAPACITY })
	@Transactional(readOnly = true)
	ShowLearning learning();

	/** Has it learned anew beside everything else, unless that goes on already on this or another node. */
	@Authorized(FrontDeskPrivileges.MANAGE_CAPACITY)
	@Transactional
	ShowLearning learn();
}

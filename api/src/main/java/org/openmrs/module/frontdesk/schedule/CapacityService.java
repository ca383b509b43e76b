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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/** What there is against what is booked, and what the clinic wants of it. Days are days in the clinic's zone. */
public interface CapacityService {

	/**
	 * The sessions that begin from that day to that day, at most 92 days later, in the order of services and times.
	 *
	 * @throws Refusal RULE, where the days are too many or the wrong way round
	 */
	@Authorized(FrontDeskPrivileges.VIEW_CAPACITY)
	@Transactional(readOnly = true)
	List<SessionLoad> load(LocalDate from, LocalDate to);

	/**
	 * How full a day is. Told to who keeps the queue's order in view, too: it says nothing of anybody.
	 *
	 * @param locations ids of the host's locations: only what is given there, or what somebody is booked for there that day, but
	 *        all of it; empty for all
	 */
	@Authorized({ FrontDeskPrivileges.VIEW_CAPACITY, FrontDeskPrivileges.VIEW_QUEUE })
	@Transactional(readOnly = true)
	DayLoad day(LocalDate day, Set<Integer> locations);

	/**
	 * What was overbooked among the appointments of these days, the earliest first; at most 1,000. As {@link #load}. For whom
	 * is told to who has {@link FrontDeskPrivileges#VIEW_BOARD}, too.
	 */
	@Authorized(FrontDeskPrivileges.VIEW_CAPACITY)
	@Transactional(readOnly = true)
	List<Overbooked> overbooked(LocalDate from, LocalDate to);

	/** @return that of each service, by name */
	@Authorized({ FrontDeskPrivileges.VIEW_CAPACITY, FrontDeskPrivileges.MANAGE_CAPACITY })
	@Transactional(readOnly = true)
	List<ServiceRule> rules();

	/**
	 * @param service a UUID
	 * @param rule what is wanted; its version is the one that the user saw
	 * @return as it is now
	 * @throws Refusal UNKNOWN; RULE for a number out of its range; STALE where a colleague has changed it since
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_CAPACITY)
	@Transactional
	ServiceRule setRule(String service, ServiceRule rule);

	/** Those that end on that day or later, the earliest first. */
	@Authorized({ FrontDeskPrivileges.VIEW_CAPACITY, FrontDeskPrivileges.MANAGE_CAPACITY })
	@Transactional(readOnly = true)
	List<Absence> absences(LocalDate from);

	/**
	 * Notes that a provider is away, or that a location or the whole clinic is closed. What is booked then stays booked, and
	 * is counted.
	 *
	 * @param provider a UUID, or null where it is the place that is closed
	 * @param location a UUID, or null for everywhere
	 * @param from by the clinic's clock, to the minute
	 * @param until after from, at most two years later
	 * @param reason up to 100 characters, or empty
	 * @throws Refusal UNKNOWN; RULE
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_CAPACITY)
	@Transactional
	Absence addAbsence(String provider, String location, LocalDateTime from, LocalDateTime until, String reason);

	/** @return who can be away, by name */
	@Authorized({ FrontDeskPrivileges.VIEW_CAPACITY, FrontDeskPrivileges.MANAGE_CAPACITY })
	@Transactional(readOnly = true)
	List<Named> providers();

	/** @return what can be closed, by name */
	@Authorized({ FrontDeskPrivileges.VIEW_CAPACITY, FrontDeskPrivileges.MANAGE_CAPACITY })
	@Transactional(readOnly = true)
	List<Named> locations();

	/** @throws Refusal UNKNOWN, where there is none of that UUID any more */
	@Authorized(FrontDeskPrivileges.MANAGE_CAPACITY)
	@Transactional
	void removeAbsence(String uuid);
}

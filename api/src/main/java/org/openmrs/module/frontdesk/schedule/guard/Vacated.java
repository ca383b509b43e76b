/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.guard;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.Wordless;
import org.openmrs.module.frontdesk.schedule.Vacancy;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;
import org.openmrs.module.frontdesk.schedule.calendar.TakenReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What appointments give up: what they have as it is committed, less what the transaction leaves them. */
@Component("frontdesk.vacated")
public class Vacated {

	private static final Logger log = LoggerFactory.getLogger(Vacated.class);

	private final CommittedReads committed;

	private final TakenReader taken;

	private final ClinicTime time;

	public Vacated(CommittedReads committed, TakenReader taken, ClinicTime time) {
		this.committed = committed;
		this.taken = taken;
		this.time = time;
	}

	/**
	 * @param appointments whose places the transaction has changed
	 * @param sql on the transaction's connection
	 * @return what is still ahead
	 */
	public List<Vacancy> of(Collection<Integer> appointments, NamedParameterJdbcTemplate sql) {
		Collection<Taken> before = before(appointments);
		if (before.isEmpty()) {
			return List.of();
		}
		Map<Integer, Taken> now = taken.withIds(sql, appointments);
		return before.stream().flatMap(was -> left(was, now.get(was.appointment())))
				.filter(one -> one.end().isAfter(time.now())).toList();
	}

	/** That a place cannot be offered to somebody else is no reason to refuse a cancellation. */
	private Collection<Taken> before(Collection<Integer> appointments) {
		try {
			return committed.read(sql -> taken.withIds(sql, appointments)).values();
		} catch (DataAccessException e) {
			log.warn("It cannot be read which places were given up; they are offered to nobody", Wordless.of(e));
			return List.of();
		}
	}

	/** @param now null where it has no place any more */
	static Stream<Vacancy> left(Taken was, Taken now) {
		if (now == null || isElsewhere(was, now) || !now.meets(was.start(), was.end())) {
			return Stream.of(vacancy(was, was.start(), was.end()));
		}
		return Stream.of(vacancy(was, was.start(), now.start()), vacancy(was, now.end(), was.end()))
				.filter(one -> one.start().isBefore(one.end()));
	}

	private static boolean isElsewhere(Taken was, Taken now) {
		return was.service() != now.service() || !was.providers().equals(now.providers());
	}

	private static Vacancy vacancy(Taken was, Instant start, Instant end) {
		return new Vacancy(was.appointment(), was.service(), was.location(),
				was.providers().stream().min(Integer::compare).orElse(null), start, end);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * What time it is at the clinic, and what the host's DATETIME columns mean. Those carry no zone: the host
 * writes them in the zone that the server started in. That zone is read once, here, since the Appointments
 * module changes the JVM's default for moments at a time.
 */
@Component("frontdesk.clinicTime")
public class ClinicTime {

	private static final DateTimeFormatter SQL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	/** Where the JVM keeps it for us: a module that is started anew is loaded anew, and may find another default. */
	static final String SERVER_ZONE_KEPT = "frontdesk.serverZone";

	/** Once for as long as the module is loaded: the beans are made anew whenever any module starts or stops. */
	private static final ZoneId SERVER_ZONE = serverZone();

	private final Clock clock = Clock.systemUTC();

	private final FrontDeskSettings settings;

	public ClinicTime(FrontDeskSettings settings) {
		this.settings = settings;
	}

	/** @return the zone that the JVM had as its default when this was first asked in it */
	static ZoneId serverZone() {
		return ZoneId.of((String) System.getProperties().computeIfAbsent(SERVER_ZONE_KEPT,
				name -> ZoneId.systemDefault().getId()));
	}

	/** @return the clinic's zone: the setting, else the zone that the server started in */
	public ZoneId zone() {
		return settings.zone().orElse(SERVER_ZONE);
	}

	/** @return now, to the second, as the host's DATETIME columns keep it */
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	/** @return the day that it is at the clinic */
	public LocalDate today() {
		return now().atZone(zone()).toLocalDate();
	}

	/** @return the first moment of the day at the clinic */
	public Instant startOf(LocalDate day) {
		return day.atStartOfDay(zone()).toInstant();
	}

	/** @return the day at the clinic in which the moment lies */
	public LocalDate dayOf(Instant moment) {
		return moment.atZone(zone()).toLocalDate();
	}

	/** @return the moment to the second, with the clinic's offset from UTC, as a sentence says it */
	public String say(Instant moment) {
		return moment.atZone(zone()).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime().toString();
	}

	/**
	 * @param sql a DATETIME as the database prints it (<code>2026-11-23 09:40:00</code>, a fraction is cut off), or null
	 * @return the moment that it stands for, or null
	 */
	public Instant fromHost(String sql) {
		if (sql == null) {
			return null;
		}
		// By hand, since a formatter takes as long for 1,200 of them as the database for the board.
		LocalDate day = LocalDate.of(number(sql, 0, 4), number(sql, 5, 7), number(sql, 8, 10));
		return day.atTime(number(sql, 11, 13), number(sql, 14, 16), number(sql, 17, 19)).atZone(SERVER_ZONE).toInstant();
	}

	private static int number(String text, int from, int to) {
		return Integer.parseInt(text, from, to, 10);
	}

	/** @return the moment as the database compares it with a DATETIME column */
	public String toHost(Instant moment) {
		return moment.atZone(SERVER_ZONE).format(SQL);
	}

	/** @return whether the clock by which the database's DATETIME columns go is put forward or back in that time */
	public boolean isHostClockChanged(Instant from, Instant until) {
		ZoneOffsetTransition next = SERVER_ZONE.getRules().nextTransition(from);
		return next != null && next.getInstant().isBefore(until);
	}

	/**
	 * @return the first moment of the clinic's day, as the database compares it with a DATETIME column. The text goes
	 *         through no driver's idea of a zone.
	 */
	public String startOfDayForHost(LocalDate day) {
		return day.atStartOfDay(zone()).withZoneSameInstant(SERVER_ZONE).format(SQL);
	}
}

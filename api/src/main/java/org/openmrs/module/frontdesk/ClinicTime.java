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
import java.time.LocalDateTime;
import java.time.ZoneId;
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

	private static final int SQL_LENGTH = 19;

	private final ZoneId serverZone = ZoneId.systemDefault();

	private final Clock clock = Clock.systemUTC();

	private final FrontDeskSettings settings;

	public ClinicTime(FrontDeskSettings settings) {
		this.settings = settings;
	}

	/** @return the clinic's zone: the setting, else the zone that the server started in */
	public ZoneId zone() {
		return settings.zone().orElse(serverZone);
	}

	/** @return now, to the second, as the host's DATETIME columns keep it */
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	/** @return the day that it is at the clinic */
	public LocalDate today() {
		return now().atZone(zone()).toLocalDate();
	}

	/** @return the day at the clinic in which the moment lies */
	public LocalDate dayOf(Instant moment) {
		return moment.atZone(zone()).toLocalDate();
	}

	/**
	 * @param sql a DATETIME as the database prints it (<code>2026-11-23 09:40:00</code>, a fraction is cut off), or null
	 * @return the moment that it stands for, or null
	 */
	public Instant fromHost(String sql) {
		return sql == null ? null : LocalDateTime.parse(sql.substring(0, SQL_LENGTH), SQL).atZone(serverZone).toInstant();
	}

	/**
	 * @return the first moment of the clinic's day, as the database compares it with a DATETIME column. The text goes
	 *         through no driver's idea of a zone.
	 */
	public String startOfDayForHost(LocalDate day) {
		return day.atStartOfDay(zone()).withZoneSameInstant(serverZone).format(SQL);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.openmrs.module.frontdesk.host.server.clinic.Journey.Step;
import org.openmrs.module.frontdesk.host.server.clinic.Names.Name;
import org.openmrs.module.frontdesk.host.server.database.DatabaseAddress;
import org.openmrs.module.frontdesk.host.server.database.HostDatabase;

/**
 * A clinic to try the module on, made up from a seed: the same people, services and past on every machine, counted back from
 * the day on which it is made. Each day has dice of its own, so that days can be added later.
 */
public class DemoClinic {

	private static final long SEED = 20_260_101L;

	private static final int PATIENTS = 2000;

	private static final int MONTHS_BACK = 18;

	private static final int DAYS_AHEAD = 14;

	private static final int BUSY_DAYS_BACK = 10;

	private static final String KNOWN_UNTIL = "frontdeskhost.demo.knownUntil";

	private static final String LIVED_UNTIL = "frontdeskhost.demo.livedUntil";

	private final DatabaseAddress address;

	private final LocalDateTime now;

	public DemoClinic(DatabaseAddress address, LocalDateTime now) {
		this.address = address;
		this.now = now;
	}

	/**
	 * Makes the clinic, or brings an earlier one up to today, all in one transaction.
	 *
	 * @throws SQLException if the database fails
	 */
	public void prepare() throws SQLException {
		try (Connection connection = address.connect()) {
			connection.setAutoCommit(false);
			String knownUntil = HostDatabase.setting(connection, KNOWN_UNTIL);
			LocalDate today = now.toLocalDate();
			boolean isNewDay = knownUntil == null || livedUntil(connection).isBefore(today);
			LocalDate first = today.minusMonths(MONTHS_BACK);
			if (knownUntil == null) {
				create(connection);
			} else {
				first = LocalDate.parse(knownUntil).plusDays(1);
				live(connection, livedUntil(connection));
			}
			addDays(connection, first, today.plusDays(DAYS_AHEAD));
			new Payers(connection, now).add();
			new Coverages(connection, now).record(new Random(SEED + 1));
			new Procedures(connection, now, new Random(SEED + 2)).add();
			if (isNewDay) {
				leaveNotes(connection, knownUntil == null);
			}
			LocalDate last = first.isAfter(today.plusDays(DAYS_AHEAD)) ? first.minusDays(1) : today.plusDays(DAYS_AHEAD);
			HostDatabase.saveSetting(connection, KNOWN_UNTIL, last.toString(), "Last day of the demo clinic");
			HostDatabase.saveSetting(connection, LIVED_UNTIL, today.toString(), "Day of the demo clinic's last start");
			connection.commit();
		}
	}

	private void create(Connection connection) throws SQLException {
		RandomGenerator dice = new Random(SEED);
		LocalDateTime createdAt = now.toLocalDate().minusMonths(MONTHS_BACK + 1L).atTime(8, 0);
		Names names = new Names();
		People people = new People(connection, dice, now.toLocalDate(), createdAt);
		Premises premises = new Premises(connection, dice, createdAt);
		premises.create(people, names);
		Accounts.create(connection, people, dice, createdAt);
		int identifierType = premises.openmrsIdType();
		Name previous = names.pick(dice);
		for (int i = 0; i < PATIENTS; i++) {
			// Two people of one name, whom only date of birth and identifier tell apart.
			Name name = i == 1 ? previous : names.pick(dice);
			people.patient(name, i, identifierType, premises.location(i));
			previous = name;
		}
		people.flush();
	}

	// What was to come when the host was last started has happened meanwhile, unless somebody had dealt with it. The dice
	// are others than those that made the day: they would give its UUIDs once more.
	private void live(Connection connection, LocalDate livedUntil) throws SQLException {
		LocalDate today = now.toLocalDate();
		if (livedUntil.isBefore(today)) {
			new Elapsed(connection, now).settle(livedUntil, today, new Random(-SEED - today.toEpochDay()));
		}
	}

	private void addDays(Connection connection, LocalDate first, LocalDate last) throws SQLException {
		if (first.isAfter(last)) {
			return;
		}
		Bookings bookings = new Bookings(Ids.all(connection, "select patient_id from patient where voided = 0 order by 1"),
				Premises.stored(connection),
				Ids.all(connection, "select provider_id from provider where identifier like 'P-%' order by 1"));
		AppointmentRows rows = new AppointmentRows(connection);
		for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
			RandomGenerator dice = new Random(SEED + day.toEpochDay());
			List<Booking> agreed = bookings.of(day, count(day, dice), now, dice);
			List<List<Step>> happened = DayPlan.until(agreed, now, dice);
			for (int i = 0; i < agreed.size(); i++) {
				rows.add(agreed.get(i), happened.get(i), dice);
			}
		}
		rows.flush();
	}

	private static LocalDate livedUntil(Connection connection) throws SQLException {
		return LocalDate.parse(HostDatabase.setting(connection, LIVED_UNTIL));
	}

	private void leaveNotes(Connection connection, boolean isNew) throws SQLException {
		LocalDate today = now.toLocalDate();
		RandomGenerator dice = new Random(SEED - today.toEpochDay());
		DeskNotes notes = new DeskNotes(connection, now);
		notes.leave(today, dice);
		if (isNew) {
			notes.restrictOne(today, dice);
			new PayerRequests(connection, now).open(dice);
			new NeedRules(connection, now).make(dice);
		}
	}

	private int count(LocalDate day, RandomGenerator dice) {
		if (day.isAfter(now.toLocalDate().minusDays(BUSY_DAYS_BACK))) {
			return dice.nextInt(138, 158);
		}
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return weekend ? dice.nextInt(10, 20) : dice.nextInt(30, 46);
	}
}

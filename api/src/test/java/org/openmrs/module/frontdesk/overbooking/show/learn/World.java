/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show.learn;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openmrs.module.frontdesk.schedule.Attendance;
import org.openmrs.module.frontdesk.schedule.PastAppointment;

/** A clinic that is made up, and in which people miss appointments by rules that the learner is not told. */
abstract class World {

	static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	private static final double CANCELLED = 0.07;

	final Random dice;

	private final int appointments;

	private final int people;

	private final int days;

	final int services;

	final List<PastAppointment> history = new ArrayList<>();

	/** How likely each was missed, by its id. */
	final Map<Integer, Double> truth = new HashMap<>();

	World(long seed, int appointments, int people, int days, int services) {
		this.dice = new Random(seed);
		this.appointments = appointments;
		this.people = people;
		this.days = days;
		this.services = services;
	}

	/** Somebody: a few traits of theirs, and how they are just now. */
	final class Person {

		final int id;

		final double trait = dice.nextGaussian();

		final double other = dice.nextGaussian();

		final double luck = dice.nextDouble();

		final int service = service();

		boolean isBad = dice.nextDouble() < 0.3;

		boolean missedLast;

		Person(int id) {
			this.id = id;
		}
	}

	/** An appointment that comes up. */
	record Slot(int day, int weekday, int hour, int service, int lead) {
	}

	/** @return how likely it is missed */
	abstract double missed(Person person, Slot slot);

	/** What befalls a day, before its appointments. */
	void dawns(int day) {
	}

	/** Some have many, most have few. */
	private int service() {
		return (int) (services * Math.pow(dice.nextDouble(), 2));
	}

	int lead() {
		return (int) Math.min(150, -Math.log(1 - dice.nextDouble()) * 18);
	}

	/** @return who of all people, as a share: some come often */
	double somebody(int day) {
		return Math.pow(dice.nextDouble(), 1.7);
	}

	World build() {
		List<Person> all = new ArrayList<>();
		for (int i = 0; i < people; i++) {
			all.add(new Person(i + 1));
		}
		double perDay = (double) appointments / days;
		double due = 0;
		for (int day = 0; day < days; day++) {
			dawns(day);
			for (due += perDay; due >= 1; due--) {
				add(all.get((int) (people * somebody(day))), day);
			}
		}
		return this;
	}

	private void add(Person person, int day) {
		int service = dice.nextDouble() < 0.7 ? person.service : service();
		Slot slot = new Slot(day, Math.floorMod(day, 7), 8 + dice.nextInt(9), service, lead());
		LocalDateTime start = FIRST.plusDays(day).atTime(slot.hour(), 15 * dice.nextInt(4));
		LocalDateTime booked = start.minusDays(slot.lead()).minusMinutes(30);
		int id = history.size() + 1;
		if (dice.nextDouble() < CANCELLED * Math.exp(0.6 * person.other)) {
			LocalDateTime cancelled = booked.plusDays(dice.nextInt(slot.lead() + 1));
			history.add(new PastAppointment(id, person.id, service + 1, start, booked, Attendance.CANCELLED, cancelled));
			return;
		}
		double missed = missed(person, slot);
		person.missedLast = dice.nextDouble() < missed;
		truth.put(id, missed);
		history.add(new PastAppointment(id, person.id, service + 1, start, booked,
				person.missedLast ? Attendance.MISSED : Attendance.CAME, null));
	}

	static double logistic(double odds) {
		return 1 / (1 + Math.exp(-odds));
	}
}

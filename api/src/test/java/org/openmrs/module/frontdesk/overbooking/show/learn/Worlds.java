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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Very different ones, none of which the learner's formula could have made. */
final class Worlds {

	private Worlds() {
	}

	/** Makes one. */
	interface Maker {

		World make(long seed);
	}

	static Map<String, Maker> all() {
		Map<String, Maker> all = new LinkedHashMap<>();
		all.put("seasons, 60,000", Worlds::seasons);
		all.put("phases, 100,000", Worlds::phases);
		all.put("kinds, 30,000", Worlds::kinds);
		all.put("rarely, 100,000", Worlds::rarely);
		all.put("often, 40,000", Worlds::often);
		all.put("strangers, 20,000", Worlds::strangers);
		all.put("breaks, 50,000", Worlds::breaks);
		all.put("small, 2,000", Worlds::small);
		return all;
	}

	/**
	 * One of which the seed says all: 2 to 36 months, 30 to 150 appointments a day, few or many people, 2 to 21 services, 5 to
	 * 45 of 100 missed, by odds or by shares; services that are worse at some hours, a drift, rain, and traits that are not told.
	 */
	static World any(long seed) {
		Random pick = new Random(seed);
		int days = (2 + pick.nextInt(35)) * 30 * 5 / 4;
		int appointments = Math.min(50_000, (int) (days * (30 + 120 * pick.nextDouble())));
		int people = (int) (appointments / (1.5 + 12 * pick.nextDouble()));
		double usual = 0.05 + 0.4 * pick.nextDouble();
		double trend = 0.4 * pick.nextGaussian();
		double wet = 0.8 * pick.nextDouble();
		double differ = 0.3 + 0.8 * pick.nextDouble();
		boolean byShares = pick.nextBoolean();
		return new World(seed, appointments, people, days, 2 + pick.nextInt(20)) {

			private double rain;

			@Override
			void dawns(int day) {
				rain = dice.nextDouble() < 0.2 ? wet : 0;
			}

			@Override
			double missed(Person person, Slot slot) {
				double hours = switch (slot.service() % 3) {
					case 0 -> slot.hour() < 11 ? 0.9 : 0;
					case 1 -> slot.hour() > 13 ? 0.6 : -0.2;
					default -> 0;
				};
				double lead = slot.lead() > 10 ? 0.5 + 0.3 * person.other : 0;
				double apart = hours + lead + rain + differ * person.trait + trend * slot.day() / days
						- (slot.service() == 1 ? 0.5 : 0);
				return byShares
						? Math.min(0.95, Math.max(0.01, usual * (1 + 0.5 * apart)))
						: logistic(Math.log(usual / (1 - usual)) + apart);
			}
		}.build();
	}

	/** For measuring: three years, 30 services. */
	static World large(int appointments) {
		return new World(1, appointments, appointments / 8, 1080, 30) {

			@Override
			double missed(Person person, Slot slot) {
				return logistic(-1.8 + 0.8 * person.trait + 0.25 * Math.log1p(slot.lead()) + 0.1 * (slot.service() % 5));
			}
		}.build();
	}

	/** Season, rain, services that are worse at some hours, and people who change. */
	static World seasons(long seed) {
		return new World(seed, 60_000, 6_000, 720, 8) {

			private double rain;

			@Override
			void dawns(int day) {
				rain = dice.nextDouble() < 0.25 ? 0.6 : 0;
			}

			@Override
			double missed(Person person, Slot slot) {
				double season = 0.4 * Math.sin(2 * Math.PI * slot.day() / 365);
				double hours = slot.service() % 2 == 0 && slot.hour() < 10 ? 0.9 : 0;
				double trait = slot.day() < 400 ? person.trait : 0.5 * person.trait + 0.8 * person.other;
				double lead = 0.35 * Math.log1p(slot.lead()) * (1 + 0.3 * person.other);
				return logistic(-2.9 + season + rain + hours + 0.8 * trait + lead - 0.2 * slot.service());
			}
		}.build();
	}

	/** People are in a good or a bad phase, and in a bad one lead time does harm. */
	static World phases(long seed) {
		return new World(seed, 100_000, 5_000, 900, 5) {

			@Override
			double missed(Person person, Slot slot) {
				person.isBad = dice.nextDouble() < (person.isBad ? 0.93 : 0.03);
				return person.isBad ? Math.min(0.9, 0.2 + 0.02 * slot.lead()) : 0.05 + (slot.weekday() == 0 ? 0.06 : 0);
			}
		}.build();
	}

	/** Three kinds of people: two thirds hardly ever miss, a tenth does so mostly. */
	static World kinds(long seed) {
		return new World(seed, 30_000, 4_000, 540, 4) {

			@Override
			double missed(Person person, Slot slot) {
				double usual = person.luck < 0.66 ? 0.04 : person.luck < 0.9 ? 0.2 : 0.7;
				return Math.min(0.97, usual * (slot.lead() > 20 ? 1.35 : 1) * (slot.service() == 3 ? 1.5 : 1));
			}
		}.build();
	}

	/** 3 of 100 are missed, some by people with a very long tail. */
	static World rarely(long seed) {
		return new World(seed, 100_000, 12_000, 1000, 12) {

			@Override
			double missed(Person person, Slot slot) {
				double tail = Math.signum(person.trait) * person.trait * person.trait * 0.7;
				double far = slot.lead() > 14 ? 0.5 : 0;
				return logistic(-4.1 + tail + far + (person.missedLast ? 0.8 : 0) + (slot.hour() > 14 ? 0.3 : 0));
			}
		}.build();
	}

	/** 40 of 100 are missed, by a sum of shares instead of odds, and more and more. */
	static World often(long seed) {
		return new World(seed, 40_000, 3_000, 600, 6) {

			@Override
			double missed(Person person, Slot slot) {
				double grows = 0.15 * slot.day() / 600;
				double service = 0.04 * (slot.service() - 3) * (slot.weekday() > 3 ? -1 : 1);
				double share = 0.24 + grows + service + 0.13 * person.trait + 0.002 * Math.min(60, slot.lead());
				return Math.min(0.95, Math.max(0.03, share));
			}
		}.build();
	}

	/** Hardly anybody comes twice. */
	static World strangers(long seed) {
		return new World(seed, 20_000, 19_000, 420, 10) {

			@Override
			double missed(Person person, Slot slot) {
				double wave = 0.5 * Math.sin(slot.hour()) * (slot.service() % 3 - 1);
				return logistic(
						-1.8 + wave + (slot.lead() > 7 ? 0.9 : 0) + (slot.lead() > 40 ? 0.5 : 0) + 0.6 * person.trait);
			}
		}.build();
	}

	/** The whole clinic changes twice, and with the second time who misses. */
	static World breaks(long seed) {
		return new World(seed, 50_000, 4_000, 800, 6) {

			@Override
			double missed(Person person, Slot slot) {
				double level = slot.day() < 300 ? -2.2 : slot.day() < 560 ? -1.2 : -1.7;
				double trait = slot.day() < 560 ? person.trait : 0.3 * person.trait + 0.9 * person.other;
				return logistic(level + 0.7 * trait + 0.25 * Math.log1p(slot.lead()) * (slot.service() < 3 ? 1 : 0.2));
			}
		}.build();
	}

	/** Few appointments, and much that is not told. */
	static World small(long seed) {
		return new World(seed, 2_000, 400, 360, 4) {

			@Override
			double missed(Person person, Slot slot) {
				double season = 0.3 * Math.sin(2 * Math.PI * slot.day() / 365);
				return logistic(
						-1.9 + season + 0.8 * person.trait + 0.3 * Math.log1p(slot.lead()) * (slot.hour() < 11 ? 1 : 0.3));
			}
		}.build();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.openings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.schedule.GuardMode;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Opening;
import org.openmrs.module.frontdesk.schedule.PartOfDay;
import org.openmrs.module.frontdesk.schedule.ServiceSession;
import org.openmrs.module.frontdesk.schedule.calendar.Away;
import org.openmrs.module.frontdesk.schedule.calendar.Check;
import org.openmrs.module.frontdesk.schedule.calendar.Hours;
import org.openmrs.module.frontdesk.schedule.calendar.ServiceHours;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;

/** The search beside one that tries every minute and asks what stands against it. */
class OpeningSearchTest {

	private static final int CALENDARS = 1000;

	private static final int SERVICE = 1;

	private static final int PATIENT = 7;

	private static final List<Named> NOBODY = Collections.singletonList(null);

	@Test
	void givenRandomCalendars_thenItFindsWhatTryingEveryMinuteFinds() {
		int found = 0;
		for (int seed = 0; seed < CALENDARS; seed++) {
			Calendar calendar = new Calendar(seed);

			List<Opening> openings = calendar.search();

			assertEquals(calendar.everyMinute(), openings, "calendar " + seed);
			found += openings.size();
		}
		assertTrue(found > CALENDARS, "most calendars have openings: " + found);
	}

	/** Two days, one of them perhaps with a change of the clocks, with whatever can stand in the way. */
	private static class Calendar {

		private final Random dice;

		private final ServiceHours service;

		private final List<Taken> taken = new ArrayList<>();

		private final List<Away> away = new ArrayList<>();

		private final Wanted wanted;

		private final Instant from;

		private final Instant until;

		Calendar(int seed) {
			dice = new Random(seed);
			ZoneId zone = ZoneId.of(pick("Europe/Berlin", "America/New_York", "Africa/Nairobi", "Australia/Lord_Howe"));
			LocalDate day = pick(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 24), LocalDate.of(2026, 3, 7),
					LocalDate.of(2026, 10, 31), LocalDate.of(2026, 4, 4), LocalDate.of(2026, 6, 1));
			from = day.atStartOfDay(zone).plusMinutes(dice.nextInt(300)).toInstant();
			until = from.plus(Duration.ofMinutes(600 + dice.nextInt(2000)));
			service = new ServiceHours(new Named(SERVICE, "s", "Service"), 1, null, hours(), dice.nextInt(8) > 0,
					GuardMode.ENFORCE, pick(null, 1, 2, 3), null, Duration.ofMinutes(pick(5, 7, 10, 15, 20, 25, 50)), zone);
			List<Named> providers = IntStream.rangeClosed(1, dice.nextInt(4))
					.mapToObj(id -> new Named(id, "p" + id, "Provider " + id)).toList();
			wanted = new Wanted(providers, pick(null, PATIENT), 1, Duration.ofMinutes(pick(5, 10, 17, 25, 40, 90)), from,
					until, providers.isEmpty() ? null : pick(null, 1),
					pick(null, null, PartOfDay.MORNING, PartOfDay.EVENING),
					dice.nextInt(3) > 0 ? Set.of() : Set.of(day.getDayOfWeek()), pick(1, 5, 50));
			IntStream.range(0, dice.nextInt(40)).forEach(i -> taken.add(taken(i + 1)));
			IntStream.range(0, dice.nextInt(4)).forEach(i -> away.add(away()));
		}

		@SafeVarargs
		private <T> T pick(T... from) {
			return from[dice.nextInt(from.length)];
		}

		private List<Hours> hours() {
			List<Hours> hours = new ArrayList<>();
			int many = 1 + dice.nextInt(4);
			for (int i = 1; i <= many; i++) {
				hours.add(new Hours(i, pick(null, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY), clock(), clock(),
						pick(null, 1, 3, 8)));
			}
			return hours;
		}

		private LocalTime clock() {
			return LocalTime.of(dice.nextInt(24), pick(0, 0, 15, 30, 40));
		}

		private Taken taken(int id) {
			Instant start = moment();
			return new Taken(id, pick(SERVICE, SERVICE, 2), 1,
					new TreeSet<>(pick(Set.of(), Set.of(1), Set.of(2), Set.of(1, 3))),
					pick(PATIENT, 8, 9, 10, 11), start, start.plus(Duration.ofMinutes(1 + dice.nextInt(90))));
		}

		private Away away() {
			Instant start = moment();
			return new Away(pick(null, 1, 2), pick(Set.of(), Set.of(1), Set.of(2)), start,
					start.plus(Duration.ofMinutes(1 + dice.nextInt(300))));
		}

		private Instant moment() {
			return from.plus(Duration.ofMinutes(dice.nextInt(3000) - 300L));
		}

		List<Opening> search() {
			return new OpeningSearch(service, wanted, taken, away).between(from, until);
		}

		List<Opening> everyMinute() {
			List<Opening> all = new ArrayList<>();
			for (Instant start = from; start.isBefore(until); start = start.plusSeconds(60)) {
				for (Named provider : wanted.providers().isEmpty() ? NOBODY : wanted.providers()) {
					if (isFree(start, provider)) {
						all.add(opening(start, provider));
					}
				}
			}
			return all.stream().sorted(Comparator.comparing((Opening one) -> one.against().size())
					.thenComparing(Opening::start).thenComparing(one -> load(one.provider()))
					.thenComparing(one -> one.provider() == null ? "" : one.provider().name())).limit(wanted.limit())
					.toList();
		}

		private boolean isFree(Instant start, Named provider) {
			ServiceSession session = service.sessions().at(start).orElse(null);
			if (session == null || Duration.between(session.from(), start).toMinutes() % service.step().toMinutes() != 0) {
				return false;
			}
			Taken place = new Taken(0, SERVICE, 1, provider == null ? Set.of() : Set.of(provider.id()), wanted.patient(),
					start, start.plus(wanted.length()));
			return new Check(service, taken, away).of(place).isEmpty();
		}

		private Opening opening(Instant start, Named provider) {
			ServiceSession session = service.sessions().at(start).orElseThrow();
			long in = new Check(service, taken, away).in(session);
			return new Opening(start, start.plus(wanted.length()), provider,
					session.places() == null ? null : session.places() - (int) in,
					wanted.against(start.atZone(service.zone()), provider));
		}

		private long load(Named provider) {
			return provider == null ? 0 : taken.stream().filter(one -> one.providers().contains(provider.id())).count();
		}
	}
}

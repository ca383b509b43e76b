/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openmrs.module.frontdesk.overbooking.Urgency;

/** An overfull day of a service: who comes when, and who sees whom in the order that the rule says. Times are minutes. */
final class RandomDay {

	private static final long MINUTE = 60_000;

	/** Somebody who comes, and when a provider took them. */
	static final class Person {

		final Waiter facts;

		final long came;

		long seen = -1;

		int by;

		/** By what the rule goes. */
		int counted;

		/** How many later ones of no higher urgency were really seen before, by somebody who could have seen this one. */
		int overtaken;

		Person(Waiter facts, long came) {
			this.facts = facts;
			this.came = came;
		}

		long entered() {
			return facts.entered() / MINUTE;
		}

		Waiter now() {
			return new Waiter(facts.key(), facts.urgency(), facts.entered(), facts.standing(), counted, facts.minutes(),
					facts.providers());
		}
	}

	final Random random;

	final int most;

	final int providers;

	final List<Person> people = new ArrayList<>();

	private final long[] free;

	/** @param named whether a quarter of the people wait for a certain provider */
	RandomDay(long seed, boolean named) {
		random = new Random(seed);
		most = 1 + random.nextInt(5);
		providers = 1 + random.nextInt(4);
		free = new long[providers];
		int count = providers * (16 + random.nextInt(12));
		// so many come in so short a time that about half of the work is left when the last one has come
		long length = (long) (count * 17.5 / providers * (0.4 + random.nextDouble() * 0.2));
		for (int i = 0; i < count; i++) {
			people.add(person(i, length, named));
		}
		people.sort(Comparator.comparingLong((Person one) -> one.came).thenComparing(one -> one.facts.key()));
	}

	private Person person(int number, long length, boolean named) {
		long came = random.nextInt((int) length);
		boolean own = random.nextInt(10) < 6;
		long start = own ? Math.max(0, came + random.nextInt(50) - 15) : came;
		long entered = Math.max(came, start) * MINUTE;
		String key = "%04d-%d".formatted(random.nextInt(10_000), number);
		boolean promised = own && came <= start + 10;
		Standing standing = new Standing(promised, promised ? start * MINUTE : entered, entered, key, 0);
		Set<Integer> whom = named && random.nextInt(4) == 0 ? Set.of(random.nextInt(providers)) : Set.of();
		return new Person(new Waiter(key, urgency(), entered, standing, 0, 5 + random.nextInt(26), whom), came);
	}

	private Urgency urgency() {
		int of = random.nextInt(100);
		if (of < 3) {
			return Urgency.NOW;
		}
		if (of < 10) {
			return Urgency.SOON;
		}
		return of < 25 ? Urgency.TODAY : Urgency.UNSET;
	}

	long lastComes() {
		return people.get(people.size() - 1).came;
	}

	/** Has people seen while the day has not come to that moment. */
	void runUntil(long until) {
		long now = Math.max(people.get(0).came, firstFree());
		while (now < until && people.stream().anyMatch(one -> one.seen < 0)) {
			for (int provider = 0; provider < providers; provider++) {
				if (free[provider] <= now) {
					takeNext(provider, now);
				}
			}
			now++;
		}
	}

	private long firstFree() {
		long first = Long.MAX_VALUE;
		for (long one : free) {
			first = Math.min(first, one);
		}
		return first;
	}

	private void takeNext(int provider, long now) {
		List<Person> there = waiting(now);
		Order.of(shuffled(there), most).stream().map(placed -> placed.waiter())
				.filter(waiter -> waiter.providers().isEmpty() || waiter.providers().contains(provider)).findFirst()
				.ifPresent(next -> see(
						there.stream().filter(one -> one.facts.key().equals(next.key())).findFirst().orElseThrow(),
						provider, now, there));
	}

	private void see(Person next, int provider, long now, List<Person> there) {
		next.seen = now;
		next.by = provider;
		free[provider] = now + next.facts.minutes();
		for (Person one : there) {
			boolean overtaken = one != next && one.entered() <= now && next.facts.isLaterThan(one.facts)
					&& !next.facts.urgency().isAbove(one.facts.urgency());
			one.counted += overtaken && one.facts.competesWith(next.facts.providers()) ? 1 : 0;
			one.overtaken += overtaken && one.facts.competesWith(Set.of(provider)) ? 1 : 0;
		}
	}

	List<Person> waiting(long now) {
		return people.stream().filter(one -> one.came <= now && one.seen < 0).toList();
	}

	List<Waiter> shuffled(List<Person> some) {
		List<Waiter> waiters = new ArrayList<>(some.stream().map(Person::now).toList());
		Collections.shuffle(waiters, random);
		return waiters;
	}

	Outlook outlook(long now) {
		List<Waiter> order = Order.of(shuffled(waiting(now)), most).stream().map(Placed::waiter).toList();
		List<Inside> inside = new ArrayList<>();
		Set<Integer> atWork = new HashSet<>();
		for (int provider = 0; provider < providers; provider++) {
			atWork.add(provider);
			inside.add(new Inside(Set.of(provider), Math.max(0, free[provider] - now)));
		}
		return new Outlook(order, inside, atWork, providers);
	}
}

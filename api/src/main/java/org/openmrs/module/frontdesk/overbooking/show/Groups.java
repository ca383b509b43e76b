/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.background.OwnTransactions;
import org.openmrs.module.frontdesk.overbooking.ShowGroup;
import org.openmrs.module.frontdesk.overbooking.Waits;
import org.openmrs.module.frontdesk.overbooking.show.learn.ShowLearner.Judged;
import org.springframework.stereotype.Component;

/**
 * Adds up how it went by sex and age. Here alone these are read, when all is learned and judged; what leaves this class are sums
 * over at least {@link ShowGroup#FEWEST} people.
 */
@Component("frontdesk.showGroups")
class Groups {

	private static final int AT_ONCE = 1000;

	private static final int ISO_DATE_LENGTH = 10;

	private static final String PEOPLE = "select person_id, gender, birthdate from person where person_id in (:ids)";

	private static final String UNKNOWN = "unknown";

	private static final String REST = "rest";

	/** From how many years of age on each band is. */
	private static final NavigableMap<Integer, String> BANDS = new TreeMap<>(
			Map.of(0, "0-14", 15, "15-24", 25, "25-44", 45, "45-64", 65, "65+"));

	private final HostQuery host;

	private final Waits waits;

	private final OwnTransactions transactions;

	private final ClinicTime time;

	Groups(HostQuery host, Waits waits, OwnTransactions transactions, ClinicTime time) {
		this.host = host;
		this.waits = waits;
		this.transactions = transactions;
		this.time = time;
	}

	private record Traits(String sex, String age) {

		static final Traits NONE = new Traits(UNKNOWN, UNKNOWN);

		String of(ShowGroup.Kind kind) {
			return kind == ShowGroup.Kind.SEX ? sex : age;
		}
	}

	List<ShowGroup> of(List<Judged> judged) {
		Map<Integer, Traits> people = new HashMap<>();
		Map<Integer, Double> waited = new HashMap<>();
		pieces(judged.stream().map(Judged::patient).distinct().sorted().toList())
				.forEach(ids -> transactions.run(() -> host.list(PEOPLE, Map.of("ids", ids), (row, n) -> people
						.put(row.getInt(1), new Traits(sex(row.getString(2)), age(row.getString(3)))))));
		pieces(judged.stream().filter(Judged::came).map(Judged::appointment).toList())
				.forEach(ids -> waited.putAll(transactions.run(() -> waits.minutes(ids))));
		List<ShowGroup> groups = new ArrayList<>();
		for (ShowGroup.Kind kind : ShowGroup.Kind.values()) {
			Map<String, Sum> sums = new TreeMap<>();
			judged.forEach(
					one -> sums.computeIfAbsent(people.getOrDefault(one.patient(), Traits.NONE).of(kind), code -> new Sum())
							.add(one, waited.get(one.appointment())));
			groups.addAll(told(kind, sums));
		}
		return groups;
	}

	private static List<List<Integer>> pieces(List<Integer> ids) {
		List<List<Integer>> pieces = new ArrayList<>();
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			pieces.add(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
		}
		return pieces;
	}

	private static String sex(String gender) {
		return gender == null || gender.isBlank() || gender.equals("U")
				? UNKNOWN
				: gender.equals("F") || gender.equals("M") ? gender : "other";
	}

	private String age(String birthDate) {
		if (birthDate == null) {
			return UNKNOWN;
		}
		int years = Period.between(LocalDate.parse(birthDate.substring(0, ISO_DATE_LENGTH)), time.today()).getYears();
		return BANDS.floorEntry(Math.max(0, years)).getValue();
	}

	/** Groups that are too small are told as one, with the next greater ones until that is large enough. */
	private static List<ShowGroup> told(ShowGroup.Kind kind, Map<String, Sum> sums) {
		List<Map.Entry<String, Sum>> bySize = new ArrayList<>(sums.entrySet());
		bySize.sort(Comparator.comparing(entry -> entry.getValue().people.size()));
		Sum rest = new Sum();
		while (!bySize.isEmpty() && (bySize.get(0).getValue().isFew() || rest.appointments > 0 && rest.isFew())) {
			rest.add(bySize.remove(0).getValue());
		}
		List<ShowGroup> groups = bySize.stream().sorted(Map.Entry.comparingByKey())
				.map(entry -> entry.getValue().group(kind, entry.getKey())).collect(Collectors.toCollection(ArrayList::new));
		if (!rest.isFew()) {
			groups.add(rest.group(kind, REST));
		}
		return groups;
	}

	/** What is added up of a group. */
	private static final class Sum {

		private final Set<Integer> people = new HashSet<>();

		private final Set<Integer> waiting = new HashSet<>();

		private int appointments;

		private double said;

		private int came;

		private int waits;

		private double minutes;

		/** @param waited null where it is not known */
		void add(Judged one, Double waited) {
			people.add(one.patient());
			appointments++;
			said += one.said();
			came += one.came() ? 1 : 0;
			if (waited != null) {
				waiting.add(one.patient());
				waits++;
				minutes += waited;
			}
		}

		/** @param other of whom nobody is in this one */
		void add(Sum other) {
			people.addAll(other.people);
			waiting.addAll(other.waiting);
			appointments += other.appointments;
			said += other.said;
			came += other.came;
			waits += other.waits;
			minutes += other.minutes;
		}

		boolean isFew() {
			return people.size() < ShowGroup.FEWEST;
		}

		ShowGroup group(ShowGroup.Kind kind, String code) {
			return new ShowGroup(kind, code, people.size(), appointments, said / appointments, came / (double) appointments,
					waits, waiting.size() < ShowGroup.FEWEST ? null : minutes / waits);
		}
	}
}

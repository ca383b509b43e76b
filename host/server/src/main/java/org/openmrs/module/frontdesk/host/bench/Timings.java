/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long requests took, by their kind, and how many failed. Many threads tell at once. */
final class Timings {

	private static final double NANOS = 1e6;

	private static final class Kind {

		private final List<Long> nanos = new ArrayList<>();

		private int errors;

		/** @param share from 0 to 1 */
		private double millis(double share) {
			List<Long> sorted = nanos.stream().sorted().toList();
			return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share)) / NANOS;
		}
	}

	private final Map<String, Kind> kinds = new TreeMap<>();

	private final Map<String, Integer> errors = new TreeMap<>();

	synchronized void took(String kind, long nanos) {
		kinds.computeIfAbsent(kind, name -> new Kind()).nanos.add(nanos);
	}

	/** @param why says it without anything of a patient's */
	synchronized void failed(String kind, String why) {
		kinds.computeIfAbsent(kind, name -> new Kind()).errors++;
		errors.merge(kind + ": " + why, 1, Integer::sum);
	}

	/** Forgets all: what was told until now was to warm up. */
	synchronized void clear() {
		kinds.clear();
		errors.clear();
	}

	synchronized int errors() {
		return kinds.values().stream().mapToInt(kind -> kind.errors).sum();
	}

	/** @return the kinds whose 95th percentile is not under so many milliseconds */
	synchronized List<String> slowerThan(double millis) {
		return kinds.entrySet().stream().filter(kind -> kind.getValue().millis(0.95) >= millis).map(Map.Entry::getKey)
				.toList();
	}

	synchronized void print() {
		System.out.printf("%-36s %8s %7s %8s %8s %8s %8s%n", "", "requests", "errors", "50th", "95th", "99th", "worst");
		kinds.forEach((name, kind) -> System.out.printf("%-36s %8d %7d %8.1f %8.1f %8.1f %8.1f%n", name, kind.nanos.size(),
				kind.errors, kind.millis(0.5), kind.millis(0.95), kind.millis(0.99), kind.millis(1)));
		errors.forEach((why, times) -> System.out.printf("%d times %s%n", times, why));
	}
}

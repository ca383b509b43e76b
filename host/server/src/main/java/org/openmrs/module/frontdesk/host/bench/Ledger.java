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

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the server has acknowledged, to hold against it what it shows. Many threads tell and ask at once. */
final class Ledger {

	/** A check-in that was acknowledged; another one of the same appointment is another. */
	static final class Standing {

		private final String appointment;

		private Standing(String appointment) {
			this.appointment = appointment;
		}

		String appointment() {
			return appointment;
		}
	}

	/** Who is expected, as the server showed it last, and who stands checked in, the first one first. */
	private final Deque<JsonNode> expected = new ArrayDeque<>();

	private final Deque<Standing> inTurn = new ArrayDeque<>();

	private final Map<String, Standing> standing = new ConcurrentHashMap<>();

	private final Map<String, String> numbers = new HashMap<>();

	private final Set<Standing> lost = ConcurrentHashMap.newKeySet();

	private final Set<String> twice = new HashSet<>();

	private int doubled;

	private int checkedIn;

	synchronized void expect(JsonNode row) {
		expected.addLast(row);
	}

	/** @return somebody for this desk alone, until told otherwise; null where nobody is left */
	synchronized JsonNode next() {
		return expected.pollFirst();
	}

	synchronized int expected() {
		return expected.size();
	}

	/** @param row as the server answered */
	synchronized void checkedIn(JsonNode row) {
		Standing one = new Standing(row.path("appointment").asText());
		standing.put(one.appointment, one);
		inTurn.addLast(one);
		checkedIn++;
		number(row);
	}

	synchronized void doubled() {
		doubled++;
	}

	/** @return whose check-in is the longest ago and does not count from now on, since it is to be taken back; or null */
	synchronized String toTakeBack() {
		Standing first = inTurn.pollFirst();
		if (first == null) {
			return null;
		}
		standing.remove(first.appointment);
		return first.appointment;
	}

	Map<String, Standing> standing() {
		return Map.copyOf(standing);
	}

	/** @return whether it has stood all the time since */
	boolean stands(Standing one) {
		return standing.get(one.appointment) == one;
	}

	void lost(Standing one) {
		lost.add(one);
	}

	/** Holds the number that a row shows against those of the same place that others have. */
	synchronized void number(JsonNode row) {
		if (row.hasNonNull("call")) {
			String number = row.at("/location/uuid").asText() + ' ' + row.at("/call/number").asInt();
			String appointment = row.path("appointment").asText();
			if (!appointment.equals(numbers.computeIfAbsent(number, any -> appointment))) {
				twice.add(number);
			}
		}
	}

	/** @return whether anything was doubled, lost or given twice */
	synchronized boolean isWrong() {
		return doubled > 0 || !lost.isEmpty() || !twice.isEmpty();
	}

	synchronized void print() {
		System.out.printf("check-ins %d, double check-ins %d, lost updates %d, numbers %d, given twice %d%n", checkedIn,
				doubled, lost.size(), numbers.size(), twice.size());
	}
}

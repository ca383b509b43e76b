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

import java.util.Set;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;

/**
 * Appointments in the order of time, with what was known of each when its day began. What came of an appointment, and that
 * one was cancelled, is known from the day after on.
 */
final class Rows {

	final int[] services;

	/** Their ids. */
	final int[] people;

	final int[] ids;

	/** The place of each one's patient among the people. */
	final int[] who;

	final int[] day;

	final byte[] hour;

	final byte[] lead;

	/** Its place among the services, or less than 0 where it is none of them. */
	final short[] service;

	final boolean[] missed;

	int[] cancelledDay;

	int[] cancelledWho;

	/** How likely it was that somebody of whom nothing is known misses it. */
	final float[] expected;

	/** How much more often than expected the person missed, in log-odds, as far as it is to be believed. */
	final float[] odds;

	/** How many earlier appointments of theirs count, those of long ago less. */
	final float[] known;

	/** The logarithm of one more than there were. */
	final float[] cancellations;

	Rows(int[] services, int[] people, int[] ids, int[] who) {
		this.services = services;
		this.people = people;
		this.ids = ids;
		this.who = who;
		int size = ids.length;
		day = new int[size];
		hour = new byte[size];
		lead = new byte[size];
		service = new short[size];
		missed = new boolean[size];
		expected = new float[size];
		odds = new float[size];
		known = new float[size];
		cancellations = new float[size];
	}

	void set(int row, int onDay, int atHour, int leadDays, int ofService, boolean wasMissed) {
		day[row] = onDay;
		hour[row] = (byte) atHour;
		lead[row] = (byte) Layout.lead(leadDays);
		service[row] = (short) ofService;
		missed[row] = wasMissed;
	}

	/** @param days the earliest first */
	void cancelled(int[] days, int[] ofWhom) {
		cancelledDay = days;
		cancelledWho = ofWhom;
	}

	/** @return from the first to the last */
	int days() {
		return size() == 0 ? 0 : day[size() - 1] - day[0] + 1;
	}

	int size() {
		return ids.length;
	}

	/** @return the first row of that day or a later one */
	int firstOn(int onDay) {
		int from = 0;
		int to = size();
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (day[middle] < onDay) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return from;
	}

	int countMissed(int from, int to) {
		int count = 0;
		for (int row = from; row < to; row++) {
			count += missed[row] ? 1 : 0;
		}
		return count;
	}

	/** Notes what is to be expected of each, whoever it is. */
	void expect(Layout layout, Set<ShowEffect> effects, double[] coefficients) {
		Sparse columns = new Sparse();
		for (int row = 0; row < size(); row++) {
			layout.fill(this, row, effects, columns);
			expected[row] = (float) Odds.probability(columns.times(coefficients));
		}
	}

	/** Notes what was known of each one's patient. */
	void follow(Spread spread) {
		new Walk(this, spread.halfLife()).each(size(), (row, trails) -> {
			odds[row] = (float) trails.odds(who[row], spread.strength());
			known[row] = (float) trails.count(who[row]);
			cancellations[row] = (float) Math.log1p(trails.cancelled(who[row]));
		});
	}
}

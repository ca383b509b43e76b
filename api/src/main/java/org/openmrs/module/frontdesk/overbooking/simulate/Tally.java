/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.simulate;

import org.openmrs.module.frontdesk.overbooking.Spread;

/** Sums up something that comes out differently each time. */
final class Tally {

	private double sum;

	private double squares;

	private int count;

	void add(double value) {
		sum += value;
		squares += value * value;
		count++;
	}

	double mean() {
		return count == 0 ? 0 : sum / count;
	}

	private double square() {
		return count == 0 ? 0 : squares / count;
	}

	Spread spread() {
		return mixed(0, this);
	}

	/** @return that of what comes out as the other so often, and else as this */
	Spread mixed(double chance, Tally other) {
		double mean = mean() * (1 - chance) + other.mean() * chance;
		double square = square() * (1 - chance) + other.square() * chance;
		return new Spread(mean, Math.sqrt(Math.max(0, square - mean * mean)));
	}

	/** @return the standard error of the mean */
	double error() {
		return count == 0 ? 0 : spread().deviation() / Math.sqrt(count);
	}
}

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
 * A logistic regression over the effects that are kept: how far each column moves the log-odds of missing an appointment from
 * what they are on average, and how sure that is.
 *
 * @param variances of what a column adds; of one that has a number, for each unit from its mean
 * @param base the variance of the average
 * @param newcomer that of a service that is not known
 */
record Terms(Set<ShowEffect> effects, double[] coefficients, double[] means, double[] variances, double base,
		double newcomer) {

	/**
	 * @param means of the columns, over what was learned from
	 * @param newcomer the variance of the coefficient of a service that is not known
	 */
	static Terms of(Layout layout, Set<ShowEffect> effects, double[] coefficients, double[][] covariance, double[] means,
			double newcomer) {
		double[] variances = new double[layout.size()];
		for (int column = Layout.ODDS; column <= Layout.CANCELLATIONS; column++) {
			variances[column] = covariance[column][column];
		}
		effects.stream().filter(Layout.KINDS::contains)
				.forEach(effect -> centre(covariance, means, layout.from(effect), layout.to(effect), variances));
		return new Terms(effects, coefficients, means, variances, form(covariance, means, 0, layout.size()), newcomer);
	}

	/** Each of a kind against the average of its kind. */
	private static void centre(double[][] covariance, double[] means, int from, int to, double[] variances) {
		double average = form(covariance, means, from, to);
		for (int column = from; column < to; column++) {
			double together = 0;
			for (int other = from; other < to; other++) {
				together += covariance[column][other] * means[other];
			}
			variances[column] = Math.max(0, covariance[column][column] - 2 * together + average);
		}
	}

	private static double form(double[][] covariance, double[] vector, int from, int to) {
		double sum = 0;
		for (int row = from; row < to; row++) {
			for (int column = from; column < to; column++) {
				sum += vector[row] * covariance[row][column] * vector[column];
			}
		}
		return sum;
	}

	/** @return what the effect adds to the log-odds of missing, against the average */
	double adds(ShowEffect effect, Layout layout, Sparse columns) {
		double sum = 0;
		for (int column = layout.from(effect); column < layout.to(effect); column++) {
			sum -= coefficients[column] * means[column];
		}
		for (int i = 0; i < columns.size; i++) {
			boolean ours = columns.at[i] >= layout.from(effect) && columns.at[i] < layout.to(effect);
			sum += ours ? coefficients[columns.at[i]] * columns.value[i] : 0;
		}
		return sum;
	}

	/** @return how much of what is known of the person counts */
	double known(double count) {
		return effects.contains(ShowEffect.PATIENT) ? count : 0;
	}

	/** @return what is added to the log-odds of missing for what is known of the person */
	double ofPerson(double odds, double count) {
		return effects.contains(ShowEffect.PATIENT)
				? coefficients[Layout.ODDS] * odds + (count > 0 ? 0 : coefficients[Layout.NEW])
				: 0;
	}

	/** @return how unsure the log-odds are, for all that is known of the person */
	double variance(boolean isNewService, Sparse columns) {
		double sum = base + (effects.contains(ShowEffect.SERVICE) && isNewService ? newcomer : 0);
		for (int i = 1; i < columns.size; i++) {
			int column = columns.at[i];
			double apart = column > Layout.CANCELLATIONS ? 1 : columns.value[i] - means[column];
			sum += variances[column] * apart * apart;
		}
		return sum;
	}
}

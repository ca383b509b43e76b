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

/** A symmetric positive definite matrix, of which the lower half is filled, as its Cholesky factor. */
final class Symmetric {

	private final double[][] factor;

	/** @param matrix is used up */
	Symmetric(double[][] matrix) {
		factor = matrix;
		for (int column = 0; column < factor.length; column++) {
			double root = Math.sqrt(factor[column][column] - dot(factor[column], factor[column], column));
			factor[column][column] = root;
			for (int row = column + 1; row < factor.length; row++) {
				factor[row][column] = (factor[row][column] - dot(factor[row], factor[column], column)) / root;
			}
		}
	}

	private static double dot(double[] one, double[] other, int until) {
		double sum = 0;
		for (int i = 0; i < until; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	/** @return what the matrix makes this of */
	double[] solve(double[] right) {
		double[] solved = right.clone();
		for (int i = 0; i < solved.length; i++) {
			solved[i] = (solved[i] - dot(factor[i], solved, i)) / factor[i][i];
		}
		for (int i = solved.length - 1; i >= 0; i--) {
			for (int below = i + 1; below < solved.length; below++) {
				solved[i] -= factor[below][i] * solved[below];
			}
			solved[i] /= factor[i][i];
		}
		return solved;
	}

	double[][] inverse() {
		double[][] inverse = new double[factor.length][];
		for (int i = 0; i < factor.length; i++) {
			double[] unit = new double[factor.length];
			unit[i] = 1;
			inverse[i] = solve(unit);
		}
		return inverse;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

/**
 * How it went for people who have something in common, in the months that it was judged by, so that unfairness shows. Nothing
 * of this is learned from.
 *
 * @param people how many there are; fewer than {@link #FEWEST} are never told of
 * @param said the mean probability that they come
 * @param came the share that did
 * @param waits of how many visits it is on record when the person arrived and when they went in
 * @param waitMinutes the mean from the one to the other; null where that is of fewer than {@link #FEWEST} people
 */
public record ShowGroup(Kind kind, String code, int people, int appointments, double said, double came, int waits,
		Double waitMinutes) {

	/** So few could be told apart. */
	public static final int FEWEST = 20;

	/** What people have in common. */
	public enum Kind {

		/** Code <code>F</code>, <code>M</code> or <code>other</code>, as the host has it; <code>unknown</code>; <code>rest</code> of those too few
		 * to be told alone. */
		SEX,
		/** Years of age on the day of the learning: <code>0-14</code> … <code>65+</code>; <code>unknown</code>; <code>rest</code>. */
		AGE
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find;

import org.openmrs.module.frontdesk.board.PersonFound.Matched;

/**
 * How well something that was typed fits somebody.
 *
 * @param cost the less the better. The steps between the ways are two, so that a name which is not the preferred one comes
 *        after one that is, and before the next way
 */
record Fit(int cost, Matched matched) {

	static final int EXACT = 0;

	/** The beginning of a name, the beginning or the end of a number. */
	static final int PREFIX = 2;

	/** In the midst of a number. */
	static final int WITHIN = 4;

	static final int NICKNAME = 4;

	static final int SLIP = 6;

	static final int TWO_SLIPS = 8;

	/** Added where a particle was typed that the name has not: less than for any other way. */
	static final int PARTICLE_MISSING = 1;

	/** Added where it is another name than the preferred one. */
	static final int OTHER_NAME = 1;

	/** @return the one that costs less; null stands for none */
	static Fit better(Fit one, Fit other) {
		if (one == null || other == null) {
			return one == null ? other : one;
		}
		return other.cost < one.cost ? other : one;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** A part of the day, by the time at which an appointment begins. */
public enum PartOfDay {

	/** Before noon. */
	MORNING("morning", 0, 12),
	/** From noon until before five. */
	AFTERNOON("afternoon", 12, 17),
	/** From five on. */
	EVENING("evening", 17, 24);

	private final String code;

	private final int from;

	private final int until;

	PartOfDay(String code, int from, int until) {
		this.code = code;
		this.from = from;
		this.until = until;
	}

	/** @return the word that the pages use */
	public String code() {
		return code;
	}

	public boolean holds(LocalTime time) {
		return time.getHour() >= from && time.getHour() < until;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<PartOfDay> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}

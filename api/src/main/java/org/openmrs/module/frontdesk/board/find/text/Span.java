/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.text;

import java.time.LocalDate;

/** Days from one to another, both included. */
public record Span(LocalDate from, LocalDate to) {

	static Span of(LocalDate day) {
		return new Span(day, day);
	}

	public boolean isOneDay() {
		return from.equals(to);
	}

	/** @return false for null */
	public boolean contains(LocalDate day) {
		return day != null && !day.isBefore(from) && !day.isAfter(to);
	}
}

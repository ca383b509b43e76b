/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.audit.AccessCursor;
import org.openmrs.module.frontdesk.audit.AccessQuery;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.springframework.stereotype.Component;

/** Reads what a request asks of the log. What is empty counts as not given. */
@Component("frontdesk.accessParameters")
class AccessParameters {

	private final ClinicTime time;

	AccessParameters(ClinicTime time) {
		this.time = time;
	}

	/** @param to the last day, whole */
	AccessQuery query(String patient, String user, String category, String action, String outcome, String from, String to,
			String after) {
		LocalDate last = day(to, "to");
		return new AccessQuery(given(patient), given(user), word(Category.class, category, "category"),
				word(Action.class, action, "action"), word(Outcome.class, outcome, "outcome"), start(day(from, "from")),
				start(last == null ? null : last.plusDays(1)), place(given(after)));
	}

	/** @return the day, or null for none */
	LocalDate day(String text, String name) {
		if (given(text) == null) {
			return null;
		}
		try {
			if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
				return LocalDate.parse(text);
			}
		} catch (DateTimeException e) {
			// 31 February: answered like any other text that is no date
		}
		throw new BadRequest("date.unreadable", name);
	}

	private Instant start(LocalDate day) {
		return day == null ? null : time.startOf(day);
	}

	private static <E extends Enum<E>> E word(Class<E> type, String text, String name) {
		if (given(text) == null) {
			return null;
		} else if (!text.matches("[a-z_]+")) {
			throw new BadRequest(name + ".unknown", name);
		}
		try {
			return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw new BadRequest(name + ".unknown", name);
		}
	}

	private static AccessCursor place(String after) {
		if (after == null) {
			return null;
		} else if (!AccessCursor.isOne(after)) {
			throw new BadRequest("after.unreadable", "after");
		}
		return AccessCursor.of(after);
	}

	private static String given(String parameter) {
		return parameter == null || parameter.isBlank() ? null : parameter;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.PlainText;

/** Refusals of what was filled in. Of the message's sentences, one says that it is wrong and one, at the field, what is. */
public final class Checks {

	/** How often something is asked for or authorized, at most. */
	static final int MOST_UNITS = 9999;

	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

	private Checks() {
	}

	/**
	 * Days and moments are kept as texts and numbers that do not reach to the ends of Java's calendar.
	 *
	 * @return whether it is from 1900 to 2200, or null
	 */
	public static boolean isNear(LocalDate day) {
		return day == null || !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
	}

	/** As {@link #isNear}, else refused; at the ends of Java's calendar a moment has no day in some zones. */
	public static void near(Instant moment, String field) {
		refuse(moment.isBefore(FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC))
				|| moment.isAfter(LAST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC)), field, "far");
	}

	static void near(LocalDate day, String field) {
		refuse(!isNear(day), field, "far");
	}

	static void near(LocalDateTime moment, String field) {
		near(moment == null ? null : moment.toLocalDate(), field);
	}

	/** @param until the last day */
	static void period(LocalDate from, LocalDate until) {
		near(from, "from");
		near(until, "until");
		refuse(from != null && until != null && until.isBefore(from), "until", "period");
	}

	/** @param what the message is <code>frontdesk.field.case.{what}</code> */
	static void refuse(boolean wrong, String field, String what, Map<String, Object> arguments) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, "case.field", new Refusal.Field(field, "field.case." + what, arguments));
		}
	}

	static void refuse(boolean wrong, String field, String what) {
		refuse(wrong, field, what, Map.of());
	}

	/** @return the line without the spaces around it, null for none */
	static String optional(String line, String field, int most) {
		String stripped = text(line, field, most);
		refuse(stripped != null && !PlainText.isLine(stripped), field, "unreadable");
		return stripped;
	}

	/** @return the line without the spaces around it */
	static String required(String line, String field, int most) {
		return required(optional(line, field, most), field);
	}

	static String required(String text, String field) {
		refuse(text == null, field, "empty");
		return text;
	}

	/** @return the text, of several lines perhaps, without the spaces around it, null for none */
	static String text(String text, String field, int most) {
		String stripped = text == null || text.isBlank() ? null : text.strip();
		refuse(stripped != null && stripped.length() > most, field, "long", Map.of("most", most));
		refuse(stripped != null && !PlainText.isText(stripped), field, "unreadable");
		return stripped;
	}

	static void units(Integer units, int least, String field) {
		refuse(units != null && (units < least || units > MOST_UNITS), field, "units",
				Map.of("least", least, "most", MOST_UNITS));
	}
}

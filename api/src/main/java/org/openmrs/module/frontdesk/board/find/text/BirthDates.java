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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Birth dates as people type them: 1985, 198, 5/3/1985, 12.03.85, 1985-03-05, 34y. */
public final class BirthDates {

	/** What is a date, wherever it stands in a text. */
	public static final Pattern DATE = Pattern
			.compile(
					"(?<![\\p{L}\\p{N}])(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2}))(?![\\p{L}\\p{N}])");

	/** Years, with the letter that stands for them in the languages of the pages. */
	public static final Pattern AGE = Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,3}) ?[yaYA](?![\\p{L}\\p{N}])");

	private static final int CENTURY = 100;

	private final Locale locale;

	private final LocalDate today;

	/** @param locale whose order of day and month comes first where both can be meant */
	public BirthDates(Locale locale, LocalDate today) {
		this.locale = locale;
		this.today = today;
	}

	/** @return the dates that a match of {@link #DATE} can mean, the likeliest first */
	public List<Span> dates(Matcher date) {
		List<Span> dates = new ArrayList<>();
		if (date.group(1) != null) {
			add(dates, number(date, 1), number(date, 2), number(date, 3));
			return dates;
		}
		for (int year : years(date.group(6))) {
			boolean monthFirst = isMonthFirst();
			add(dates, year, number(date, monthFirst ? 4 : 5), number(date, monthFirst ? 5 : 4));
			add(dates, year, number(date, monthFirst ? 5 : 4), number(date, monthFirst ? 4 : 5));
		}
		return dates;
	}

	private static int number(Matcher date, int group) {
		return Integer.parseInt(date.group(group));
	}

	/** Of two digits, the last year that they can mean, and the one a century before: people get that old. */
	private List<Integer> years(String digits) {
		int year = Integer.parseInt(digits);
		if (digits.length() > 2) {
			return List.of(year);
		}
		int century = today.getYear() / CENTURY * CENTURY;
		int last = century + year > today.getYear() ? century - CENTURY + year : century + year;
		return List.of(last, last - CENTURY);
	}

	private boolean isMonthFirst() {
		String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
				IsoChronology.INSTANCE, locale);
		return pattern.indexOf('M') < pattern.indexOf('d');
	}

	private void add(List<Span> dates, int year, int month, int day) {
		try {
			Span date = Span.of(LocalDate.of(year, month, day));
			if (!date.from().isAfter(today) && !dates.contains(date)) {
				dates.add(date);
			}
		} catch (DateTimeException e) {
			// there is no such day: the other order can be meant
		}
	}

	/** @return the days on which who is that old was born */
	public Span aged(int years) {
		return new Span(today.minusYears(years + 1L).plusDays(1), today.minusYears(years));
	}

	/**
	 * @param digits one to four
	 * @return the years that begin so, or null where none does
	 */
	public Span beginning(String digits) {
		int scale = (int) Math.pow(10, 4 - digits.length());
		int first = Integer.parseInt(digits) * scale;
		boolean possible = first + scale > today.getYear() - 2 * CENTURY && first <= today.getYear();
		return possible ? new Span(LocalDate.of(Math.max(1, first), 1, 1), LocalDate.of(first + scale - 1, 12, 31)) : null;
	}
}

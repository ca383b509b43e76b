/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.payer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.PayerService;

/**
 * Tables as text. What a spreadsheet would take for a formula gets an apostrophe before it on the way out, and loses it on the
 * way in.
 */
final class TableText {

	/** Without it spreadsheets take UTF-8 for something older. */
	private static final String MARK = "\uFEFF";

	private static final int LONGEST = 1_000_000;

	private static final Pattern FORMULA = Pattern.compile("'*[=+@\\t\\r-]", Pattern.DOTALL);

	/** Each cell is quoted: a spreadsheet that parts by semicolons would make two of one with such in it. */
	private static final CSVFormat WRITTEN = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).build();

	private static final String KEY = "code";

	private TableText() {
	}

	/**
	 * A line of the table.
	 *
	 * @param number where it begins, from 1
	 * @param cells by the names of the columns
	 * @param whole false where it has more cells than there are columns
	 */
	record Line(long number, Map<String, String> cells, boolean whole) {
	}

	static String write(List<String> columns, Collection<Map<String, String>> lines) {
		StringBuilder text = new StringBuilder(MARK);
		try (CSVPrinter table = new CSVPrinter(text, WRITTEN)) {
			table.printRecord(columns);
			for (Map<String, String> line : lines) {
				table.printRecord(columns.stream().map(one -> protect(line.get(one))));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	private static String protect(String text) {
		return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
	}

	private static String unprotect(String text) {
		return text.startsWith("'") && FORMULA.matcher(text).lookingAt() ? text.substring(1) : text;
	}

	/**
	 * @param columns those that there can be; the first line names some of them, in any order
	 * @throws Refusal RULE
	 */
	static List<Line> read(String text, List<String> columns) {
		if (text.length() > LONGEST) {
			throw refusal("long");
		}
		String plain = text.startsWith(MARK) ? text.substring(1) : text;
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(plain)).build();
		try (CSVParser table = CSVParser.parse(new StringReader(plain), format)) {
			return lines(table, columns);
		} catch (IOException | UncheckedIOException | IllegalStateException e) {
			// an open quotation, or something behind a closed one
			throw refusal("unreadable");
		}
	}

	/** The names of columns have none of these in them. */
	private static char delimiter(String text) {
		return (char) text.lines().findFirst().orElse("").chars().filter(one -> one == ',' || one == ';' || one == '\t')
				.findFirst().orElse(',');
	}

	private static List<Line> lines(CSVParser table, List<String> columns) {
		List<Line> lines = new ArrayList<>();
		List<String> named = null;
		long begins = 1;
		for (CSVRecord one : table) {
			if (named == null) {
				named = names(one, columns);
			} else if (one.stream().anyMatch(cell -> !cell.isBlank())) {
				lines.add(line(begins, one, named));
			}
			begins = table.getCurrentLineNumber() + 1;
			if (lines.size() > PayerService.MOST) {
				throw refusal("long");
			}
		}
		if (named == null) {
			throw refusal("columns");
		}
		return lines;
	}

	private static List<String> names(CSVRecord first, List<String> columns) {
		Map<String, String> known = columns.stream()
				.collect(Collectors.toMap(one -> one.toLowerCase(Locale.ROOT), one -> one));
		List<String> named = new ArrayList<>();
		first.forEach(cell -> named.add(known.getOrDefault(cell.strip().toLowerCase(Locale.ROOT), "")));
		Set<String> different = new HashSet<>(named);
		if (different.size() < named.size() || different.contains("") || !different.contains(KEY)) {
			throw refusal("columns");
		}
		return named;
	}

	private static Line line(long number, CSVRecord read, List<String> named) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(named.size(), read.size()); i++) {
			cells.put(named.get(i), unprotect(read.get(i)));
		}
		return new Line(number, cells, read.size() <= named.size());
	}

	private static Refusal refusal(String why) {
		return new Refusal(Refusal.Kind.RULE, "payer.table", new Refusal.Field("table", "field.payer.table." + why));
	}
}

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

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openmrs.module.frontdesk.audit.AccessCursor;
import org.openmrs.module.frontdesk.audit.AccessLine;
import org.openmrs.module.frontdesk.audit.Someone;
import org.openmrs.module.frontdesk.web.api.ClinicClock;

/** Writes records as CSV while they are read. Nothing is sent before the first one, so that a refusal still can be. */
class AccessTable {

	private static final List<String> COLUMNS = List.of("at", "until", "times", "user", "userName", "roles", "account",
			"patient", "patientName", "category", "action", "outcome", "address", "workstation", "location", "module",
			"endpoint", "purpose", "reason", "detail", "node", "number", "sealed");

	/** Without it spreadsheets take UTF-8 for something older. */
	private static final char MARK = '\uFEFF';

	/** What a spreadsheet takes for the beginning of a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private final HttpServletResponse response;

	private final ClinicClock clock;

	private CSVPrinter table;

	AccessTable(HttpServletResponse response, ClinicClock clock) {
		this.response = response;
		this.clock = clock;
	}

	void write(AccessLine line) {
		try {
			begin();
			table.printRecord(cells(line).stream().map(AccessTable::cell));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @param rest where the records begin that were left out, or null: the last row says so */
	void end(AccessCursor rest) {
		try {
			begin();
			if (rest != null) {
				table.printRecord("after=" + rest.text());
			}
			table.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void begin() throws IOException {
		if (table == null) {
			response.setContentType("text/csv;charset=UTF-8");
			response.setHeader("Content-Disposition", "attachment; filename=accesses.csv");
			BufferedWriter writer = new BufferedWriter(
					new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
			writer.write(MARK);
			table = new CSVPrinter(writer, CSVFormat.RFC4180);
			table.printRecord(COLUMNS);
		}
	}

	private List<String> cells(AccessLine line) {
		return Arrays.asList(clock.iso(line.at()), clock.iso(line.until()), String.valueOf(line.times()),
				identifier(line.user()), name(line.user()), line.roles(), line.account(), identifier(line.patient()),
				name(line.patient()), line.category(), line.action(), line.outcome(), line.way().address(),
				line.way().workstation(), name(line.location()), line.way().module(), line.way().endpoint(),
				line.purpose(), line.reason(), line.detail(), String.valueOf(line.node()), String.valueOf(line.number()),
				String.valueOf(line.sealed()));
	}

	private static String identifier(Someone someone) {
		return someone == null ? null : someone.identifier();
	}

	private static String name(Someone someone) {
		return someone == null ? null : someone.name();
	}

	/** Whoever can choose a name or a reason must not be able to have a spreadsheet calculate. */
	static String cell(String text) {
		return text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}
}

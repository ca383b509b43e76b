/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.ExportFormat;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.openmrs.module.frontdesk.audit.proof.Seal;
import org.openmrs.module.frontdesk.audit.verify.DatabaseSource;
import org.openmrs.module.frontdesk.audit.verify.FindingCode;
import org.openmrs.module.frontdesk.audit.verify.LogReader;

/** Writes the whole log, as it is at one moment, so that it can be checked elsewhere. */
public final class LogExport {

	private LogExport() {
	}

	/**
	 * Writes it in the form of {@link ExportFormat}; the stream stays open.
	 *
	 * @param connection which nobody else uses meanwhile; its transaction is ended
	 * @throws IOException where it cannot be written
	 * @throws SQLException where it cannot be read
	 */
	public static void write(Connection connection, OutputStream out) throws IOException, SQLException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		Lines lines = new Lines(writer);
		try {
			lines.write(ExportFormat.HEADER + "\t", Long.toString(System.currentTimeMillis()));
			new DatabaseSource(connection).read(lines);
			lines.write(ExportFormat.END, Long.toString(lines.count));
			writer.flush();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static final class Lines implements LogReader {

		private final Writer out;

		private long count;

		private Lines(Writer out) {
			this.out = out;
		}

		private void write(String kind, String text) {
			try {
				out.write(kind);
				out.write(text);
				out.write('\n');
				count++;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public void checkpoint(String note) {
			write(ExportFormat.CHECKPOINT, LogLine.join(List.of(note)));
		}

		@Override
		public void mark(long before) {
			write(ExportFormat.MARK, Long.toString(before));
		}

		@Override
		public void seal(Seal seal, String content) {
			write(ExportFormat.SEAL, content == null ? seal.text() : seal.text() + "\t" + content);
		}

		@Override
		public void unsealed(String content) {
			write(ExportFormat.UNSEALED, content);
		}

		@Override
		public void malformed(FindingCode code, long line) {
			throw new IllegalStateException("A database has no lines");
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import static org.openmrs.module.frontdesk.audit.proof.ExportFormat.CHECKPOINT;
import static org.openmrs.module.frontdesk.audit.proof.ExportFormat.END;
import static org.openmrs.module.frontdesk.audit.proof.ExportFormat.HEADER;
import static org.openmrs.module.frontdesk.audit.proof.ExportFormat.MARK;
import static org.openmrs.module.frontdesk.audit.proof.ExportFormat.SEAL;
import static org.openmrs.module.frontdesk.audit.proof.ExportFormat.SEAL_FIELDS;
import static org.openmrs.module.frontdesk.audit.proof.ExportFormat.UNSEALED;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.openmrs.module.frontdesk.audit.proof.Seal;

/** A log that was written to a file. */
public class ExportSource implements LogSource {

	private final Path file;

	public ExportSource(Path file) {
		this.file = file;
	}

	/**
	 * @return when the log was exported, in epoch milliseconds
	 * @throws IOException where the file cannot be read, or is no exported log
	 */
	public long exportedAt() throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			String header = lines.readLine();
			if (header != null && header.matches(HEADER + "\t[0-9]{1,18}")) {
				return Long.parseLong(header.substring(HEADER.length() + 1));
			}
		} catch (MalformedInputException e) {
			throw new IOException("Not UTF-8", e);
		}
		throw new IOException("Not an exported audit log");
	}

	@Override
	public void read(LogReader reader) throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			long count = 0;
			boolean hasEnded = false;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				hasEnded = line.equals(END + count);
				if (count > 0 && !hasEnded) {
					line(reader, line, count);
				}
				count++;
			}
			if (!hasEnded) {
				reader.malformed(FindingCode.CUT_OFF, count);
			}
		} catch (MalformedInputException e) {
			reader.malformed(FindingCode.MALFORMED, -1);
		}
	}

	private static void line(LogReader reader, String line, long count) {
		try {
			if (line.startsWith(SEAL)) {
				seal(reader, line.substring(SEAL.length()));
			} else if (line.startsWith(CHECKPOINT)) {
				reader.checkpoint(LogLine.split(line.substring(CHECKPOINT.length())).get(0));
			} else if (line.startsWith(MARK)) {
				reader.mark(Long.parseLong(line.substring(MARK.length())));
			} else if (line.startsWith(UNSEALED)) {
				reader.unsealed(line.substring(UNSEALED.length()));
			} else {
				reader.malformed(FindingCode.MALFORMED, count);
			}
		} catch (IllegalArgumentException e) {
			reader.malformed(FindingCode.MALFORMED, count);
		}
	}

	private static void seal(LogReader reader, String line) {
		int end = -1;
		for (int field = 0; field < SEAL_FIELDS; field++) {
			end = line.indexOf('\t', end + 1);
			if (end < 0) {
				reader.seal(Seal.parse(line), null);
				return;
			}
		}
		reader.seal(Seal.parse(line.substring(0, end)), line.substring(end + 1));
	}
}

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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;

/**
 * What a verification found.
 *
 * @param size how many seals the log has
 * @param removed of how many of them the content is not there any more
 * @param waiting how many records were not sealed yet
 * @param away for each server that has not been there since some of these were written, a line that says so
 * @param checkpoints with how many checkpoints by trusted keys the log agrees
 * @param covered the last of these, or null
 * @param findingCount how many findings there are
 * @param findings the first thousand of them
 */
public record Report(long size, long removed, long waiting, List<String> away, int checkpoints, Checkpoint covered,
		long findingCount, List<Finding> findings) {

	private static final Pattern OF_FINDING = Pattern.compile("[A-Z]+(_[A-Z]+)*(:| at | \\().*");

	public boolean isGood() {
		return findingCount == 0;
	}

	/** @return this report with further findings at its end */
	public Report with(List<Finding> more) {
		List<Finding> all = new ArrayList<>(findings);
		all.addAll(more);
		return new Report(size, removed, waiting, away, checkpoints, covered, findingCount + more.size(), all);
	}

	/** @return lines to be filed */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("Result: " + (isGood() ? "the log is whole and unchanged" : findingCount + " findings"));
		lines.add("Sealed records: " + size + ", of which the content of " + removed + " is no longer kept");
		lines.add("Records that wait for their seal: " + waiting);
		lines.addAll(away);
		lines.add("Checkpoints by trusted keys that the log agrees with: " + checkpoints);
		lines.add(covered == null
				? "No checkpoint covers the log"
				: "Covered by a checkpoint: the first " + covered.size() + " records, signed "
						+ Instant.ofEpochMilli(covered.at()) + ", root " + covered.root());
		findings.forEach(finding -> lines.add(finding.text()));
		if (findingCount > findings.size()) {
			lines.add("and " + (findingCount - findings.size()) + " more");
		}
		return lines;
	}

	/**
	 * @param filed the lines of a report, or null
	 * @return those of them, so many at most, that say what was found
	 */
	public static List<String> findingsIn(String filed, int most) {
		return filed == null
				? List.of()
				: filed.lines().filter(line -> OF_FINDING.matcher(line).matches()).limit(most).toList();
	}
}

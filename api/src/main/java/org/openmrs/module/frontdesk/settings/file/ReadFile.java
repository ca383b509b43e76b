/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.OrderColumn;
import javax.persistence.Table;
import org.openmrs.module.frontdesk.settings.FileLine;

/** The settings file as it was last read. There is one row of it, which the changelog makes. */
@Entity(name = "FrontDeskReadFile")
@Table(name = "frontdesk_settings_file")
public class ReadFile {

	static final int THE_ONE = 1;

	@Id
	@Column(name = "id")
	private int id = THE_ONE;

	@Column(name = "sha256", length = 64)
	private String sha256;

	@Column(name = "read_at")
	private Long readAt;

	@Column(name = "problem", length = 50)
	private String problem;

	@ElementCollection
	@CollectionTable(name = "frontdesk_settings_file_line", joinColumns = @JoinColumn(name = "file_id"))
	@OrderColumn(name = "line")
	private List<ReadLine> lines = new ArrayList<>();

	/** None of its lines has been done yet. */
	void begin(FileContent content, Instant at) {
		sha256 = content.sha256();
		readAt = at.toEpochMilli();
		problem = content.problem();
		lines.clear();
	}

	boolean isNext(int index) {
		return index == lines.size();
	}

	boolean isRefused(int index) {
		return index < lines.size() && lines.get(index).line().outcome() == FileLine.Outcome.REFUSED;
	}

	void note(int index, FileLine line) {
		if (index < lines.size()) {
			lines.set(index, ReadLine.of(line));
		} else {
			lines.add(ReadLine.of(line));
		}
	}

	boolean isOf(FileContent content) {
		return Objects.equals(sha256, content.sha256()) && Objects.equals(problem, content.problem());
	}

	Instant readAt() {
		return readAt == null ? null : Instant.ofEpochMilli(readAt);
	}

	String problem() {
		return problem;
	}

	List<FileLine> lines() {
		return lines.stream().map(ReadLine::line).toList();
	}
}

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

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * For how long records are kept: the longest period that the settings have said within the last week. Whoever shortens it, past
 * OpenMRS too, is seen before anything is removed. This node keeps what it has seen in a file of its own.
 */
@Component("frontdesk.keptPeriod")
class KeptPeriod {

	private static final int SEEN_DAYS = 7;

	private static final Pattern LINE = Pattern.compile("(?m)^(\\d{1,6}) (\\d{1,6})$");

	private final Supplier<NodeFile> file;

	/** When each number of days was seen last; the file has the days since 1970. */
	private TreeMap<Long, LocalDate> seen;

	@Autowired
	KeptPeriod(LogNode node) {
		this(() -> new NodeFile(LogFolder.own(), node.name(), "kept"));
	}

	KeptPeriod(Supplier<NodeFile> file) {
		this.file = file;
	}

	/** A period that was shortened, and from which day on in UTC it counts. */
	record Shortened(long days, long daysBefore, LocalDate from) {
	}

	/** @param set what the settings say now */
	synchronized Duration inForce(Duration set, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
		if (seen == null) {
			seen = parsed(file.get().read().orElse(""));
		}
		boolean isNews = !today.equals(seen.put(set.toDays(), today));
		isNews |= seen.values().removeIf(last -> last.plusDays(SEEN_DAYS).isBefore(today));
		if (isNews) {
			write();
		}
		return Duration.ofDays(seen.lastKey());
	}

	/** @return none while what the settings say counts */
	synchronized Optional<Shortened> shortened(Duration set) {
		return seen == null || seen.lastKey() <= set.toDays()
				? Optional.empty()
				: Optional.of(
						new Shortened(set.toDays(), seen.lastKey(), seen.lastEntry().getValue().plusDays(SEEN_DAYS + 1)));
	}

	private void write() {
		StringBuilder lines = new StringBuilder();
		seen.forEach((days, last) -> lines.append(days).append(' ').append(last.toEpochDay()).append('\n'));
		file.get().write(lines.toString());
	}

	/** Lines that are none count as not seen. */
	private static TreeMap<Long, LocalDate> parsed(String lines) {
		TreeMap<Long, LocalDate> seen = new TreeMap<>();
		Matcher each = LINE.matcher(lines);
		while (each.find()) {
			seen.put(Long.valueOf(each.group(1)), LocalDate.ofEpochDay(Long.parseLong(each.group(2))));
		}
		return seen;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;
import org.openmrs.module.frontdesk.overbooking.ShowGroup;
import org.openmrs.module.frontdesk.overbooking.ShowQuality;
import org.openmrs.module.frontdesk.overbooking.ShowReport;
import org.openmrs.module.frontdesk.overbooking.ShowTrial;

/** A report as text, a line for each of its parts: what it is, and its numbers and words. */
final class ReportText {

	private static final String NONE = "-";

	private ReportText() {
	}

	static String write(ShowReport report) {
		List<String> lines = new ArrayList<>();
		lines.add(line("seen", report.days(), report.appointments(), report.missed()));
		report.trials().forEach(trial -> lines.add(line("trial", trial.effect().name(), trial.gain(), trial.error())));
		ShowQuality quality = report.quality();
		if (quality != null) {
			lines.add(line("quality", quality.appointments(), quality.brier(), quality.brierOfRate(),
					quality.brierOfPatients(), quality.slope(), quality.slopeError()));
			quality.deciles()
					.forEach(decile -> lines.add(line("decile", decile.appointments(), decile.said(), decile.came())));
		}
		report.groups().forEach(group -> lines.add(line("group", group.kind().name(), group.code(), group.people(),
				group.appointments(), group.said(), group.came(), group.waits(), group.waitMinutes())));
		return String.join("\n", lines);
	}

	private static String line(Object... parts) {
		return Arrays.stream(parts).map(part -> part == null ? NONE : part.toString()).collect(Collectors.joining(" "));
	}

	static ShowReport read(String text, Instant learned) {
		Line seen = lines(text, "seen").findFirst().orElseThrow();
		return new ShowReport(learned, seen.whole(1), seen.whole(2), seen.whole(3),
				lines(text, "trial")
						.map(line -> new ShowTrial(ShowEffect.valueOf(line.word(1)), line.number(2), line.number(3)))
						.toList(),
				lines(text, "quality").findFirst().map(line -> quality(line, text)).orElse(null),
				lines(text, "group")
						.map(line -> new ShowGroup(ShowGroup.Kind.valueOf(line.word(1)), line.word(2), line.whole(3),
								line.whole(4), line.number(5), line.number(6), line.whole(7), line.number(8)))
						.toList());
	}

	private static ShowQuality quality(Line line, String text) {
		return new ShowQuality(line.whole(1), line.number(2), line.number(3), line.number(4), line.number(5), line.number(6),
				lines(text, "decile")
						.map(decile -> new ShowQuality.Decile(decile.whole(1), decile.number(2), decile.whole(3))).toList());
	}

	private static Stream<Line> lines(String text, String what) {
		return text.lines().map(line -> new Line(List.of(line.split(" ")))).filter(line -> line.word(0).equals(what));
	}

	private record Line(List<String> words) {

		String word(int at) {
			return words.get(at);
		}

		int whole(int at) {
			return Integer.parseInt(word(at));
		}

		Double number(int at) {
			return word(at).equals(NONE) ? null : Double.valueOf(word(at));
		}
	}
}

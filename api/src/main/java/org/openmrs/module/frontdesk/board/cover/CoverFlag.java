/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.cover;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Severity;
import org.openmrs.module.frontdesk.board.flag.Flag;
import org.openmrs.module.frontdesk.board.flag.FlagDay;
import org.openmrs.module.frontdesk.board.flag.Found;
import org.openmrs.module.frontdesk.board.person.Fact;
import org.openmrs.module.frontdesk.insurance.ListedCover;

/** Nobody is known to pay for somebody on the day of their appointment, or not for much longer, or that is not certain. */
public class CoverFlag implements Flag {

	/** What it points out; at most one of them holds for a row. */
	public enum Doubt {

		/** Nobody pays on that day. */
		MISSING("coverMissing", Severity.SOON),
		/** Nobody pays on a day soon after. */
		ENDING("coverEnding", Severity.TELLS),
		/** Nobody has verified for long that it holds, and now the person can be asked. */
		UNVERIFIED("coverUnverified", Severity.TELLS);

		private final String id;

		private final Severity severity;

		Doubt(String id, Severity severity) {
			this.id = id;
			this.severity = severity;
		}
	}

	private static final int SOON = 14;

	private static final Set<BoardState> OVER = EnumSet.of(BoardState.DONE, BoardState.MISSED, BoardState.CANCELLED);

	private final Doubt doubt;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	public CoverFlag(Doubt doubt, FrontDeskSettings settings, ClinicTime time) {
		this.doubt = doubt;
		this.settings = settings;
		this.time = time;
	}

	@Override
	public String id() {
		return doubt.id;
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		List<Fact> facts = day.facts(row, ListedCover.KIND);
		if (facts.isEmpty() || OVER.contains(row.state())) {
			return List.of();
		}
		CoverOfDay cover = new CoverOfDay(facts, time.dayOf(day.begins()));
		return found(row, day.begins(), cover).map(what -> new Found(doubt.severity, day.begins(), what)).stream().toList();
	}

	/** @return the arguments of its sentence, if it holds */
	private Optional<Map<String, Object>> found(DayRow row, Instant begins, CoverOfDay cover) {
		return switch (doubt) {
			case MISSING -> Optional.<Map<String, Object>>of(Map.of()).filter(none -> cover.isMissing());
			case ENDING -> cover.endsWithin(SOON).map(last -> Map.of("until", last));
			case UNVERIFIED -> Optional.<Map<String, Object>>of(Map.of())
					.filter(none -> row.state().isWaiting() && cover.endsWithin(SOON).isEmpty()
							&& cover.isVerifiedBefore(begins.minus(settings.coverageVerifiedFor())));
		};
	}
}

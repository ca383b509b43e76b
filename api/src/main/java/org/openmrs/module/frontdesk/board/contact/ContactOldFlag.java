/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Severity;
import org.openmrs.module.frontdesk.board.flag.Flag;
import org.openmrs.module.frontdesk.board.flag.FlagDay;
import org.openmrs.module.frontdesk.board.flag.Found;
import org.springframework.stereotype.Component;

/** Somebody who is here can be asked whether the number is still right, which nobody has done for long. */
@Component("frontdesk.flag.contactOld")
public class ContactOldFlag implements Flag {

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	public ContactOldFlag(FrontDeskSettings settings, ClinicTime time) {
		this.settings = settings;
		this.time = time;
	}

	@Override
	public String id() {
		return "contactOld";
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		if (!row.state().isWaiting()) {
			return List.of();
		}
		Stream<Instant> phones = day.facts(row, ContactFacts.PHONE).stream().map(fact -> time.fromHost(fact.key()));
		Stream<Instant> confirmed = day.facts(row, ContactFacts.CONFIRMED).stream()
				.map(fact -> Instant.ofEpochMilli(Long.parseLong(fact.text())));
		return Stream.concat(phones, confirmed).max(Instant::compareTo)
				.map(since -> since.plus(settings.flagContactAfter())).filter(due -> due.isBefore(day.begins()))
				.map(due -> new Found(Severity.TELLS, day.begins(), Map.of())).stream().toList();
	}
}

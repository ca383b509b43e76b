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

import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Severity;
import org.openmrs.module.frontdesk.board.flag.Flag;
import org.openmrs.module.frontdesk.board.flag.FlagDay;
import org.openmrs.module.frontdesk.board.flag.Found;
import org.springframework.stereotype.Component;

/** Somebody who is here cannot be reached by a number as it stands on record. */
@Component("frontdesk.flag.contactSuspect")
public class ContactSuspectFlag implements Flag {

	private final PhoneNumbers phones;

	public ContactSuspectFlag(PhoneNumbers phones) {
		this.phones = phones;
	}

	@Override
	public String id() {
		return "contactSuspect";
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		boolean suspect = row.state().isWaiting() && day.facts(row, ContactFacts.PHONE).stream()
				.anyMatch(fact -> !phones.isPossible(fact.text()));
		return suspect ? List.of(new Found(Severity.SOON, day.begins(), Map.of())) : List.of();
	}
}

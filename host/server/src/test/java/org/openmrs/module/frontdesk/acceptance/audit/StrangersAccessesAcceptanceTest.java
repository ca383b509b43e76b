/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.AccessLog;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** Whoever is not signed in cannot fill the log, whatever they say of themselves and whatever they ask for. */
@ExtendWith(ClinicExtension.class)
class StrangersAccessesAcceptanceTest {

	private static final int REQUESTS = 40;

	private final Clinic clinic;

	StrangersAccessesAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
	}

	@Test
	void givenNobodySignedIn_whenTheyAskForEverOtherThingsFromEverOtherDesks_thenTheyAreOneRecord() {
		AccessLog log = AccessLog.from(clinic);

		for (int i = 0; i < REQUESTS; i++) {
			String somebody = UUID.randomUUID().toString();
			ask(Call.get("/board?location=" + somebody).with("X-Workstation", "desk-" + somebody));
			ask(Call.post("/appointments/" + somebody + "/check-in").ifMatch("x").with("X-Workstation", "w" + i));
		}

		List<JsonNode> refused = log.lines("outcome=refused&action=request");
		assertThat(refused.toString(), refused.size(), lessThanOrEqualTo(1));
		refused.forEach(line -> assertThat(line.toString(),
				line.get("user").isNull() && line.get("workstation").isNull() && line.get("endpoint").isNull(), is(true)));
		assertThat(log.lines("action=view"), hasSize(0));
	}

	private void ask(Call call) {
		Answer answer = new Desk(clinic).send(call);
		assertThat(answer.toString(), answer.status(), is(401));
	}
}

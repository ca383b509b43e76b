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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;
import org.openmrs.module.frontdesk.overbooking.ShowGroup;
import org.openmrs.module.frontdesk.overbooking.ShowQuality;
import org.openmrs.module.frontdesk.overbooking.ShowReport;
import org.openmrs.module.frontdesk.overbooking.ShowTrial;

class ReportTextTest {

	private static final Instant LEARNED = Instant.ofEpochMilli(1_800_000_000_000L);

	@Test
	void givenAReport_whenWrittenAndRead_thenItIsTheSame() {
		isTheSame(new ShowReport(LEARNED, 400, 5000, 900,
				List.of(new ShowTrial(ShowEffect.LEAD, 0.004, 0.001), new ShowTrial(ShowEffect.HOUR, -1e-5, 2e-5)),
				new ShowQuality(700, 0.12, 0.14, 0.15, 0.98, 0.05,
						List.of(new ShowQuality.Decile(70, 0.3, 20), new ShowQuality.Decile(70, 0.9, 64))),
				List.of(new ShowGroup(ShowGroup.Kind.SEX, "F", 40, 80, 0.8, 0.81, 30, 12.5),
						new ShowGroup(ShowGroup.Kind.AGE, "65+", 20, 25, 0.8, 0.7, 0, null))));
	}

	@Test
	void givenTooLittle_whenWrittenAndRead_thenItIsTheSame() {
		isTheSame(new ShowReport(LEARNED, 0, 0, 0, List.of(), null, List.of()));
		isTheSame(new ShowReport(LEARNED, 60, 300, 20, List.of(), new ShowQuality(30, 0.1, 0.1, 0.1, null, null, List.of()),
				List.of()));
	}

	private static void isTheSame(ShowReport report) {
		assertEquals(report, ReportText.read(ReportText.write(report), LEARNED));
	}
}

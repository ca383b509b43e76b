/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.health.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.frontdesk.HealthCheck.Finding;

class FindingsTest {

	@ParameterizedTest
	@CsvSource({ "5,0,GOOD,good", "5,2000,GOOD,good", "5,2001,WARN,clock", "5,60001,BAD,clock", "501,0,WARN,slow" })
	void givenADatabase_thenItIsJudgedByItsSpeedAndItsClock(long millis, long apart, String state, String code) {
		Finding finding = DatabaseCheck.finding(Duration.ofMillis(millis), Duration.ofMillis(apart));

		assertEquals(state + " " + code, finding.state() + " " + finding.code());
	}

	@ParameterizedTest
	@CsvSource({ "2.7.9,GOOD", "2.8.0-SNAPSHOT,GOOD", "2.9.1,WARN", "3.0.0,WARN", "12.7.1,WARN" })
	void givenAPlatform_thenItIsJudgedByItsVersion(String version, String state) {
		assertEquals(state, PlatformCheck.finding(version).state().name());
	}
}

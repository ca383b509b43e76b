/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.api.APIException;

class FrontDeskSettingsTest extends ClinicTest {

	@Test
	void givenNothingIsSet_thenTheDefaultsHold() {
		assertTrue(settings.startsVisit());
		assertEquals(Optional.empty(), settings.visitType());
		assertEquals(Optional.empty(), settings.zone());
		assertEquals(Duration.ofSeconds(10), settings.poll());
	}

	@Test
	void givenValues_thenTheyHoldFromTheNextReadOn() {
		assertTrue(settings.startsVisit());
		set(FrontDeskSettings.START_VISIT, "false");
		set(FrontDeskSettings.POLL_SECONDS, " 30 ");
		set(FrontDeskSettings.ZONE, "Africa/Nairobi");

		assertFalse(settings.startsVisit());
		assertEquals(Duration.ofSeconds(30), settings.poll());
		assertEquals(Optional.of(ZoneId.of("Africa/Nairobi")), settings.zone());
		assertEquals(ZoneId.of("Africa/Nairobi"), time.zone());
	}

	@ParameterizedTest
	@CsvSource({ "frontdesk.poll.seconds,1", "frontdesk.poll.seconds,301", "frontdesk.poll.seconds,ten",
			"frontdesk.poll.seconds,99999999999", "frontdesk.zone,Nairobi", "frontdesk.zone,UTC+3",
			"frontdesk.checkIn.startVisit,yes",
			"frontdesk.checkIn.visitType,Outpatient", "frontdesk.checkIn.visitType,00000000-0000-4000-8009-00000000000f",
			"frontdesk.checkIn.visitType,00000000-0000-4000-8009-000000000002" })
	void givenAValueThatCannotBeUsed_thenItIsRefused(String setting, String value) {
		assertThrows(APIException.class, () -> set(setting, value));
	}

	@ParameterizedTest
	@CsvSource({ "frontdesk.poll.seconds,0", "frontdesk.zone,nowhere", "frontdesk.checkIn.startVisit,perhaps" })
	void givenABadValueThatCamePastTheCheck_thenTheDefaultHolds(String setting, String value) {
		session()
				.createNativeQuery(
						"insert into global_property (property, property_value, uuid) values (:name, :value, :uuid)")
				.setParameter("name", setting).setParameter("value", value)
				.setParameter("uuid", "00000000-0000-4000-8fff-000000000001").executeUpdate();

		assertEquals(Duration.ofSeconds(10), settings.poll());
		assertEquals(Optional.empty(), settings.zone());
		assertTrue(settings.startsVisit());
	}
}

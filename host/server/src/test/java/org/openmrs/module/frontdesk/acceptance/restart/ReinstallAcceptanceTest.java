/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.restart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Bystander;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.HostProcess;

/** The module is uninstalled and installed again, on a database with data. */
@ExtendWith(ClinicExtension.class)
class ReinstallAcceptanceTest {

	private static final Path DATA = Path.of("target", "reinstall");

	private final Clinic clinic;

	ReinstallAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
	}

	@Test
	void givenACheckIn_whenTheModuleIsUninstalledAndInstalledAgain_thenItIsStillThereAndCanBeTakenBack() throws Exception {
		assumeTrue(clinic.ours(), "Another server's modules are not for the tests to install.");
		JsonNode before;
		try (HostProcess host = HostProcess.start(DATA, "")) {
			before = checkInAnybody(host.clinic());
		}

		try (HostProcess without = HostProcess.start(DATA, "", "--omod", Bystander.omod(Path.of("target")).toString())) {
			assertThat(without.clinic().signIn(Account.DESK).sendPastUs(Call.get("/board")).status(), is(404));
		}

		try (HostProcess again = HostProcess.start(DATA, "")) {
			Desk desk = again.clinic().signIn(Account.DESK);
			String appointment = before.get("appointment").asText();
			assertThat(desk.row(appointment).orElseThrow(), equalTo(before));
			assertThat(desk.undo(appointment).ok().get("status").asText(), equalTo("Scheduled"));
		}
	}

	private static JsonNode checkInAnybody(Clinic clinic) {
		Expected person = Expected.any(clinic);
		Desk desk = clinic.signIn(Account.DESK);
		desk.checkIn(person.appointment(), person.tag()).ok();
		return desk.row(person.appointment()).orElseThrow();
	}
}

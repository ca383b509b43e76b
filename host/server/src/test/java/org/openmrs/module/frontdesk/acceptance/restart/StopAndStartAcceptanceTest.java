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
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** The module is stopped for a while, and who may do that. */
@ExtendWith(ClinicExtension.class)
class StopAndStartAcceptanceTest {

	private final Clinic clinic;

	private final ModuleSwitch modules;

	StopAndStartAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.modules = new ModuleSwitch(clinic);
	}

	@AfterEach
	void startAll() {
		modules.startAll();
	}

	@Test
	void givenACheckIn_whenTheModuleIsStoppedAndStarted_thenItIsGoneAndThenAllIsAsItWas() {
		Desk desk = clinic.signIn(Account.DESK);
		try (Expected person = Expected.any(clinic)) {
			desk.checkIn(person.appointment(), person.tag()).ok();
			JsonNode before = desk.row(person.appointment()).orElseThrow();

			modules.stop(ModuleSwitch.FRONT_DESK);
			assertThat(modules.started(ModuleSwitch.FRONT_DESK), is(false));
			for (String ours : new String[]{ Clinic.FRONTDESK + "/board", Clinic.FRONTDESK + "/messages", "/frontdesk",
					"/moduleResources/frontdesk/index.html" }) {
				assertGone(desk.sendPastUs(Call.at("GET", ours)));
			}
			modules.start(ModuleSwitch.FRONT_DESK);

			assertThat(desk.row(person.appointment()).orElseThrow(), equalTo(before));
			untilThePageIsBack(desk);
		}
	}

	/** A platform that starts a module without its filters gets them from us, in the first minute. */
	private static void untilThePageIsBack(Desk desk) {
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		Answer page = desk.send(Call.at("GET", "/frontdesk"));
		while (page.status() != 200 && System.nanoTime() < end) {
			LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
			page = desk.send(Call.at("GET", "/frontdesk"));
		}
		assertThat(page.toString(), page.status(), is(200));
	}

	private void assertGone(Answer answer) {
		if (clinic.ours()) {
			assertThat(answer.toString(), answer.status(), is(404));
		}
		assertThat(answer.toString(), answer.text().contains("frontdesk.") || answer.text().contains("\"rows\""), is(false));
	}

	@Test
	void givenSomebodyWithoutThePrivilege_whenStoppingTheModule_thenItIsRefused() {
		Answer stranger = ModuleSwitch.order(clinic.signIn(Account.STRANGER), "stop", ModuleSwitch.FRONT_DESK);
		Answer nobody = ModuleSwitch.order(new Desk(clinic), "stop", ModuleSwitch.FRONT_DESK);

		assertThat(stranger.status(), is(in(Set.of(401, 403))));
		assertThat(nobody.status(), is(in(Set.of(401, 403))));
		assertThat(modules.started(ModuleSwitch.FRONT_DESK), is(true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "no-such-module", "" })
	void givenNoSuchModule_whenStoppingIt_thenItIsRefused(String module) {
		assertThat(ModuleSwitch.order(clinic.signIn(Account.COLLEAGUE), "stop", module).status(), is(400));
	}

	@Test
	void givenAModuleThatOursRequiresIsStopped_whenStartingOurs_thenThatFailsAndTheOthersGoOn() {
		assumeTrue(clinic.ours(), "A real platform says in other ways that a module did not start.");
		modules.stop(ModuleSwitch.TELECONSULTATION);

		Answer answer = ModuleSwitch.order(clinic.signIn(Account.COLLEAGUE), "start", ModuleSwitch.FRONT_DESK);

		assertThat(answer.status(), is(500));
		assertThat(modules.started(ModuleSwitch.FRONT_DESK), is(false));
		modules.start(ModuleSwitch.TELECONSULTATION, ModuleSwitch.APPOINTMENTS, ModuleSwitch.FRONT_DESK);
		assertThat(clinic.signIn(Account.DESK).get("/board").ok().get("rows").size(), is(not(0)));
	}
}

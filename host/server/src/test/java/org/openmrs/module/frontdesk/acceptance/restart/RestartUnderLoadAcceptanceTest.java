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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Bystander;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.host.bench.Client;
import org.openmrs.module.frontdesk.host.bench.Footprint;
import org.openmrs.module.frontdesk.host.bench.LightLoad;

/** Modules are restarted while people work. They stay signed in, and lose nothing but the moments in which it is down. */
@ExtendWith(ClinicExtension.class)
class RestartUnderLoadAcceptanceTest {

	private static final int WARM_UP = 5;

	private static final int RESTARTS = 10;

	private static final int ON_ANOTHER_CLINIC = 2;

	private static final int REQUESTS_BETWEEN = 10;

	private static final int UNAVAILABLE = 503;

	private static final int SPARE_THREADS = 5;

	/** Half of what the module alone would leave behind, and less than the proxies of the platform's entities. */
	private static final int SPARE_CLASSES = 20;

	private static final int SPARE_KILOBYTES = 500;

	private final Clinic clinic;

	private final ModuleSwitch modules;

	RestartUnderLoadAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.modules = new ModuleSwitch(clinic);
	}

	@AfterEach
	void startAll() {
		modules.startAll();
	}

	@Test
	void givenPeopleAtWork_whenTheModuleIsRestartedAgainAndAgain_thenNoRequestFailsButWhileItIsDown() {
		try (LightLoad load = load()) {
			restart(load, clinic.ours() ? WARM_UP : ON_ANOTHER_CLINIC, ModuleSwitch.FRONT_DESK);
		}
	}

	@Test
	void givenPeopleAtWork_whenTheModuleIsRestartedAgainAndAgain_thenTheServerHoldsNoMoreThanBefore() {
		assumeTrue(clinic.ours(), "What another server holds cannot be seen from here.");
		try (LightLoad load = load()) {
			restart(load, WARM_UP, ModuleSwitch.FRONT_DESK);
			Footprint warm = Footprint.now();

			restart(load, RESTARTS, ModuleSwitch.FRONT_DESK);

			Footprint now = Footprint.now();
			assertThat(now.threads(), lessThanOrEqualTo(warm.threads() + SPARE_THREADS));
			assertThat(now.classes() - warm.classes(), lessThan(RESTARTS * SPARE_CLASSES));
			assertThat(now.metaspaceKilobytes() - warm.metaspaceKilobytes(), lessThan((long) RESTARTS * SPARE_KILOBYTES));
		}
	}

	@Test
	void givenPeopleAtWork_whenAnotherModuleIsRestarted_thenNoRequestFailsButWhileItIsDown() {
		assumeTrue(modules.started(Bystander.ID), "There is no module " + Bystander.ID + " here, which none requires.");
		try (LightLoad load = load()) {
			restart(load, ON_ANOTHER_CLINIC, Bystander.ID);
		}
	}

	@Test
	void givenPeopleAtWork_whenAModuleThatOursRequiresIsRestarted_thenTheyGoOnWhenOursIsStartedToo() {
		try (LightLoad load = load(status -> true)) {
			load.letWork(REQUESTS_BETWEEN);

			load.whileDown(() -> {
				modules.restart(ModuleSwitch.TELECONSULTATION);
				assertThat("ours was stopped with it", !modules.started(ModuleSwitch.FRONT_DESK));
				modules.start(ModuleSwitch.APPOINTMENTS, ModuleSwitch.FRONT_DESK);
			});

			load.letWork(REQUESTS_BETWEEN);
			assertThat(load.complaints(), empty());
		}
	}

	private void restart(LightLoad load, int times, String module) {
		for (int i = 0; i < times; i++) {
			int before = load.served();
			load.letWork(REQUESTS_BETWEEN);
			load.whileDown(() -> modules.restart(module));
			load.letWork(REQUESTS_BETWEEN);
			assertThat(load.complaints(), empty());
			assertThat(load.served(), greaterThan(before));
		}
	}

	private LightLoad load() {
		// what a real platform says while it is down is its own
		return load(status -> status == UNAVAILABLE || !clinic.ours());
	}

	private LightLoad load(IntPredicate whileDown) {
		List<Client> people = Stream.of(Account.DESK, Account.DESK, Account.COLLEAGUE)
				.map(who -> new Client(clinic.base().toString(), who.username(), who.password())).toList();
		return new LightLoad(people, whileDown);
	}
}

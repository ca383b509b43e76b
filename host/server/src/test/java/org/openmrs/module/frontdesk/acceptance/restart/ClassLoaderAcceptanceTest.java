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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.api.context.ServiceContext;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** Whatever a stopped module leaves behind holds its class loader, and with it all its classes. */
@ExtendWith(ClinicExtension.class)
class ClassLoaderAcceptanceTest {

	private static final String OURS = "org.openmrs.module.frontdesk.FrontDeskActivator";

	private static final String THEIRS = "org.openmrs.module.appointments.model.Appointment";

	private static final int TRIES = 50;

	private static final long PAUSE_MILLIS = 100;

	private final Clinic clinic;

	private final ModuleSwitch modules;

	ClassLoaderAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.modules = new ModuleSwitch(clinic);
	}

	@BeforeEach
	void inThisJvm() {
		assumeTrue(clinic.ours(), "The class loaders of another server cannot be seen from here.");
	}

	@AfterEach
	void startAll() {
		modules.startAll();
	}

	@Test
	void givenTheModuleWasUsed_whenItIsStopped_thenItsClassLoaderGoes() throws Exception {
		// The first one is held by a proxy class that Spring made then for the Appointments module: one for all time.
		modules.restart(ModuleSwitch.FRONT_DESK);
		use();
		WeakReference<ClassLoader> old = loaderOf(OURS);

		modules.stop(ModuleSwitch.FRONT_DESK);

		assertGone(old);
	}

	@Test
	void givenTheModuleWasUsed_whenTheOneItRequiresIsStopped_thenTheClassLoadersOfBothGo() throws Exception {
		use();
		WeakReference<ClassLoader> ours = loaderOf(OURS);
		WeakReference<ClassLoader> theirs = loaderOf(THEIRS);

		modules.stop(ModuleSwitch.APPOINTMENTS);

		assertThat(modules.started(ModuleSwitch.FRONT_DESK), is(false));
		assertGone(ours);
		assertGone(theirs);
	}

	private void use() {
		Desk desk = clinic.signIn(Account.DESK);
		try (Expected person = Expected.any(clinic)) {
			desk.checkIn(person.appointment(), "stale").refusal(412);
			desk.checkIn(person.appointment(), person.tag()).ok();
			desk.get("/board").ok();
		}
	}

	private static WeakReference<ClassLoader> loaderOf(String className) throws ClassNotFoundException {
		ClassLoader all = ServiceContext.getInstance().getApplicationContext().getClassLoader();
		return new WeakReference<>(Class.forName(className, false, all).getClassLoader());
	}

	private static void assertGone(WeakReference<ClassLoader> loader) throws InterruptedException {
		for (int i = 0; i < TRIES && loader.get() != null; i++) {
			System.gc();
			Thread.sleep(PAUSE_MILLIS);
		}
		assertThat(loader.get(), nullValue());
	}
}

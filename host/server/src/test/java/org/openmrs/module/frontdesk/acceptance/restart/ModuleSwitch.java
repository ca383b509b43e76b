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

import java.util.Arrays;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** Stops and starts modules, as an administrator does by webservices.rest. */
final class ModuleSwitch {

	static final String FRONT_DESK = "frontdesk";

	static final String APPOINTMENTS = "appointments";

	static final String TELECONSULTATION = "teleconsultation";

	private final Desk administrator;

	ModuleSwitch(Clinic clinic) {
		administrator = clinic.signIn(Account.COLLEAGUE);
	}

	void stop(String... modules) {
		carryOut("stop", modules);
	}

	void start(String... modules) {
		carryOut("start", modules);
	}

	void restart(String... modules) {
		carryOut("restart", modules);
	}

	private void carryOut(String action, String... modules) {
		Answer answer = order(administrator, action, modules);
		assertThat(answer.toString(), answer.status(), is(201));
	}

	/** @return the answer to somebody's order, whatever it is */
	static Answer order(Desk who, String action, String... modules) {
		String ids = Arrays.stream(modules).collect(Collectors.joining("\",\"", "[\"", "\"]"));
		return who.send(Call.at("POST", Clinic.REST + "/moduleaction")
				.json("{\"action\":\"" + action + "\",\"modules\":" + ids + "}"));
	}

	/** @return whether it is there and started */
	boolean started(String module) {
		Answer answer = administrator.send(Call.at("GET", Clinic.REST + "/module/" + module));
		return answer.status() == 200 && answer.json().path("started").asBoolean();
	}

	/** Starts what a test has left stopped. */
	void startAll() {
		for (String module : new String[]{ TELECONSULTATION, APPOINTMENTS, FRONT_DESK }) {
			if (!started(module)) {
				start(module);
			}
		}
	}
}

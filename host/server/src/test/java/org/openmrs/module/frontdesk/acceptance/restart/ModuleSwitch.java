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

	private final Clinic clinic;

	private final Desk administrator;

	ModuleSwitch(Clinic clinic) {
		this.clinic = clinic;
		administrator = clinic.signIn(Account.COLLEAGUE);
	}

	void stop(String... modules) {
		carryOut("stop", modules);
	}

	/** Starts them in this order, each by itself: OpenMRS 2.8 sees a cycle in any list of modules that need each other. */
	void start(String... modules) {
		for (String module : modules) {
			carryOut("start", module);
		}
	}

	void restart(String... modules) {
		carryOut("restart", modules);
	}

	private void carryOut(String action, String... modules) {
		Answer answer = order(administrator, action, modules);
		if (clinic.ours()) {
			assertThat(answer.toString(), answer.status(), is(201));
		}
		// elsewhere webservices.rest acts and then, whatever the module, at times cannot answer: it scans jars that were replaced
		for (String module : modules) {
			assertThat(answer.toString(), started(module), is(!action.equals("stop")));
		}
	}

	/** @return the answer to somebody's order, whatever it is */
	static Answer order(Desk who, String action, String... modules) {
		String ids = Arrays.stream(modules).collect(Collectors.joining("\",\"", "[\"", "\"]"));
		return who.send(Call.at("POST", Clinic.REST + "/moduleaction")
				.json("{\"action\":\"" + action + "\",\"modules\":" + ids + "}"));
	}

	/** @return whether it is there and started */
	boolean started(String module) {
		Call call = Call.at("GET", Clinic.REST + "/module/" + module);
		Answer answer = administrator.send(call);
		for (int tries = 1; answer.status() == 500 && !clinic.ours() && tries < 10; tries++) {
			answer = administrator.send(call);
		}
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

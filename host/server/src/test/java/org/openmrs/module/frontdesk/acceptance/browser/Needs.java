/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.browser;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** What helps somebody, recorded for a test. */
final class Needs {

	private final Desk desk;

	private final String patient;

	private final Set<String> recorded = new TreeSet<>();

	Needs(Desk desk, Expected person) {
		this.desk = desk;
		this.patient = "/patients/" + person.row().at("/patient/uuid").asText();
	}

	void record(Map<String, String> needs) {
		recorded.addAll(needs.keySet());
		String json = needs.entrySet().stream()
				.map(need -> "{\"need\":\"%s\",\"text\":\"%s\"}".formatted(need.getKey(), need.getValue()))
				.collect(Collectors.joining(",", "{\"needs\":[", "]}"));
		String tag = desk.get(patient + "/sheet").ok().get("tag").asText();
		desk.send(Call.to("PUT", patient + "/needs").json(json).ifMatch(tag)).ok();
	}

	void takeAway() {
		record(recorded.stream().collect(Collectors.toMap(need -> need, need -> "")));
	}
}

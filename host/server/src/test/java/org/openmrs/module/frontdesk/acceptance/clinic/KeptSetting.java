/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.util.stream.StreamSupport;

/** One of the settings, which is again what it was when the test is over. */
public class KeptSetting implements AutoCloseable {

	private final Desk manager;

	private final String name;

	private final String before;

	public KeptSetting(Desk manager, String name) {
		this.manager = manager;
		this.name = name;
		this.before = value();
	}

	/** @return any of them, for somebody who may change it */
	public static KeptSetting any(Clinic clinic) {
		return new KeptSetting(clinic.signIn(Account.COLLEAGUE), "poll.seconds");
	}

	public String name() {
		return name;
	}

	/** @return the setting as it is now */
	public JsonNode now() {
		return StreamSupport.stream(manager.get("/settings").ok().get("settings").spliterator(), false)
				.filter(setting -> setting.get("name").asText().equals(name)).findFirst().orElseThrow();
	}

	public String value() {
		return now().get("value").asText();
	}

	public String tag() {
		return now().get("tag").asText();
	}

	public Answer set(String value, String tag) {
		return manager.send(call(value).ifMatch(tag));
	}

	/** @return a call that is right in all but the tag, which it lacks */
	public Call call(String value) {
		String path = "/settings/" + URLEncoder.encode(name, UTF_8);
		return Call.to("PUT", path).json(JsonNodeFactory.instance.objectNode().put("value", value).toString());
	}

	@Override
	public void close() {
		if (!value().equals(before)) {
			assertThat(name + " is as it was", set(before, tag()).status(), is(200));
		}
	}
}

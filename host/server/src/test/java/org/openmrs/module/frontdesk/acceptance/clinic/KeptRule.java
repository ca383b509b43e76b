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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/** What is wanted of a service's places, which is as it was when the test is over. */
public final class KeptRule implements AutoCloseable {

	private final Desk manager;

	private final String service;

	private final JsonNode before;

	/**
	 * @param manager who may change it
	 * @param service the UUID
	 */
	public KeptRule(Desk manager, String service) {
		this.manager = manager;
		this.service = service;
		this.before = now();
	}

	public JsonNode now() {
		return StreamSupport.stream(manager.get("/rules").ok().get("rules").spliterator(), false)
				.filter(one -> one.at("/service/uuid").asText().equals(service)).findFirst().orElseThrow();
	}

	/** @param atOnce how many are seen at once, or null where that is not said */
	public void want(String mode, Integer atOnce) {
		put(((ObjectNode) now().deepCopy()).put("mode", mode).put("atOnce", atOnce));
	}

	/** Whatever has become of it. */
	@Override
	public void close() {
		put(((ObjectNode) before.deepCopy()).set("version", now().get("version")));
	}

	private void put(JsonNode rule) {
		ObjectNode wanted = rule.deepCopy();
		wanted.remove("service");
		manager.send(Call.to("PUT", "/rules/" + service).json(wanted.toString())).ok();
	}
}

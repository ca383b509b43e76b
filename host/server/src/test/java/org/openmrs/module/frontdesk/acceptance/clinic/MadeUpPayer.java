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
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A payer of a test's own, which is retired when the test is over: none is ever removed. */
public class MadeUpPayer implements AutoCloseable {

	private final Desk manager;

	private final String code = "T" + UUID.randomUUID().toString().substring(0, 8);

	private final JsonNode added;

	public MadeUpPayer(Clinic clinic) {
		manager = clinic.signIn(Account.COLLEAGUE);
		added = manager.send(Call.post("/payers").json("""
				{"code":"%s","name":"Made-up %s","phone":"020 555 0101","memberLayout":"9999999999","memberCheck":"luhn",
				 "plans":[{"code":"B","name":"Basic"}],"wants":[{"service":null,"words":"Letter"}],
				 "identifiers":[{"system":"Here","value":"1"}]}""".formatted(code, code))).ok();
	}

	public String code() {
		return code;
	}

	public String uuid() {
		return added.get("uuid").asText();
	}

	public JsonNode now() {
		return all(manager).stream().filter(one -> one.get("uuid").asText().equals(uuid())).findFirst().orElseThrow();
	}

	public static List<JsonNode> all(Desk desk) {
		return StreamSupport.stream(desk.get("/payers").ok().get("payers").spliterator(), false).toList();
	}

	/** @return what the server says to the payer as it is now, but for one thing */
	public Answer change(String name, Object value) {
		ObjectNode wanted = now().deepCopy();
		wanted.remove("uuid");
		wanted.putPOJO(name, value);
		return manager.send(Call.to("PUT", "/payers/" + uuid()).json(wanted.toString()));
	}

	@Override
	public void close() {
		change("retired", true).ok();
	}
}

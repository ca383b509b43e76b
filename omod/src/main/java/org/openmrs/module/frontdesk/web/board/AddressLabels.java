/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.board;

import java.util.Map;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.board.Sheet;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.springframework.stereotype.Component;

/** What the parts of an address are called: as the host says it, else in our own words. */
@Component("frontdesk.addressLabels")
class AddressLabels {

	private static final String LINE = "address";

	private final Sentences sentences;

	AddressLabels(Sentences sentences) {
		this.sentences = sentences;
	}

	/** The template names a message of the host's, or says itself what the part is called. */
	String of(Sheet.AddressField field) {
		if (field.label() == null) {
			return ours(field.name());
		}
		String said = Context.getMessageSourceService().getMessage(field.label(), null, sentences.language());
		boolean unknown = said.equals(field.label()) && said.matches("\\w+(\\.\\w+)+");
		return unknown ? ours(field.name()) : said;
	}

	private String ours(String name) {
		if (!name.startsWith(LINE)) {
			return sentences.say("frontdesk.address." + name, Map.of());
		}
		String number = name.substring(LINE.length());
		return number.equals("1")
				? sentences.say("frontdesk.address.first", Map.of())
				: sentences.say("frontdesk.address.line", Map.of("number", number));
	}
}

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

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmrs.module.frontdesk.board.Need;
import org.openmrs.module.frontdesk.board.Sheet;

/**
 * A patient's sheet as JSON.
 *
 * @param needs by their words, or null where the user may not see them
 */
record SheetJson(BoardJson.PatientJson patient, boolean estimated, List<PhoneJson> phones, List<AddressFieldJson> address,
		String confirmed, Map<String, String> needs, boolean restricted, String tag) {

	record PhoneJson(String type, String label, String value, boolean suspect) {

		static PhoneJson of(Sheet.Phone phone) {
			return new PhoneJson(phone.type(), phone.label(), phone.value(), phone.suspect());
		}
	}

	record AddressFieldJson(String name, String label, String value, Integer size, int longest, boolean required,
			String usual, String example) {

		static AddressFieldJson of(Sheet.AddressField field, AddressLabels labels) {
			return new AddressFieldJson(field.name(), labels.of(field), field.value(), field.size(), field.longest(),
					field.required(), field.usual(), field.example());
		}
	}

	static SheetJson of(Sheet sheet, ZoneId zone, AddressLabels labels) {
		return new SheetJson(BoardJson.PatientJson.of(sheet.person()), sheet.estimated(),
				sheet.phones().stream().map(PhoneJson::of).toList(),
				sheet.address().stream().map(field -> AddressFieldJson.of(field, labels)).toList(),
				new BoardJson.Clock(zone).iso(sheet.confirmed()), words(sheet.needs()),
				sheet.restricted(), sheet.tag());
	}

	private static Map<String, String> words(Map<Need, String> needs) {
		if (needs == null) {
			return null;
		}
		Map<String, String> words = new TreeMap<>();
		needs.forEach((need, text) -> words.put(need.code(), text));
		return words;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.util.Map;
import java.util.Optional;
import org.openmrs.Person;
import org.openmrs.module.frontdesk.board.Correction;
import org.openmrs.module.frontdesk.board.Sheet;
import org.springframework.stereotype.Component;

/** Corrects phone numbers. Whether it is the old one with a slip comes first: it can be both, a slip and no number. */
@Component("frontdesk.correctsPhones")
class PhoneCorrector implements Corrector {

	private final PhoneNumbers phones;

	private final PersonTexts texts;

	PhoneCorrector(PhoneNumbers phones, PersonTexts texts) {
		this.phones = phones;
		this.texts = texts;
	}

	@Override
	public void check(Sheet before, Correction correction) {
		correction.phones().forEach((type, number) -> check(phone(before, type), number, correction));
	}

	private static Sheet.Phone phone(Sheet before, String type) {
		return before.phones().stream().filter(one -> one.type().equals(type)).findFirst()
				.orElseThrow(() -> Doubt.wrong("contact.type", type));
	}

	private void check(Sheet.Phone phone, String number, Correction correction) {
		Doubt.checkText(phone.type(), number, PersonTexts.LONGEST);
		if (number.isBlank() || number.strip().equals(phone.value())) {
			return;
		}
		if (!correction.sure().contains(phone.type())) {
			Doubt.ask(Optional.ofNullable(phone.value()).flatMap(was -> phones.slip(was, number)), phone.type(),
					"field.contact.slip");
		}
		if (!phones.isPossible(number)) {
			throw Doubt.wrong("contact.phone", phone.type());
		}
	}

	@Override
	public void apply(Person person, Sheet before, Correction correction) {
		for (Map.Entry<String, String> phone : correction.phones().entrySet()) {
			texts.set(person, phone.getKey(), phone.getValue());
		}
	}
}

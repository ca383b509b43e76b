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

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.springframework.stereotype.Component;

/** Phone numbers as people of the clinic's region write them. */
@Component("frontdesk.phoneNumbers")
public class PhoneNumbers {

	/** ITU-T E.164: no number is longer. */
	private static final int LONGEST = 15;

	private static final int SHORTEST = 5;

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

	private final FrontDeskSettings settings;

	public PhoneNumbers(FrontDeskSettings settings) {
		this.settings = settings;
	}

	/** @return whether somebody can be reached by it; without a region, of a national number only its length is known */
	public boolean isPossible(String text) {
		Optional<PhoneNumber> number = parsed(text);
		return number.map(library::isValidNumber).orElseGet(() -> settings.phoneRegion().isEmpty() && !isInternational(text)
				&& hasLength(text));
	}

	private static boolean isInternational(String text) {
		return text.strip().startsWith("+");
	}

	private static boolean hasLength(String text) {
		int digits = text.replaceAll("\\D", "").length();
		return text.matches("[0-9 ()./-]+") && digits >= SHORTEST && digits <= LONGEST;
	}

	/** @return the digits by which two ways to write one number are the same */
	String digits(String text) {
		return parsed(text).map(number -> library.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)).orElse(text)
				.replaceAll("\\D", "");
	}

	private Optional<PhoneNumber> parsed(String text) {
		String region = settings.phoneRegion().orElse(null);
		if (region == null && !isInternational(text)) {
			return Optional.empty();
		}
		try {
			return Optional.of(library.parse(text, region));
		} catch (NumberParseException e) {
			return Optional.empty();
		}
	}
}

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
import org.openmrs.module.frontdesk.board.contact.text.Slip;
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
		long digits = text.chars().filter(sign -> sign >= '0' && sign <= '9').count();
		boolean others = text.chars().anyMatch(sign -> "0123456789 ()./-".indexOf(sign) < 0);
		return !others && digits >= SHORTEST && digits <= LONGEST;
	}

	/**
	 * Compares the two as they are written, and as they are dialled from abroad: one slip can be several in the other way to
	 * write a number, or make it one that cannot be.
	 *
	 * @return the slip by which the second can have become of the first, its place counted among the second's own digits
	 */
	Optional<Slip> slip(String was, String now) {
		String before = dialled(was);
		String after = dialled(now);
		if (before.equals(after)) {
			return Optional.empty();
		}
		return Slip.between(was, now).or(() -> inWriting(Slip.between(before, after), after, now))
				.or(() -> Slip.between(before, now)).or(() -> inWriting(Slip.between(was, after), after, now));
	}

	/** National and international numbers are the same at their ends. */
	private static Optional<Slip> inWriting(Optional<Slip> slip, String dialled, String written) {
		int fewer = dialled.length() - written.replaceAll("\\D", "").length();
		return slip.map(one -> new Slip(one.kind(), Math.max(1, one.from() - fewer)));
	}

	/** By these digits, two ways to write one number are the same. */
	private String dialled(String text) {
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

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.payer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.Channel;
import org.openmrs.module.frontdesk.insurance.Reach;

/** Whether somebody can be reached so. */
final class ReachRules {

	private static final int LONGEST_ADDRESS = 255;

	private static final int LONGEST_NUMBER = 50;

	/** National numbers, short ones of hotlines too, and what is dialled after them. */
	private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ()/.-]{3,40}((ext\\.?|x|#) ?[0-9]{1,8})?");

	/** What a mail program would try; whether there is such an address nobody knows before it was written to. */
	private static final Pattern EMAIL = Pattern
			.compile("[^\\s@\"<>(),;:\\\\]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+");

	private static final int FEWEST_DIGITS = 3;

	private ReachRules() {
	}

	static List<Refusal.Field> wrongOf(Reach reach) {
		List<Refusal.Field> wrong = new ArrayList<>();
		reach.by().forEach((way, address) -> {
			if (!isRight(way, address)) {
				wrong.add(PayerRules.field(way.code(), kind(way)));
			}
		});
		if (reach.first() != null && !reach.by().containsKey(reach.first())) {
			wrong.add(PayerRules.field("first", "first"));
		}
		return wrong;
	}

	private static String kind(Channel way) {
		return switch (way) {
			case PORTAL, ELECTRONIC -> "url";
			case PHONE, FAX -> "phone";
			case EMAIL -> "email";
		};
	}

	private static boolean isRight(Channel way, String address) {
		return switch (way) {
			case PORTAL, ELECTRONIC -> PayerRules.isText(address, LONGEST_ADDRESS) && isWeb(address);
			case PHONE, FAX -> PayerRules.isText(address, LONGEST_NUMBER) && isNumber(address);
			case EMAIL -> PayerRules.isText(address, LONGEST_ADDRESS) && EMAIL.matcher(address).matches();
		};
	}

	/** What begins otherwise could be a program for the browser of whoever opens it; a name before the host, a password. */
	private static boolean isWeb(String address) {
		try {
			URI read = new URI(address);
			boolean web = "https".equalsIgnoreCase(read.getScheme()) || "http".equalsIgnoreCase(read.getScheme());
			return web && read.getHost() != null && read.getUserInfo() == null;
		} catch (URISyntaxException e) {
			return false;
		}
	}

	private static boolean isNumber(String text) {
		boolean written = NUMBER.matcher(text).matches() && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
		return written && (!text.startsWith("+") || isInternational(text));
	}

	private static boolean isInternational(String text) {
		try {
			PhoneNumberUtil library = PhoneNumberUtil.getInstance();
			return library.isPossibleNumber(library.parse(text, null));
		} catch (NumberParseException e) {
			return false;
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Way;

/** A record as its columns' texts, in canonical order, just as the database gives them back. */
public final class AccessTexts {

	private AccessTexts() {
	}

	/** @return all but the last one, the mac */
	public static List<String> of(int node, long number, Access access) {
		Way way = access.way();
		List<String> texts = new ArrayList<>(22);
		add(texts, node, number, access.at().toEpochMilli(), access.until() == null ? null : access.until().toEpochMilli(),
				access.times(), access.actor().userId());
		texts.add(cut(access.actor().account(), 32));
		texts.add(cut(access.actor().roles(), 255));
		add(texts, access.patientId(), access.category().code(), access.action().code(), access.outcome().code());
		texts.add(cut(way.address(), 45));
		texts.add(cut(way.workstation(), 50));
		texts.add(cut(way.session(), 16));
		add(texts, way.locationId());
		texts.add(cut(way.module(), 50));
		texts.add(cut(way.endpoint(), 150));
		texts.add(cut(access.purpose(), 20));
		texts.add(cut(access.reason(), 255));
		texts.add(cut(access.detail(), 255));
		return texts;
	}

	private static void add(List<String> texts, Object... values) {
		for (Object value : values) {
			texts.add(Objects.toString(value, null));
		}
	}

	/** Half a character, which no database keeps as it is, becomes the sign for one that is unknown. */
	static String cut(String text, int most) {
		if (text == null || text.length() <= most && isPlain(text)) {
			return text;
		}
		StringBuilder kept = new StringBuilder(Math.min(text.length(), most));
		text.codePoints().limit(most)
				.map(point -> point == 0 || point <= Character.MAX_VALUE && Character.isSurrogate((char) point)
						? 0xFFFD
						: point)
				.forEach(kept::appendCodePoint);
		return kept.toString();
	}

	/** Nearly all are: there is nothing to look at letter by letter. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;
import org.openmrs.module.frontdesk.audit.log.AccessTexts;
import org.openmrs.module.frontdesk.audit.log.NodeKey;
import org.openmrs.module.frontdesk.audit.proof.LogLine;

/**
 * Repeats of an access that are one record together: a counter, as a row of texts in the order of the log's columns, its slot
 * in place of the number. It becomes a record of this node, so it bears a mac as records do: whoever can write to the table
 * must not be able to have a record made.
 */
record CounterRow(long slot, Access repeats) {

	/** No mac of a record or of anything else starts so. */
	private static final String PREFIX = "repeats\t";

	/** What the log says of itself is never counted; who looks at it again and again is. */
	private static final Set<Action> OF_THE_LOG = EnumSet.of(Action.KEY, Action.GAP, Action.PRUNE, Action.VERIFY);

	List<String> texts(int node, NodeKey key) {
		List<String> texts = AccessTexts.of(node, slot, repeats);
		texts.add(key.mac(line(texts)));
		return texts;
	}

	private static String line(List<String> texts) {
		return PREFIX + LogLine.join(texts);
	}

	/** @return null where this node has not written it */
	static CounterRow of(List<String> texts, NodeKey key) {
		int last = texts.size() - 1;
		if (texts.get(last) == null || !key.isMac(line(texts.subList(0, last)), texts.get(last))) {
			return null;
		}
		Access repeats = repeats(texts);
		return OF_THE_LOG.contains(repeats.action())
				? null
				: new CounterRow(Long.parseLong(text(texts, "number")), repeats);
	}

	private static Access repeats(List<String> texts) {
		Actor actor = new Actor(number(texts, "user_id"), text(texts, "account"), text(texts, "roles"));
		Way way = new Way(text(texts, "module"), text(texts, "endpoint"), text(texts, "address"),
				text(texts, "workstation"), text(texts, "session_key"), number(texts, "location_id"));
		return new Access(time(texts, "at"), time(texts, "until_at"), number(texts, "times"), actor,
				number(texts, "patient_id"), Category.valueOf(code(texts, "category")),
				Action.valueOf(code(texts, "action")), Outcome.valueOf(code(texts, "outcome")), way,
				text(texts, "purpose"), text(texts, "reason"), text(texts, "detail"));
	}

	private static String text(List<String> texts, String column) {
		return texts.get(LogLine.COLUMNS.indexOf(column));
	}

	private static Integer number(List<String> texts, String column) {
		String text = text(texts, column);
		return text == null ? null : Integer.valueOf(text);
	}

	private static Instant time(List<String> texts, String column) {
		return Instant.ofEpochMilli(Long.parseLong(text(texts, column)));
	}

	private static String code(List<String> texts, String column) {
		return text(texts, column).toUpperCase(Locale.ROOT);
	}
}

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
import java.util.LinkedHashSet;
import java.util.Set;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.WatchedRequest;
import org.openmrs.module.frontdesk.audit.Way;

/** What a request's end tells of it: that it was refused, or what nothing else tells of. That is recorded by its path. */
class Ending {

	private static final int UNAUTHORIZED = 401;

	private static final int FORBIDDEN = 403;

	private static final int REDIRECT = 300;

	private final WatchedRequest request;

	private final Persons persons;

	/** Privileges. */
	private final Set<String> missing = new LinkedHashSet<>();

	Ending(WatchedRequest request, Persons persons) {
		this.request = request;
		this.persons = persons;
	}

	void lacks(String privilege) {
		missing.add(privilege);
	}

	/**
	 * @param isUntold whether somebody has asked of whose request nothing is on record
	 * @return what came of the request, or null where that is no record
	 */
	Outcome outcome(int status, boolean broken, boolean isUntold) {
		boolean failed = broken || status >= REDIRECT;
		if (status == UNAUTHORIZED || status == FORBIDDEN || failed && !missing.isEmpty()) {
			return Outcome.REFUSED;
		} else if (isUntold && readsUnseen()) {
			return failed ? Outcome.FAILED : Outcome.DONE;
		}
		return null;
	}

	/** Past what can be seen: a query of another's that loads no entity. */
	private boolean readsUnseen() {
		return !request.isForFile()
				&& (request.concernsPatients() || !persons.mentioned().isEmpty() || !persons.unresolved().isEmpty());
	}

	/** What nobody in particular asks for counts by its address, whatever else they say. */
	static Access ofNobody(Outcome outcome, Way way) {
		return Access.of(Instant.now(), Actor.NOBODY, null, Category.OTHER, Action.REQUEST, outcome, way.ofStranger());
	}

	Access record(Outcome outcome, Actor actor, Way way) {
		Integer patient = persons.mentioned().size() == 1 ? persons.mentioned().iterator().next() : null;
		return new Access(Instant.now(), null, 1, actor, patient, Category.OTHER, Action.REQUEST, outcome, way, null, null,
				detail());
	}

	/** Whom it was about is said by what names them, where the database does not tell who that is. */
	private String detail() {
		Set<String> words = new LinkedHashSet<>(missing);
		persons.unresolved().forEach(word -> words.add("of " + word));
		return words.isEmpty() ? null : String.join(", ", words);
	}
}

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
import java.util.List;
import org.openmrs.User;
import org.openmrs.UserSessionListener;
import org.openmrs.module.frontdesk.Wordless;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hears of who signs in, tries to, and signs out. What goes wrong here keeps nobody from it. */
@Component("frontdesk.signIns")
public class SignIns implements UserSessionListener {

	private static final Logger log = LoggerFactory.getLogger(SignIns.class);

	private final Recorder recorder;

	private final Who who;

	private final PersonTable persons;

	public SignIns(Recorder recorder, Who who, PersonTable persons) {
		this.recorder = recorder;
		this.who = who;
		this.persons = persons;
	}

	/** @param user of a failed sign-in one with nothing but the name that was given; nobody, where nobody was signed in */
	@Override
	public void loggedInOrOut(User user, Event event, Status status) {
		if (user == null) {
			return;
		}
		try {
			boolean failed = status == Status.FAIL;
			say(failed ? known(user.getUsername()) : who.actor(user),
					event == Event.LOGIN ? Action.SIGN_IN : Action.SIGN_OUT, failed ? Outcome.FAILED : Outcome.DONE);
		} catch (RuntimeException e) {
			log.error("A sign-in or sign-out was not recorded", Wordless.of(e));
		}
	}

	private Actor known(String name) {
		Integer id = name == null ? null : persons.user(name);
		return id == null ? who.stranger(name) : new Actor(id, null, null);
	}

	private void say(Actor actor, Action action, Outcome outcome) {
		RequestAccesses request = CurrentRequest.get();
		if (request != null) {
			request.say(actor, action, outcome);
		} else {
			recorder.record(
					List.of(Access.of(Instant.now(), actor, null, Category.ACCOUNT, action, outcome, Way.BACKGROUND)),
					false);
		}
	}
}

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
import org.openmrs.User;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;
import org.springframework.stereotype.Component;

/**
 * What is touched where no request is answered, by schedulers and daemons: counted for each user, category and action, and
 * recorded as one summary a window.
 */
@Component("frontdesk.backgroundWork")
public class BackgroundWork {

	private final Windows windows;

	private final Who who;

	public BackgroundWork(Windows windows, Who who) {
		this.windows = windows;
		this.who = who;
	}

	/** Without roles: reading them could load, in the midst of Hibernate's work. */
	void count(Category category, Action action, Outcome outcome) {
		User user = who.user();
		Actor actor = user == null ? Actor.NOBODY : new Actor(user.getUserId(), null, null);
		windows.count(Access.of(Instant.now(), actor, null, category, action, outcome, Way.BACKGROUND));
	}
}

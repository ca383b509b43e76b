/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.background;

import java.time.Duration;

/** Work that is done again and again, by nobody in particular. */
public interface Job {

	/** @return how it is known, such as <code>feed.purge</code> */
	String id();

	/** @return how long it rests */
	Duration interval();

	/**
	 * Does a piece of the work that keeps nobody waiting, in a session and a transaction of its own.
	 *
	 * @return whether there is more to do at once
	 */
	boolean run();
}

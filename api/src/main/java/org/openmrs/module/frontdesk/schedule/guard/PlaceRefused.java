/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.guard;

import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.schedule.NoPlace;

/**
 * Refuses a commit: of what is thrown before one, Hibernate passes on only its own exceptions as they are. Other modules show
 * its message to whoever saved the appointment, so it says in the user's language what stands against it.
 */
public class PlaceRefused extends HibernateException {

	private static final long serialVersionUID = 1L;

	private PlaceRefused(String sentence, NoPlace reason) {
		super(sentence, reason);
	}

	public static PlaceRefused of(NoPlace reason) {
		String against = reason.getBreaches().stream().map(breach -> say("frontdesk.error.place." + breach.code()))
				.collect(Collectors.joining(" "));
		String free = reason.free();
		return new PlaceRefused(
				free.isEmpty() ? against : against + " " + say("frontdesk.place.instead").replace("{times}", free), reason);
	}

	private static String say(String code) {
		return Context.getMessageSourceService().getMessage(code);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.messagesource;

import java.util.Collection;
import java.util.Locale;

import org.springframework.context.MessageSource;

public interface MessageSourceService extends MessageSource {

	/** In the user's language; the code itself when there is no such message. */
	String getMessage(String code);
	/** Exactly those of this locale: no fallback. The files without one count as the JVM's default locale. */
	Collection<PresentationMessage> getPresentationsInLocale(Locale locale);
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Modules add to the one list by beans of their own whose parent is the platform's. */
public class EventListeners {

	private static final List<GlobalPropertyListener> LISTENERS = new CopyOnWriteArrayList<>();

	public List<GlobalPropertyListener> getGlobalPropertyListeners() {
		return LISTENERS;
	}

	public void setGlobalPropertyListeners(List<GlobalPropertyListener> listeners) {
		for (GlobalPropertyListener listener : listeners) {
			if (!LISTENERS.contains(listener)) {
				LISTENERS.add(listener);
			}
		}
	}

	/** A context that is built anew starts without those of the one before. */
	public void setGlobalPropertyListenersToEmpty(boolean empty) {
		if (empty) {
			LISTENERS.clear();
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue.order;

import java.util.Collections;
import java.util.Set;
import org.openmrs.module.frontdesk.overbooking.Urgency;

/**
 * Somebody who waits, as the rule sees them.
 *
 * @param key differs from everybody else's
 * @param entered from when on they wait: from their own time or from when they came, whichever is later; epoch milliseconds
 * @param overtaken how many who came later, with no higher urgency, were seen before them so far
 * @param minutes how long they are planned to take
 * @param providers the host's ids of those whom they wait for; empty for any of the service
 */
public record Waiter(String key, Urgency urgency, long entered, Standing standing, int overtaken, long minutes,
		Set<Integer> providers) {

	/** @return the same with another standing */
	public Waiter with(Standing other) {
		return new Waiter(key, urgency, entered, other, overtaken, minutes, providers);
	}

	/** @return whether this one has come later; of two in the same moment, the one whose key is greater */
	public boolean isLaterThan(Waiter other) {
		return entered == other.entered ? key.compareTo(other.key) > 0 : entered > other.entered;
	}

	/** @return whether a provider that these wait for can be one whom this one waits for; nobody named stands for any */
	public boolean competesWith(Set<Integer> others) {
		return providers.isEmpty() || others.isEmpty() || !Collections.disjoint(providers, others);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.board;

import java.util.List;
import org.openmrs.module.frontdesk.board.Flow;

/** How today goes on, as JSON: see {@link Flow}. */
record FlowJson(List<ProviderJson> providers, List<AheadJson> waiting) {

	/** @param provider the provider's UUID */
	record ProviderJson(String provider, String name, String due, String free) {
	}

	/** @param before in seconds */
	record AheadJson(String appointment, String provider, String free, long before) {
	}

	static FlowJson of(Flow flow, BoardJson.Clock clock) {
		return new FlowJson(
				flow.providers().stream().map(one -> new ProviderJson(one.provider().uuid(), one.provider().name(),
						clock.iso(one.due()), clock.iso(one.free()))).toList(),
				flow.waiting().stream().map(one -> new AheadJson(one.appointment(), one.provider().name(),
						clock.iso(one.free()), one.before().toSeconds())).toList());
	}
}

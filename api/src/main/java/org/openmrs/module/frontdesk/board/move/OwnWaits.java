/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.move;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.overbooking.Waits;
import org.springframework.stereotype.Component;

/** How long people waited by the steps that the desk took. */
@Component("frontdesk.ownWaits")
public class OwnWaits implements Waits {

	private static final double MINUTE_MILLIS = 60_000;

	private static final String WAITS = """
			select i.appointment_id, i.moved_at, coalesce(a.moved_at, c.checked_in_at)
			from frontdesk_move i
				left join frontdesk_move a on a.appointment_id = i.appointment_id and a.kind = 'arrive' and a.active = true
				left join frontdesk_check_in c on c.appointment_id = i.appointment_id and c.active = true
			where i.kind = 'withProvider' and i.active = true and i.appointment_id in (:ids)
				and coalesce(a.moved_at, c.checked_in_at) <= i.moved_at""";

	private final HostQuery host;

	public OwnWaits(HostQuery host) {
		this.host = host;
	}

	@Override
	public Map<Integer, Double> minutes(Collection<Integer> appointments) {
		Map<Integer, Double> minutes = new HashMap<>();
		if (!appointments.isEmpty()) {
			host.list(WAITS, Map.of("ids", appointments),
					(row, n) -> minutes.put(row.getInt(1), (row.getLong(2) - row.getLong(3)) / MINUTE_MILLIS));
		}
		return minutes;
	}
}

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

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.NameLayout;
import org.openmrs.module.frontdesk.board.CallLine;
import org.openmrs.module.frontdesk.board.MoveKind;
import org.openmrs.module.frontdesk.board.Told;
import org.openmrs.module.frontdesk.board.VisitOutcome;
import org.springframework.stereotype.Component;

/** Reads the steps that the desk took, with the names of who took them, in one query. */
@Component("frontdesk.ownSteps")
public class OwnSteps {

	private static final String STEPS = """
			select s.appointment_id, s.kind, s.uuid, s.step_at, s.visit_outcome, s.coverage, s.call_number, s.called_to,
				s.place, coalesce(u.username, u.system_id),
				n.prefix, n.given_name, n.middle_name, n.family_name_prefix, n.family_name, n.family_name2,
				n.family_name_suffix, n.degree
			from (
				select c.appointment_id, 'checkIn' as kind, c.uuid, c.checked_in_at as step_at, c.checked_in_by as step_by,
					c.visit_outcome, c.coverage, null as call_number, null as called_to, null as place
				from frontdesk_check_in c where c.active = true and c.appointment_id in (:ids)
				union all
				select m.appointment_id, m.kind, m.uuid, m.moved_at, m.moved_by, null, null, null, null, null
				from frontdesk_move m where m.active = true and m.appointment_id in (:ids)
				union all
				select n.appointment_id, 'call', cast(n.call_number_id as char(38)), n.called_at, n.called_by, null, null,
					n.call_number, n.called_to, n.place
				from frontdesk_call_number n where n.appointment_id in (:ids) and n.day = :day) s
				left join users u on u.user_id = s.step_by
				left join person_name n on n.person_id = u.person_id and n.voided = false
			order by n.preferred desc, n.person_name_id""";

	private static final String CHECK_IN = "checkIn";

	private static final String CALL = "call";

	private final HostQuery host;

	public OwnSteps(HostQuery host) {
		this.host = host;
	}

	/** @return those that count, and the call numbers of the day */
	public Collection<OwnStep> of(LocalDate day, List<Integer> appointmentIds) {
		Map<String, OwnStep> steps = new HashMap<>();
		if (!appointmentIds.isEmpty()) {
			NameLayout layout = NameLayout.ofSite();
			host.list(STEPS, Map.of("ids", appointmentIds, "day", day.toString()),
					(row, n) -> steps.putIfAbsent(row.getString(3), step(row, layout)));
		}
		return steps.values();
	}

	private static CallLine call(ResultSet row) throws SQLException {
		long at = row.getLong(4);
		Instant called = row.wasNull() ? null : Instant.ofEpochMilli(at);
		return new CallLine(row.getInt(7), called, row.getString(8));
	}

	private static OwnStep step(ResultSet row, NameLayout layout) throws SQLException {
		String kind = row.getString(2).trim();
		if (CALL.equals(kind)) {
			return new OwnStep(row.getInt(1), null, null, null, null, null, null, call(row), row.getInt(9));
		}
		String visit = row.getString(5);
		String name = layout.write(row, 11);
		return new OwnStep(row.getInt(1), CHECK_IN.equals(kind) ? null : MoveKind.of(kind), row.getString(3),
				Instant.ofEpochMilli(row.getLong(4)), name.isEmpty() ? row.getString(10) : name,
				visit == null ? null : VisitOutcome.of(visit), Told.of(row.getString(6)).orElse(null), null, 0);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table <code>frontdesk_authorization_draw</code>: which appointments have drawn on which authorization. Its key sees to it
 * that an appointment has drawn once at most; what was given back stays on record.
 */
@Component("frontdesk.drawTable")
public class DrawTable {

	private static final String OPEN = "select draw_id, case_id, appointment_id from frontdesk_authorization_draw"
			+ " where drawn_key is not null and ";

	/** One that has drawn already draws on nothing more: what the host keeps never fails for it. */
	private static final String ADD = """
			insert ignore into frontdesk_authorization_draw (case_id, appointment_id, units, drawn_at, drawn_key)
			values (:case, :appointment, 1, :now, :appointment)""";

	/** By its key, so that nothing beside it is locked. */
	private static final String GIVE_BACK = "update frontdesk_authorization_draw set returned_at = :now, drawn_key = null"
			+ " where draw_id = :draw";

	private static final String USED = "update frontdesk_authorization set used_units = used_units + :units"
			+ " where case_id = :case";

	/** One unit that was drawn and not given back. */
	public record Draw(int id, int caseId, int appointment) {
	}

	/** @return what stands of what was drawn on these cases */
	public List<Draw> ofCases(Collection<Integer> cases, NamedParameterJdbcTemplate sql) {
		return cases.isEmpty()
				? List.of()
				: sql.query(OPEN + "case_id in (:cases)", Map.of("cases", cases),
						(row, n) -> draw(row));
	}

	private static Draw draw(ResultSet row) throws SQLException {
		return new Draw(row.getInt(1), row.getInt(2), row.getInt(3));
	}

	/** @return nothing where the appointment has drawn already, on whatever case */
	Optional<Draw> add(int caseId, int appointment, Instant now, NamedParameterJdbcTemplate sql) {
		Map<String, Object> values = Map.of("case", caseId, "appointment", appointment, "now", now.toEpochMilli());
		if (sql.update(ADD, values) == 0) {
			return Optional.empty();
		}
		sql.update(USED, Map.of("case", caseId, "units", 1));
		return sql.query(OPEN + "drawn_key = :appointment", values, (row, n) -> draw(row)).stream().findFirst();
	}

	void giveBack(Draw draw, Instant now, NamedParameterJdbcTemplate sql) {
		sql.update(GIVE_BACK, Map.of("draw", draw.id(), "now", now.toEpochMilli()));
		sql.update(USED, Map.of("case", draw.caseId(), "units", -1));
	}
}

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

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.authorization.CaseTable;
import org.openmrs.module.frontdesk.insurance.authorization.Cases;
import org.openmrs.module.frontdesk.insurance.authorization.StoredCase;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Draws units of what was authorized, and gives them back: one for each appointment that is kept. The caller holds the case,
 * so that two never draw the last one, and the appointment, so that it never draws twice.
 */
@Component("frontdesk.units")
public class Units {

	private final DrawTable draws;

	private final CaseTable table;

	private final Cases cases;

	private final ClinicTime time;

	public Units(DrawTable draws, CaseTable table, Cases cases, ClinicTime time) {
		this.draws = draws;
		this.table = table;
		this.cases = cases;
		this.time = time;
	}

	/** @return whether it is authorized on that day */
	public static boolean isValidOn(StoredCase one, LocalDate day) {
		return CaseState.VALID.contains(one.state())
				&& (one.approvedFrom() == null || !day.isBefore(one.approvedFrom()))
				&& (one.approvedUntil() == null || !day.isAfter(one.approvedUntil()));
	}

	/** @return how many units are left, or null where there is no limit */
	public static Integer left(StoredCase one) {
		return one.approvedUnits() == null ? null : (Integer) Math.max(0, one.approvedUnits() - one.usedUnits());
	}

	/**
	 * @param held has a unit left
	 * @return what was drawn; nothing where the appointment has drawn already, on whatever case
	 */
	public Optional<DrawTable.Draw> draw(StoredCase held, int appointment, NamedParameterJdbcTemplate sql) {
		return draws.add(held.id(), appointment, time.now(), sql);
	}

	/** @return the case as it is after it was drawn on: used up with the last unit */
	public StoredCase after(DrawTable.Draw draw) {
		StoredCase now = table.withId(draw.caseId());
		return now.isUsedUp() ? cases.byItself(now, CaseAction.USE_UP) : now;
	}

	/** @return the case as it is then: one that was used up is again what it was before */
	public StoredCase giveBack(StoredCase held, DrawTable.Draw draw, NamedParameterJdbcTemplate sql) {
		draws.giveBack(draw, time.now(), sql);
		StoredCase now = table.withId(held.id());
		return now.state() == CaseState.USED ? cases.byItself(now, CaseAction.GIVE_BACK) : now;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;
import org.springframework.stereotype.Component;

/** When the clocks of a case end, in the clinic's zone. */
@Component("frontdesk.caseClocks")
public class Clocks {

	private final ClinicTime time;

	private final WorkingDays working;

	public Clocks(ClinicTime time, WorkingDays working) {
		this.time = time;
		this.working = working;
	}

	/** @return when the answer is needed: so many days before the appointment at the same time of the day, but not before now */
	public Instant needed(Instant start, int leadDays) {
		Instant due = start.atZone(time.zone()).minusDays(leadDays).toInstant();
		return due.isBefore(time.now()) ? time.now() : due;
	}

	/** @return by when a payer that has it since then has to answer */
	public Instant reply(Instant since, CaseUrgency urgency, PayerClocks payer) {
		return urgency == CaseUrgency.EXPEDITED
				? since.plus(Duration.ofHours(payer.expeditedHours()))
				: after(since, payer.standardDays(), payer.standardBusiness());
	}

	/**
	 * @param made how many appeals were made before
	 * @return by when the next one must be made; nothing where there is no further level
	 */
	public Optional<Instant> appeal(Instant denied, int made, PayerClocks payer) {
		return made < payer.appealDays().size()
				? Optional.of(after(denied, payer.appealDays().get(made), payer.appealsBusiness()))
				: Optional.empty();
	}

	/** @return how pressing clocks are now */
	public Pressing pressing() {
		LocalDate today = time.today();
		return new Pressing(time.now(), time.startOf(working.before(today)), endOf(today));
	}

	/** @return the first moment after the day at the clinic */
	public Instant endOf(LocalDate day) {
		return new Deadlines(time.zone()).endOf(day);
	}

	private Instant after(Instant from, int days, boolean business) {
		BusinessDays which = business ? working.from(time.dayOf(from)) : BusinessDays.ALL;
		return new Deadlines(time.zone()).after(from, days, which);
	}
}

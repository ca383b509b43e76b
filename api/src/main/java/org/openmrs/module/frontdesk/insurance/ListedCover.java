/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a list of patients is told of one coverage: enough to point out who lacks cover, without payers and numbers.
 *
 * @param lastVerified when it was last verified, or was recorded where it never was; null for what needs not be verified
 * @param denied whether the payer said last that it does not hold
 */
public record ListedCover(CoverPeriod period, Instant lastVerified, boolean denied) {

	/**
	 * Of persons in <code>(:ids)</code> four columns: the person's id, a kind, a key and a text, both as {@link #of} reads them.
	 * Whoever has none has a row with an empty key, unless the clinic records none at all.
	 */
	public static final String SELECT = """
			select c.patient_id as person_id, 'cover' as kind,
				concat(coalesce(c.from_day, ''), '/', coalesce(c.until_day, ''), '/') as fact_key,
				concat(case when c.kind <> 'insured' then '' else coalesce(v.checked_at, c.noted_at) end, '/',
					coalesce(v.answer, '')) as fact_text
			from frontdesk_coverage c left join frontdesk_coverage_check v on v.check_id = c.last_check
			where c.patient_id in (:ids) and c.removed_at is null
			union all
			select b.patient_id, 'cover', '', '' from patient b
			where b.patient_id in (:ids)
				and not exists (select 1 from frontdesk_coverage o where o.patient_id = b.patient_id and o.removed_at is null)
				and exists (select 1 from frontdesk_coverage a where a.removed_at is null)""";

	/** The kind of its rows. */
	public static final String KIND = "cover";

	/** @return null for the row of somebody who has none */
	public static ListedCover of(String key, String text) {
		if (key.isEmpty()) {
			return null;
		}
		String[] days = key.split("/", -1);
		String[] verified = text.split("/", -1);
		return new ListedCover(new CoverPeriod(day(days[0]), day(days[1])),
				verified[0].isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(verified[0])),
				CheckAnswer.of(verified[1]).map(CheckAnswer::denies).orElse(false));
	}

	private static LocalDate day(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

	/** @return whether it pays on that day, for all that is known */
	public boolean pays(LocalDate day) {
		return !denied && period.holds(day);
	}
}

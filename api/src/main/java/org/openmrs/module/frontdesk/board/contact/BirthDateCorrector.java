/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.Person;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.Correction;
import org.openmrs.module.frontdesk.board.Sheet;
import org.openmrs.module.frontdesk.board.contact.text.Slip;
import org.springframework.stereotype.Component;

/** Corrects the birth date, which is no estimate then. */
@Component("frontdesk.correctsBirthDate")
class BirthDateCorrector implements Corrector {

	/** Nobody on record has been older (Jeanne Calment, 122). */
	private static final int OLDEST = 122;

	private static final String FIELD = "birthDate";

	private final ClinicTime time;

	BirthDateCorrector(ClinicTime time) {
		this.time = time;
	}

	@Override
	public void check(Sheet before, Correction correction) {
		LocalDate date = correction.birthDate();
		if (!changes(before, correction)) {
			return;
		}
		if (before.birthDate() != null && !before.estimated() && !correction.sure().contains(FIELD)) {
			Doubt.ask(slip(before.birthDate(), date), FIELD, "field.contact.slip.date");
		}
		if (date.isAfter(time.today()) || date.isBefore(time.today().minusYears(OLDEST))) {
			throw Doubt.wrong("contact.birthDate", FIELD);
		}
	}

	private static boolean changes(Sheet before, Correction correction) {
		return correction.birthDate() != null && !correction.birthDate().equals(before.birthDate());
	}

	private static Optional<Slip> slip(LocalDate was, LocalDate now) {
		// a year of more digits is no date that anybody types
		return was.toString().length() == now.toString().length()
				? Slip.between(was.toString(), now.toString()).or(() -> swapped(was, now))
				: Optional.empty();
	}

	/** The day and the month, as between countries. */
	private static Optional<Slip> swapped(LocalDate was, LocalDate now) {
		boolean swapped = was.getYear() == now.getYear() && was.getMonthValue() == now.getDayOfMonth()
				&& was.getDayOfMonth() == now.getMonthValue();
		return swapped ? Optional.of(new Slip(Slip.Kind.SWAPPED, "yyyyM".length())) : Optional.empty();
	}

	@Override
	public void apply(Person person, Sheet before, Correction correction) {
		if (changes(before, correction)) {
			person.setBirthdate(java.sql.Date.valueOf(correction.birthDate()));
			person.setBirthdateEstimated(false);
		}
	}
}

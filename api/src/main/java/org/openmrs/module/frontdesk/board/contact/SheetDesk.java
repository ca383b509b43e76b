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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.PersonAttribute;
import org.openmrs.PersonAttributeType;
import org.openmrs.api.APIException;
import org.openmrs.api.PersonService;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.Correction;
import org.openmrs.module.frontdesk.board.Need;
import org.openmrs.module.frontdesk.board.Sheet;
import org.openmrs.module.frontdesk.board.SheetService;
import org.openmrs.module.frontdesk.board.contact.text.Slip;
import org.openmrs.util.PrivilegeConstants;

/** Corrects what the desk knows of a patient, for patients that the transaction holds. */
public class SheetDesk implements SheetService {

	/** Nobody on record has been older (Jeanne Calment, 122). */
	private static final int OLDEST = 122;

	/** What the host's column takes. */
	private static final int LONGEST = 50;

	/** To save the person, who is checked with their identifiers by the host. */
	private static final String[] TO_SAVE = { PrivilegeConstants.EDIT_PERSONS, PrivilegeConstants.GET_PERSONS,
			PrivilegeConstants.GET_PERSON_ATTRIBUTE_TYPES, PrivilegeConstants.GET_PATIENTS,
			PrivilegeConstants.GET_PATIENT_IDENTIFIERS, PrivilegeConstants.GET_IDENTIFIER_TYPES,
			PrivilegeConstants.GET_LOCATIONS, PrivilegeConstants.GET_GLOBAL_PROPERTIES };

	private static final String REASON = "Corrected at the front desk";

	private static final String BIRTH_DATE = "birthDate";

	private final SheetReader reader;

	private final PhoneNumbers phones;

	private final Confirmations confirmations;

	private final PersonService persons;

	private final SessionFactory sessionFactory;

	private final ClinicTime time;

	private final AccessCapture audit;

	public SheetDesk(SheetReader reader, PhoneNumbers phones, Confirmations confirmations, PersonService persons,
			SessionFactory sessionFactory, ClinicTime time, AccessCapture audit) {
		this.reader = reader;
		this.phones = phones;
		this.confirmations = confirmations;
		this.persons = persons;
		this.sessionFactory = sessionFactory;
		this.time = time;
		this.audit = audit;
	}

	@Override
	public Sheet sheet(String patientUuid) {
		int patient = reader.patient(patientUuid, "");
		audit.shown(Category.PATIENT, Action.VIEW, List.of(patient));
		return reader.read(patient);
	}

	@Override
	public Sheet correct(String patientUuid, Correction correction, String shown) {
		int patient = reader.patient(patientUuid, " for update");
		Sheet before = asShown(patient, shown);
		correction.phones().forEach((type, number) -> check(before, type, number, correction));
		checkBirthDate(before, correction);
		Person person = session().get(Person.class, patient);
		correction.phones().forEach((type, number) -> set(person, type, number));
		if (correction.birthDate() != null && !correction.birthDate().equals(before.birthDate())) {
			person.setBirthdate(java.sql.Date.valueOf(correction.birthDate()));
			person.setBirthdateEstimated(false);
		}
		confirmations.confirm(patient);
		return saved(person);
	}

	@Override
	public Sheet recordNeeds(String patientUuid, Map<Need, String> needs, String shown) {
		int patient = reader.patient(patientUuid, " for update");
		asShown(patient, shown);
		needs.forEach((need, text) -> checkText(need.code(), text));
		Person person = session().get(Person.class, patient);
		needs.forEach((need, text) -> set(person, need.typeUuid(), text));
		return saved(person);
	}

	private Sheet asShown(int patient, String shown) {
		Sheet sheet = reader.read(patient);
		if (!sheet.tag().equals(shown)) {
			throw new Refusal(Refusal.Kind.STALE, "sheet.stale");
		}
		return sheet;
	}

	private void check(Sheet before, String type, String number, Correction correction) {
		Sheet.Phone phone = before.phones().stream().filter(one -> one.type().equals(type)).findFirst()
				.orElseThrow(() -> wrong("contact.type", type, "field.contact.type"));
		checkText(type, number);
		if (number.isBlank() || number.strip().equals(phone.value())) {
			return;
		}
		if (!phones.isPossible(number)) {
			throw wrong("contact.phone", type, "field.contact.phone");
		}
		if (phone.value() != null && !correction.sure().contains(type)) {
			ask(Slip.between(phones.digits(phone.value()), phones.digits(number)), type);
		}
	}

	private void checkBirthDate(Sheet before, Correction correction) {
		LocalDate date = correction.birthDate();
		if (date == null || date.equals(before.birthDate())) {
			return;
		}
		if (date.isAfter(time.today()) || date.isBefore(time.today().minusYears(OLDEST))) {
			throw wrong("contact.birthDate", BIRTH_DATE, "field.contact.birthDate");
		}
		if (before.birthDate() != null && !before.estimated() && !correction.sure().contains(BIRTH_DATE)) {
			ask(Slip.between(before.birthDate().toString(), date.toString()).or(() -> swapped(before.birthDate(), date)),
					BIRTH_DATE);
		}
	}

	/** The day and the month, as between countries. */
	private static Optional<Slip> swapped(LocalDate was, LocalDate now) {
		boolean swapped = was.getYear() == now.getYear() && was.getMonthValue() == now.getDayOfMonth()
				&& was.getDayOfMonth() == now.getMonthValue();
		return swapped ? Optional.of(new Slip(Slip.Kind.SWAPPED, "yyyyM".length())) : Optional.empty();
	}

	/** The places are counted; the digits themselves are the patient's, and stand on the page alone. */
	private static void ask(Optional<Slip> slip, String field) {
		slip.ifPresent(one -> {
			throw new Refusal(Refusal.Kind.RULE, "contact.didYouMean",
					new Refusal.Field(field, "field.contact.slip." + one.kind().name()));
		});
	}

	private static void checkText(String field, String text) {
		if (text.strip().length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
			throw wrong("sheet.text", field, "field.sheet.text");
		}
	}

	private static Refusal wrong(String code, String field, String fieldCode) {
		return new Refusal(Refusal.Kind.RULE, code, new Refusal.Field(field, fieldCode));
	}

	private void set(Person person, String typeUuid, String text) {
		String value = text.strip();
		Optional<PersonAttribute> now = person.getAttributes().stream()
				.filter(one -> !one.getVoided() && one.getAttributeType().getUuid().equals(typeUuid)).findFirst();
		if (now.map(PersonAttribute::getValue).orElse("").equals(value)) {
			return;
		}
		now.ifPresent(one -> one.voidAttribute(REASON));
		if (!value.isEmpty()) {
			person.addAttribute(new PersonAttribute(type(typeUuid), value));
		}
	}

	private PersonAttributeType type(String uuid) {
		return Objects.requireNonNull(session()
				.createQuery("from PersonAttributeType t where t.uuid = :uuid", PersonAttributeType.class)
				.setParameter("uuid", uuid).uniqueResult(), "made by the changelog, or just read");
	}

	private Sheet saved(Person person) {
		try {
			HostRights.lend(() -> persons.savePerson(person), TO_SAVE);
		} catch (APIException e) {
			// What the host says of it can hold what not everybody may read.
			throw new Refusal(Refusal.Kind.RULE, "sheet.refused");
		}
		session().flush();
		audit.shown(Category.PATIENT, Action.CHANGE, List.of(person.getPersonId()));
		return reader.read(person.getPersonId());
	}

	private Session session() {
		return sessionFactory.getCurrentSession();
	}
}

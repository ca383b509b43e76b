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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.Need;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.openmrs.module.frontdesk.board.Sheet;
import org.openmrs.module.frontdesk.board.find.index.PhoneTypes;
import org.openmrs.module.frontdesk.board.person.PersonLines;
import org.springframework.stereotype.Component;

/** Reads a patient's sheet. */
@Component("frontdesk.sheetReader")
public class SheetReader {

	private static final String PATIENT = "select p.patient_id from patient p join person n on n.person_id = p.patient_id"
			+ " where n.uuid = :uuid and p.voided = false and n.voided = false";

	private static final String ESTIMATED = "select birthdate_estimated from person where person_id = :person";

	private static final String VALUES = """
			select t.uuid, a.value from person_attribute a
				join person_attribute_type t on t.person_attribute_type_id = a.person_attribute_type_id
			where a.person_id = :person and a.voided = false order by a.person_attribute_id""";

	private final HostQuery host;

	private final PersonLines persons;

	private final PhoneTypes phoneTypes;

	private final PhoneNumbers phones;

	private final Addresses addresses;

	private final Confirmations confirmations;

	private final RestrictedTypes restrictedTypes;

	private final ClinicTime time;

	SheetReader(HostQuery host, PersonLines persons, PhoneTypes phoneTypes, PhoneNumbers phones, Addresses addresses,
			Confirmations confirmations, RestrictedTypes restrictedTypes, ClinicTime time) {
		this.host = host;
		this.persons = persons;
		this.phoneTypes = phoneTypes;
		this.phones = phones;
		this.addresses = addresses;
		this.confirmations = confirmations;
		this.restrictedTypes = restrictedTypes;
		this.time = time;
	}

	/**
	 * @param lock what follows the question: empty, or what holds the patient until the transaction ends
	 * @return the host's id of the patient
	 * @throws Refusal UNKNOWN, where there is no such patient or they are voided
	 */
	public int patient(String uuid, String lock) {
		return host.list(PATIENT + lock, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "patient.unknown"));
	}

	/**
	 * @param shown the tag of the sheet that the user saw
	 * @throws Refusal STALE, where it has changed since
	 */
	Sheet asShown(int patientId, String shown) {
		Sheet sheet = read(patientId);
		if (!sheet.tag().equals(shown)) {
			throw new Refusal(Refusal.Kind.STALE, "sheet.stale");
		}
		return sheet;
	}

	Sheet read(int patientId) {
		LocalDate today = time.today();
		List<Integer> patients = List.of(patientId);
		PersonLine person = persons.of(patients, today).lines().get(patientId);
		Map<String, String> values = values(patientId);
		boolean estimated = host.list(ESTIMATED, Map.of("person", patientId), (row, n) -> row.getBoolean(1)).get(0);
		return new Sheet(person, person.birthDate(), estimated,
				phoneTypes.all().entrySet().stream().map(type -> phone(type, values.get(type.getKey()))).toList(),
				addresses.fields(patientId),
				confirmations.of(patientId).orElse(null),
				Context.hasPrivilege(FrontDeskPrivileges.VIEW_NEEDS) ? needs(values) : null, isRestricted(values));
	}

	private Map<String, String> values(int patientId) {
		Map<String, String> values = new HashMap<>();
		host.list(VALUES, Map.of("person", patientId), (row, n) -> values.put(row.getString(1), row.getString(2)));
		return values;
	}

	private Sheet.Phone phone(Map.Entry<String, String> type, String value) {
		return new Sheet.Phone(type.getKey(), type.getValue(), value, value != null && !phones.isPossible(value));
	}

	private boolean isRestricted(Map<String, String> values) {
		return restrictedTypes.all().stream().map(values::get).anyMatch(RestrictedTypes::isYes);
	}

	private static Map<Need, String> needs(Map<String, String> values) {
		return Stream.of(Need.values()).filter(need -> values.containsKey(need.typeUuid()))
				.collect(Collectors.toMap(need -> need, need -> values.get(need.typeUuid()), (a, b) -> b,
						() -> new EnumMap<>(Need.class)));
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.insurance.CaseChoiceService;
import org.openmrs.module.frontdesk.insurance.CaseChoices;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.CodedConcept;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;
import org.openmrs.module.frontdesk.schedule.AppointmentSource;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingLookup;
import org.openmrs.module.frontdesk.schedule.ServicesOffered;

/** Reads what a case can be for. */
public class ChoiceDesk implements CaseChoiceService {

	private static final int MONTHS_BACK = 1;

	private static final int MONTHS_AHEAD = 12;

	private final CaseAccess access;

	private final CaseNames names;

	private final ConceptReader concepts;

	private final ServicesOffered services;

	private final AppointmentSource appointments;

	private final BookingLookup bookings;

	private final ClinicTime time;

	private final HostQuery host;

	private final AccessCapture audit;

	public ChoiceDesk(CaseAccess access, CaseNames names, ConceptReader concepts, ServicesOffered services,
			AppointmentSource appointments, BookingLookup bookings, ClinicTime time, HostQuery host, AccessCapture audit) {
		this.access = access;
		this.names = names;
		this.concepts = concepts;
		this.services = services;
		this.appointments = appointments;
		this.bookings = bookings;
		this.time = time;
		this.host = host;
		this.audit = audit;
	}

	@Override
	public CaseChoices choices(String uuid) {
		int patient = access.withUuid(uuid).patient();
		audit.shown(Category.COVERAGE, Action.VIEW, List.of(patient));
		return new CaseChoices(host.ask(services::offered).stream().map(Bookable::service).toList(), names.providers(),
				visits(patient));
	}

	private List<CaseSheet.Visit> visits(int patient) {
		LocalDate today = time.today();
		List<AppointmentNow> all = host.ask(sql -> appointments.ofPatient(patient,
				time.startOf(today.minusMonths(MONTHS_BACK)), time.startOf(today.plusMonths(MONTHS_AHEAD).plusDays(1)),
				sql));
		List<Integer> on = all.stream().filter(AppointmentNow::isOn).map(AppointmentNow::id).toList();
		return bookings.withIds(on).values().stream().sorted(Comparator.comparing(Booking::start))
				.map(one -> new CaseSheet.Visit(one.uuid(), one.service(), one.start())).toList();
	}

	@Override
	public List<CodedConcept> procedures(String text, Locale language) {
		return concepts.find(text, language, MOST);
	}
}

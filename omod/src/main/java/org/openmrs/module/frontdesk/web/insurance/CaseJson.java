/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.insurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.insurance.CaseChoices;
import org.openmrs.module.frontdesk.insurance.CaseField;
import org.openmrs.module.frontdesk.insurance.CaseItem;
import org.openmrs.module.frontdesk.insurance.CaseLine;
import org.openmrs.module.frontdesk.insurance.CasePage;
import org.openmrs.module.frontdesk.insurance.CasePayer;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.ClockKind;
import org.openmrs.module.frontdesk.insurance.CodedConcept;
import org.openmrs.module.frontdesk.insurance.PasReview;
import org.openmrs.module.frontdesk.insurance.ReminderCount;
import org.openmrs.module.frontdesk.insurance.Transition;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.openmrs.module.frontdesk.web.api.ClinicClock;

/** Cases as JSON. */
final class CaseJson {

	private CaseJson() {
	}

	record PatientJson(String uuid, String name, String called, String identifier, String birthDate,
			boolean restricted) {

		static PatientJson of(PatientName patient) {
			return patient == null
					? null
					: new PatientJson(patient.uuid(), patient.name(), patient.called(), patient.identifier(),
							day(patient.birthDate()), patient.restricted());
		}
	}

	record NamedJson(String uuid, String name) {

		static NamedJson of(Named named) {
			return named == null ? null : new NamedJson(named.uuid(), named.name());
		}
	}

	record NextJson(String clock, String at, String level) {
	}

	record LineJson(String uuid, int version, PatientJson patient, String state, String since, String urgency,
			CasePayer payer, NamedJson service, NamedJson provider, NextJson next, String number, Integer approvedUnits,
			int usedUnits, String approvedFrom, String approvedUntil) {

		static LineJson of(CaseLine line, ClinicClock clock) {
			return new LineJson(line.uuid(), line.version(), PatientJson.of(line.patient()), line.state().code(),
					clock.iso(line.since()), line.urgency().code(), line.payer(), NamedJson.of(line.service()),
					NamedJson.of(line.provider()),
					line.next() == null
							? null
							: new NextJson(line.next().code(), clock.iso(line.nextAt()),
									line.level() == null ? null : line.level().code()),
					line.number(),
					line.approvedUnits(), line.usedUnits(), day(line.approvedFrom()), day(line.approvedUntil()));
		}
	}

	record CountJson(String state, int all, int overdue) {
	}

	record PageJson(String now, List<LineJson> cases, String next, List<CountJson> counts, ReminderCount reminders) {

		static PageJson of(CasePage page, String now, ClinicClock clock) {
			return new PageJson(now, page.cases().stream().map(line -> LineJson.of(line, clock)).toList(), page.next(),
					page.counts().stream().map(count -> new CountJson(count.state().code(), count.all(), count.overdue()))
							.toList(),
					page.reminders());
		}
	}

	record LinesJson(List<LineJson> cases) {
	}

	record PayersJson(List<CasePayer> payers) {
	}

	record RowJson(String from, String action, String to, String privilege, List<String> required, List<String> allowed,
			List<String> stops, List<String> starts) {

		static RowJson of(Transition row) {
			return new RowJson(row.from().code(), row.action().code(), row.to() == null ? null : row.to().code(),
					row.privilege(), fields(row.required()), fields(row.allowed()), clocks(row.stops()),
					clocks(row.starts()));
		}

		private static List<String> fields(Set<CaseField> fields) {
			return fields.stream().sorted().map(CaseField::code).toList();
		}

		private static List<String> clocks(Set<ClockKind> clocks) {
			return clocks.stream().sorted().map(ClockKind::code).toList();
		}
	}

	/** What a payer's answer stands for. */
	record ReviewJson(String review, String action) {

		static ReviewJson of(PasReview review) {
			return new ReviewJson(review.name(), review.action().code());
		}
	}

	record TableJson(List<RowJson> transitions, List<ReviewJson> reviews) {
	}

	/** What a request can be for. */
	record ChoicesJson(List<NamedJson> services, List<NamedJson> providers, List<VisitJson> appointments) {

		static ChoicesJson of(CaseChoices choices, ClinicClock clock) {
			return new ChoicesJson(choices.services().stream().map(NamedJson::of).toList(),
					choices.providers().stream().map(NamedJson::of).toList(),
					choices.appointments().stream().map(one -> VisitJson.of(one, clock)).toList());
		}
	}

	record ProceduresJson(List<CodedConcept> procedures) {
	}

	record ClockJson(String kind, String started, String due, String stopped) {
	}

	record VisitJson(String uuid, NamedJson service, String start) {

		static VisitJson of(CaseSheet.Visit visit, ClinicClock clock) {
			return new VisitJson(visit.uuid(), NamedJson.of(visit.service()), clock.iso(visit.start()));
		}
	}

	record EventJson(String at, String by, String action, String from, String to, String review, String reason,
			String number, String reference, Integer units, String fromDay, String untilDay, String due) {

		static EventJson of(CaseSheet.Event event, ClinicClock clock) {
			return new EventJson(clock.iso(event.at()), event.by(), event.action(),
					event.from() == null ? null : event.from().code(), event.to().code(),
					event.review() == null ? null : event.review().name(), event.reason(), event.number(),
					event.reference(), event.units(), day(event.fromDay()), day(event.untilDay()), clock.iso(event.due()));
		}
	}

	record ContactJson(String uuid, String at, String by, String with, String reference, String said, String promised,
			String promisedBy, String kept) {

		static ContactJson of(CaseSheet.Contact contact, ClinicClock clock) {
			return new ContactJson(contact.uuid(), clock.iso(contact.at()), contact.by(), contact.with(),
					contact.reference(), contact.said(), contact.promised(), clock.iso(contact.promisedBy()),
					clock.iso(contact.kept()));
		}
	}

	record DocumentJson(String uuid, String words, String name, String type, Long size, String receivedAt,
			String receivedBy) {

		static DocumentJson of(CaseSheet.Document document, ClinicClock clock) {
			return new DocumentJson(document.uuid(), document.words(), document.name(), document.type(), document.size(),
					clock.iso(document.receivedAt()), document.receivedBy());
		}
	}

	record ClinicalJson(String words, List<CaseItem> items, List<DocumentJson> documents) {

		static ClinicalJson of(CaseSheet.Clinical clinical, ClinicClock clock) {
			return clinical == null
					? null
					: new ClinicalJson(clinical.words(), clinical.items(),
							clinical.documents().stream().map(document -> DocumentJson.of(document, clock)).toList());
		}
	}

	record SheetJson(String now, LineJson line, CaseSheet.CaseCoverage coverage, Integer units, String from, String until,
			String due, String reference, int appeals, int appealLevels, String openedAt, String openedBy,
			ClinicalJson clinical, List<ClockJson> clocks, List<VisitJson> appointments, List<EventJson> history,
			List<ContactJson> contacts, List<CaseSheet.CaseCoverage> coverages) {

		static SheetJson of(CaseSheet sheet, String now, ClinicClock clock) {
			return new SheetJson(now, LineJson.of(sheet.line(), clock), sheet.coverage(), sheet.units(), day(sheet.from()),
					day(sheet.until()), clock.iso(sheet.dueAt()), sheet.reference(), sheet.appeals(), sheet.appealLevels(),
					clock.iso(sheet.openedAt()), sheet.openedBy(), ClinicalJson.of(sheet.clinical(), clock),
					sheet.clocks().stream().map(one -> new ClockJson(one.kind().code(), clock.iso(one.started()),
							clock.iso(one.due()), clock.iso(one.stopped()))).toList(),
					sheet.appointments().stream().map(one -> VisitJson.of(one, clock)).toList(),
					sheet.history().stream().map(event -> EventJson.of(event, clock)).toList(),
					sheet.contacts().stream().map(contact -> ContactJson.of(contact, clock)).toList(), sheet.coverages());
		}
	}

	private static String day(LocalDate day) {
		return day == null ? null : day.toString();
	}
}

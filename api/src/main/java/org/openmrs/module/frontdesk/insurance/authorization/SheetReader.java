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

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.authorization.ContactTable.StoredContact;
import org.openmrs.module.frontdesk.insurance.authorization.DocumentTable.StoredDocument;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingLookup;
import org.springframework.stereotype.Component;

/** A case with all that the user may see of it. The caller notes that it was shown. */
@Component("frontdesk.caseSheetReader")
public class SheetReader {

	private static final String COVERAGES = """
			select v.uuid, p.name, l.name, v.member_id, v.coverage_id
			from frontdesk_coverage v
				join frontdesk_payer p on p.payer_id = v.payer_id
				left join frontdesk_payer_plan l on l.plan_id = v.plan_id
			where v.patient_id = :patient and (v.removed_at is null or v.coverage_id = :own)
			order by v.place, v.coverage_id""";

	/** Whoever has one of them reads why something was done and what was said: that tells of the patient's health, too. */
	private static final List<String> WORDS = List.of(FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS,
			FrontDeskPrivileges.WORK_AUTHORIZATIONS, FrontDeskPrivileges.SETTLE_AUTHORIZATIONS);

	private final CaseNames names;

	private final EventTable events;

	private final ClockTable clocks;

	private final ContactTable contacts;

	private final ItemTable items;

	private final DocumentTable documents;

	private final CaseTable cases;

	private final PayerReader payers;

	private final BookingLookup bookings;

	private final HostQuery host;

	public SheetReader(CaseNames names, EventTable events, ClockTable clocks, ContactTable contacts, ItemTable items,
			DocumentTable documents, CaseTable cases, PayerReader payers, BookingLookup bookings, HostQuery host) {
		this.names = names;
		this.events = events;
		this.clocks = clocks;
		this.contacts = contacts;
		this.items = items;
		this.documents = documents;
		this.cases = cases;
		this.payers = payers;
		this.bookings = bookings;
		this.host = host;
	}

	private record Choice(int id, CaseSheet.CaseCoverage coverage) {
	}

	CaseSheet of(StoredCase one) {
		List<StoredEvent> history = events.of(one.id());
		List<StoredContact> spoken = contacts.of(one.id());
		List<StoredDocument> files = documents.of(one.id());
		Map<Integer, String> users = names.users(Stream.of(Stream.of(one.openedBy()), history.stream().map(StoredEvent::by),
				spoken.stream().map(StoredContact::by), files.stream().map(StoredDocument::by)).flatMap(ids -> ids)
				.toList());
		List<Choice> choices = choices(one);
		boolean words = WORDS.stream().anyMatch(Context::hasPrivilege);
		return new CaseSheet(names.lines(List.of(one)).get(0),
				choices.stream().filter(choice -> one.coverage() != null && choice.id() == one.coverage()).findFirst()
						.map(Choice::coverage).orElse(null),
				one.askedUnits(), one.askedFrom(), one.askedUntil(), one.dueAt(), one.reference(), one.appealLevel(),
				payers.clocks(one.payer()).appealDays().size(), one.openedAt(), users.get(one.openedBy()),
				clinical(one, files, users),
				clocks.of(one.id()).stream().map(
						clock -> new CaseSheet.CaseClock(clock.kind(), clock.started(), clock.due(), clock.stopped()))
						.toList(),
				visits(one), history.stream().map(event -> event(event, users, words)).toList(),
				spoken.stream().map(contact -> contact(contact, users, words)).toList(),
				choices.stream().map(Choice::coverage).toList());
	}

	/** Who may not see who pays sees the payer, which stands in the line, and nothing more. */
	private List<Choice> choices(StoredCase one) {
		if (!Context.hasPrivilege(FrontDeskPrivileges.VIEW_COVERAGE)) {
			return List.of();
		}
		return host.list(COVERAGES,
				Map.of("patient", one.patient(), "own", one.coverage() == null ? 0 : one.coverage()),
				(row, n) -> new Choice(row.getInt(5), new CaseSheet.CaseCoverage(row.getString(1), row.getString(2),
						row.getString(3), row.getString(4))));
	}

	private CaseSheet.Clinical clinical(StoredCase one, List<StoredDocument> files, Map<Integer, String> users) {
		return Context.hasPrivilege(FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS)
				? new CaseSheet.Clinical(one.words(), items.of(one.id()),
						files.stream().map(file -> document(file, users)).toList())
				: null;
	}

	private List<CaseSheet.Visit> visits(StoredCase one) {
		return bookings.withIds(cases.appointmentsOf(one.id())).values().stream()
				.sorted(Comparator.comparing(Booking::start))
				.map(booking -> new CaseSheet.Visit(booking.uuid(), booking.service(), booking.start())).toList();
	}

	private static CaseSheet.Event event(StoredEvent event, Map<Integer, String> users, boolean words) {
		return new CaseSheet.Event(event.at(), users.get(event.by()), event.action(), event.from(), event.to(),
				event.review(), words ? event.reason() : null, event.number(), event.reference(), event.units(),
				event.fromDay(),
				event.untilDay(), event.due());
	}

	private static CaseSheet.Contact contact(StoredContact contact, Map<Integer, String> users, boolean words) {
		return new CaseSheet.Contact(contact.uuid(), contact.spoken(), users.get(contact.by()), contact.with(),
				contact.reference(), words ? contact.said() : null, words ? contact.promised() : null, contact.promisedBy(),
				contact.kept());
	}

	private static CaseSheet.Document document(StoredDocument file, Map<Integer, String> users) {
		return new CaseSheet.Document(file.uuid(), file.words(), file.name(), file.type(), file.size(), file.received(),
				users.get(file.by()));
	}
}

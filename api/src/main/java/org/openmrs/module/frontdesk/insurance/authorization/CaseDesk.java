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

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseFilter;
import org.openmrs.module.frontdesk.insurance.CaseItem;
import org.openmrs.module.frontdesk.insurance.CaseLine;
import org.openmrs.module.frontdesk.insurance.CasePage;
import org.openmrs.module.frontdesk.insurance.CasePayer;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.ContactAsked;
import org.openmrs.module.frontdesk.insurance.ReminderCount;
import org.openmrs.module.frontdesk.insurance.Reminders;
import org.openmrs.module.frontdesk.insurance.Transition;
import org.openmrs.module.frontdesk.insurance.authorization.ContactTable.StoredContact;

/** The rules of working on cases. */
public class CaseDesk implements AuthorizationService {

	/** While the payer does not have it, what is asked can be changed. */
	private static final Set<CaseState> OURS = Set.of(CaseState.NEEDED, CaseState.DRAFT);

	private static final int MOST_OF_PATIENT = 200;

	private static final int LONGEST_NAME = 255;

	private static final int LONGEST_REFERENCE = 100;

	private static final int LONGEST_SAID = 1000;

	private static final String PATIENT = """
			select p.patient_id from patient p join person o on o.person_id = p.patient_id
			where o.uuid = :uuid and p.voided = false and o.voided = false""";

	private final Cases cases;

	private final CaseTable table;

	private final CaseAccess access;

	private final CaseLister lister;

	private final Reminders reminders;

	private final CaseNames names;

	private final SheetReader sheets;

	private final AskedRules askedRules;

	private final StepRules stepRules;

	private final ItemTable items;

	private final ContactTable contacts;

	private final ChangeFeed feed;

	private final ClinicTime time;

	private final HostQuery host;

	private final AccessCapture audit;

	public CaseDesk(Cases cases, CaseTable table, CaseAccess access, CaseLister lister,
			Reminders reminders, CaseNames names, SheetReader sheets,
			AskedRules askedRules, StepRules stepRules, ItemTable items, ContactTable contacts, ChangeFeed feed,
			ClinicTime time, HostQuery host, AccessCapture audit) {
		this.cases = cases;
		this.table = table;
		this.access = access;
		this.lister = lister;
		this.reminders = reminders;
		this.names = names;
		this.sheets = sheets;
		this.askedRules = askedRules;
		this.stepRules = stepRules;
		this.items = items;
		this.contacts = contacts;
		this.feed = feed;
		this.time = time;
		this.host = host;
		this.audit = audit;
	}

	@Override
	public List<Transition> transitions() {
		return Transitions.all();
	}

	@Override
	public CasePage cases(CaseFilter filter) {
		CaseLister.Piece piece = lister.list(filter);
		return new CasePage(shown(piece.cases()), piece.next(), lister.counts(), reminders.count());
	}

	@Override
	public ReminderCount reminders() {
		return reminders.count();
	}

	@Override
	public ChangeFeed.Mark mark() {
		return feed.mark(time.today());
	}

	@Override
	public List<CasePayer> payers() {
		return names.payers();
	}

	@Override
	public CaseSheet one(String uuid) {
		StoredCase found = access.withUuid(uuid);
		audit.shown(Category.COVERAGE, Action.VIEW, List.of(found.patient()));
		return sheets.of(found);
	}

	@Override
	public List<CaseLine> ofPatient(String patient) {
		int id = patient(patient, "");
		audit.shown(Category.COVERAGE, Action.VIEW, List.of(id));
		return names.lines(table.ofPatient(id, MOST_OF_PATIENT));
	}

	private List<CaseLine> shown(List<StoredCase> found) {
		audit.shown(Category.COVERAGE, Action.LIST, found.stream().map(StoredCase::patient).distinct().toList());
		return names.lines(found);
	}

	@Override
	public CaseSheet open(String patientUuid, CaseAsked asked) {
		requireForClinical(asked);
		return access.open(table -> {
			int patient = patient(patientUuid, " for update");
			List<CaseItem> listed = askedRules.items(asked);
			StoredCase opened = cases.open(askedRules.opening(patient, asked, CaseAccess.userId()));
			items.add(opened.id(), listed);
			cases.finish(opened.id());
			return opened.id();
		});
	}

	@Override
	public CaseSheet change(String uuid, int version, CaseAsked asked) {
		requireForClinical(asked);
		return access.change(uuid, held -> {
			refuseStale(held, version);
			if (!OURS.contains(held.state())) {
				throw new Refusal(Refusal.Kind.CONFLICT, "case.sent");
			}
			List<CaseItem> listed = askedRules.items(asked);
			cases.ask(held, askedRules.change(held, asked, CaseAccess.userId()));
			items.set(held.id(), listed);
		});
	}

	private static void requireForClinical(CaseAsked asked) {
		if (asked.words() != null || asked.items() != null) {
			Context.requirePrivilege(FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS);
		}
	}

	@Override
	public CaseSheet act(String uuid, int version, CaseStep step) {
		Context.requirePrivilege(FrontDeskPrivileges.VIEW_AUTHORIZATIONS);
		return access.change(uuid, held -> {
			Transition row = Transitions.of(held.state(), step.action()).filter(one -> one.privilege() != null)
					.orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "case.action"));
			Context.requirePrivilege(row.privilege());
			refuseStale(held, version);
			cases.move(held, row, stepRules.checked(held, row, step), CaseAccess.userId());
		});
	}

	@Override
	public CaseSheet note(String uuid, ContactAsked contact) {
		return access.change(uuid, held -> {
			contacts.add(held.id(), checked(contact), time.now());
			cases.finish(held.id());
		});
	}

	private StoredContact checked(ContactAsked contact) {
		Checks.near(contact.at(), "at");
		Checks.near(contact.promisedBy(), "promisedBy");
		Instant now = time.now();
		Instant at = contact.at() == null ? now : contact.at().atZone(time.zone()).toInstant();
		Checks.refuse(at.isAfter(now), "at", "future");
		Instant promisedBy = contact.promisedBy() == null ? null : contact.promisedBy().atZone(time.zone()).toInstant();
		String promised = Checks.optional(contact.promised(), "promised", LONGEST_NAME);
		Checks.refuse(promisedBy != null && promised == null, "promised", "empty");
		Checks.refuse(promisedBy != null && !promisedBy.isAfter(at), "promisedBy", "past");
		return new StoredContact(null, at, CaseAccess.userId(), Checks.required(contact.with(), "with", LONGEST_NAME),
				Checks.optional(contact.reference(), "reference", LONGEST_REFERENCE),
				Checks.required(Checks.text(contact.said(), "said", LONGEST_SAID), "said"), promised, promisedBy, null);
	}

	@Override
	public CaseSheet keep(String uuid, String contact) {
		return access.change(uuid, held -> {
			StoredContact found = contacts.one(held.id(), contact)
					.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "case.contact.unknown"));
			if (found.promised() == null || found.kept() != null) {
				throw new Refusal(Refusal.Kind.CONFLICT, "case.contact.kept");
			}
			contacts.keep(held.id(), contact, time.now(), CaseAccess.userId());
			cases.finish(held.id());
		});
	}

	private static void refuseStale(StoredCase held, int version) {
		if (held.version() != version) {
			throw new Refusal(Refusal.Kind.STALE, "case.stale", Map.of());
		}
	}

	private int patient(String uuid, String held) {
		return host.list(PATIENT + held, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "patient.unknown"));
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.review;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.AccessCursor;
import org.openmrs.module.frontdesk.audit.AccessLine;
import org.openmrs.module.frontdesk.audit.AccessPage;
import org.openmrs.module.frontdesk.audit.AccessQuery;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.AuditService;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.LogHealth;
import org.openmrs.module.frontdesk.audit.PeopleFound;
import org.openmrs.module.frontdesk.audit.Someone;
import org.openmrs.module.frontdesk.audit.Timeline;

/** The audit log as its tables have it. */
public class AuditDesk implements AuditService {

	/** As many are read at once for a table. */
	private static final int AT_ONCE = 1000;

	private final LogReader log;

	private final TimelineReader timelines;

	private final PeopleSearch search;

	private final LogNames names;

	private final LogState state;

	private final WholeLog whole;

	private final AccessCapture capture;

	public AuditDesk(LogReader log, TimelineReader timelines, PeopleSearch search, LogNames names, LogState state,
			WholeLog whole, AccessCapture capture) {
		this.log = log;
		this.timelines = timelines;
		this.search = search;
		this.names = names;
		this.state = state;
		this.whole = whole;
		this.capture = capture;
	}

	@Override
	public AccessPage accesses(AccessQuery query) {
		Integer patientId = names.patientId(query.patient());
		AccessPage page = log.page(new AccessFilter(query, patientId, names.userId(query.user())), PAGE, Action.LIST);
		note(Action.VIEW, patientId);
		return page;
	}

	@Override
	public AccessCursor export(AccessQuery query, Consumer<AccessLine> taker) {
		Integer patientId = names.patientId(query.patient());
		Integer userId = names.userId(query.user());
		note(Action.EXPORT, patientId);
		AccessQuery rest = query;
		for (int taken = 0; taken < EXPORTED; taken += AT_ONCE) {
			AccessPage page = log.page(new AccessFilter(rest, patientId, userId), AT_ONCE, Action.EXPORT);
			page.lines().forEach(taker);
			if (page.next() == null) {
				return null;
			}
			rest = query.after(page.next());
		}
		return rest.after();
	}

	@Override
	public Timeline timeline(String patient, LocalDate from, LocalDate to) {
		long days = ChronoUnit.DAYS.between(from, to) + 1;
		if (days < 1 || days > DAYS) {
			throw new Refusal(Refusal.Kind.RULE, "timeline.days");
		}
		if (patient == null) {
			throw new Refusal(Refusal.Kind.UNKNOWN, "patient.unknown");
		}
		Integer patientId = names.patientId(patient);
		note(Action.VIEW, patientId);
		return timelines.read(patientId, from, to);
	}

	@Override
	public PeopleFound people(String text) {
		List<Integer> patients = search.patients(text, FOUND + 1);
		List<Integer> users = search.users(text, FOUND + 1);
		boolean more = patients.size() > FOUND || users.size() > FOUND;
		List<Integer> shown = patients.stream().limit(FOUND).toList();
		capture.shown(Category.PATIENT, Action.SEARCH, shown);
		return new PeopleFound(patients(shown), users(users.stream().limit(FOUND).toList()), more);
	}

	@Override
	public PeopleFound named(String patient, String user) {
		List<Integer> patients = patient == null ? List.of() : List.of(names.patientId(patient));
		List<Integer> users = user == null ? List.of() : List.of(names.userId(user));
		capture.shown(Category.PATIENT, Action.VIEW, patients);
		return new PeopleFound(patients(patients), users(users), false);
	}

	private List<Someone> patients(List<Integer> ids) {
		return ids.stream().map(names.ofPatients(ids)).toList();
	}

	private List<Someone> users(List<Integer> ids) {
		return ids.stream().map(names.ofUsers(ids)).toList();
	}

	@Override
	public LogHealth health() {
		return state.read();
	}

	@Override
	public LogHealth verify() {
		if (state.read().checkpoint() == null) {
			throw new Refusal(Refusal.Kind.CONFLICT, "audit.unsigned");
		}
		whole.verify();
		note(Action.VERIFY, null);
		return state.read();
	}

	@Override
	public void exportSealed(OutputStream out) throws IOException {
		note(Action.EXPORT, null);
		whole.write(out);
	}

	/** Whoever reads the log is in it, with whose accesses they asked for, if it was somebody's in particular. */
	private void note(Action action, Integer patientId) {
		capture.shown(Category.LOG, action, Collections.singleton(patientId));
	}
}

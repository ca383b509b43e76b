/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.User;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.WatchedRequest;
import org.openmrs.module.frontdesk.audit.Way;

/** What one request has touched, gathered on its thread: one record for each patient, category and action. */
class RequestAccesses {

	private final WatchedRequest request;

	private final Who who;

	private final Persons persons;

	private final Ending ending;

	private final Touches touches = new Touches();

	private final Set<PendingWrites> pending = new LinkedHashSet<>();

	private final List<Access> said = new ArrayList<>();

	/** Why something of a patient's is changed, by the patient. */
	private final Map<Integer, String> reasons = new HashMap<>();

	/** Whoever was first at work: they may have signed out since. */
	private User user;

	RequestAccesses(WatchedRequest request, Who who, PersonTable table) {
		this.request = request;
		this.who = who;
		this.persons = new Persons(table, request);
		this.ending = new Ending(request, persons);
	}

	void read(Touch touch) {
		remember();
		touches.read(touch);
	}

	void shown(Category category, Action action, Iterable<Integer> patientIds) {
		remember();
		patientIds.forEach(id -> touches.shown(new Fact(id, category, action, Outcome.DONE)));
	}

	void because(int patientId, String reason) {
		reasons.put(patientId, reason);
	}

	void waitFor(PendingWrites writes) {
		remember();
		pending.add(writes);
	}

	void written(PendingWrites ended, Iterable<Touch> written, Outcome outcome) {
		pending.remove(ended);
		written.forEach(touch -> touches.written(touch, outcome));
	}

	/** Somebody signs in or out. Who signs in with every request does so by the same way, whatever is asked for. */
	void say(Actor actor, Action action, Outcome outcome) {
		said.add(Access.of(Instant.now(), actor, null, Category.ACCOUNT, action, outcome,
				request.signsIn() ? ofClient(outcome) : way()));
	}

	private Way ofClient(Outcome outcome) {
		Way client = way().ofClient();
		return outcome == Outcome.FAILED ? client.ofStranger() : client;
	}

	/** Something was asked for that needs a privilege which the user lacks. */
	void lacks(String privilege) {
		remember();
		ending.lacks(privilege);
	}

	boolean signsIn() {
		return request.signsIn();
	}

	Actor actor() {
		remember();
		return who.actor(user);
	}

	Way way() {
		return who.way(request);
	}

	/** @return what is new since the last time */
	List<Access> take() {
		List<Access> records = new ArrayList<>(said);
		if (!touches.isEmpty()) {
			// Before they are taken: whatever fails here, they are still there when it is tried again.
			Actor actor = actor();
			Way way = way();
			Integer own = user == null ? null : who.person(user);
			touches.take(persons, own, request.searches()).forEach(fact -> records.add(access(fact, actor, way)));
		}
		said.clear();
		return records;
	}

	private Access access(Fact fact, Actor actor, Way way) {
		Access access = Access.of(Instant.now(), actor, fact.patient(), fact.category(), fact.action(), fact.outcome(), way);
		return Recorder.COUNTED.contains(fact.action()) ? access : access.because(reasons.get(fact.patient()));
	}

	/** @return the rest: what was never committed has failed, and what nothing else tells of is recorded by its path */
	List<Access> takeLast(int status, boolean broken) {
		List.copyOf(pending).forEach(writes -> writes.end(false));
		List<Access> records = take();
		Outcome outcome = ending.outcome(status, broken, user() != null && !touches.tookAny());
		if (outcome != null) {
			records.add(user == null ? Ending.ofNobody(outcome, way()) : ending.record(outcome, actor(), way()));
		}
		return records;
	}

	private User user() {
		remember();
		return user;
	}

	private void remember() {
		if (user == null) {
			user = who.user();
		}
	}
}

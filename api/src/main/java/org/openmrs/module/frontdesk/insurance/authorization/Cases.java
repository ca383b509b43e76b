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
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.ClockKind;
import org.openmrs.module.frontdesk.insurance.Transition;
import org.openmrs.module.frontdesk.insurance.clock.Clocks;
import org.openmrs.module.frontdesk.insurance.clock.PayerClocks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens cases and moves them on, by the table of transitions and nothing else: state, history and clocks change together, and
 * open pages are told. Who may is the caller's to check.
 */
@Component("frontdesk.cases")
public class Cases {

	private final CaseTable table;

	private final EventTable events;

	private final DocumentTable documents;

	private final ClockTable clockTable;

	private final Clocks clocks;

	private final PayerReader payers;

	private final CaseNews news;

	private final ObjectProvider<CaseListener> listeners;

	private final ClinicTime time;

	public Cases(CaseTable table, EventTable events, DocumentTable documents, ClockTable clockTable, Clocks clocks,
			PayerReader payers,
			CaseNews news, ObjectProvider<CaseListener> listeners, ClinicTime time) {
		this.table = table;
		this.events = events;
		this.documents = documents;
		this.clockTable = clockTable;
		this.clocks = clocks;
		this.payers = payers;
		this.news = news;
		this.listeners = listeners;
		this.time = time;
	}

	/** The caller holds the patient, or the appointments, and says {@link #finish} when all is done with it. */
	public StoredCase open(CaseOpening opening) {
		Instant now = time.now();
		int id = table.add(opening, now);
		opening.appointments().forEach(appointment -> table.attach(id, appointment, now));
		long event = events.addOpening(id, opening, now);
		if (opening.dueAt() != null) {
			clockTable.start(id, ClockKind.NEEDED, now, opening.dueAt(), event);
		}
		StoredCase opened = table.withId(id);
		want(opened, opening.by());
		return opened;
	}

	/** Who begins to write a request is told what the payer wants with it. */
	private void want(StoredCase now, Integer by) {
		if (now.state() == CaseState.DRAFT) {
			documents.wantForPayer(now.id(), time.now(), by);
		}
	}

	/** What is asked for is changed, for which appointments, and with them when the answer is needed. */
	void ask(StoredCase held, CaseOpening asked) {
		Instant at = time.now();
		table.ask(held.id(), asked);
		List<Integer> before = table.appointmentsOf(held.id());
		before.stream().filter(one -> !asked.appointments().contains(one)).forEach(one -> table.detach(held.id(), one));
		asked.appointments().stream().filter(one -> !before.contains(one)).forEach(one -> table.attach(held.id(), one, at));
		if (!Objects.equals(held.dueAt(), asked.dueAt())) {
			dueAt(held.id(), asked.dueAt(), at);
		}
		StoredCase now = table.withId(held.id());
		want(now, asked.by());
		listeners.forEach(listener -> listener.asked(now));
		finish(held.id());
	}

	/** The clock begins anew; what in the history began the one before began this one, too. */
	private void dueAt(int id, Instant due, Instant now) {
		long began = events.of(id).get(0).id();
		clockTable.stop(id, List.of(ClockKind.NEEDED), now, began);
		if (due != null) {
			clockTable.start(id, ClockKind.NEEDED, now, due, began);
		}
	}

	/**
	 * Something happens by itself. The caller says {@link #finish} when all is done with the case.
	 *
	 * @param held by this transaction
	 * @return as it is then; as it was, where the table does not say so of this state
	 */
	public StoredCase byItself(StoredCase held, CaseAction action) {
		Optional<Transition> row = Transitions.of(held.state(), action).filter(one -> one.privilege() == null);
		return row.isPresent() ? step(held, row.get(), CaseStep.of(action, null), null) : held;
	}

	/**
	 * @param held by this transaction
	 * @param step what the row requires has been filled in
	 * @param by the host's id of the user
	 * @throws Refusal CONFLICT, where there is nothing to go back to, or more has been used than was authorized then, or there is
	 *         no further appeal
	 */
	void move(StoredCase held, Transition row, CaseStep step, int by) {
		StoredCase moved = step(held, row, step, by);
		want(moved, by);
		StoredCase now = moved.isUsedUp() ? byItself(moved, CaseAction.USE_UP) : moved;
		listeners.forEach(listener -> listener.moved(now));
		finish(held.id());
	}

	private StoredCase step(StoredCase held, Transition row, CaseStep step, Integer by) {
		if (row.to() == null) {
			takeBack(held, step, by, time.now());
		} else {
			goOn(held, row, step, by, time.now());
		}
		return table.withId(held.id());
	}

	private void goOn(StoredCase held, Transition row, CaseStep step, Integer by, Instant now) {
		PayerClocks payer = payers.clocks(held.payer());
		if (row.action() == CaseAction.APPEAL && held.appealLevel() >= payer.appealDays().size()) {
			throw new Refusal(Refusal.Kind.CONFLICT, "case.noAppeal", Map.of("made", held.appealLevel()));
		}
		Instant due = step.due() == null ? null : step.due().atZone(time.zone()).toInstant();
		long event = events.add(held, row.to(), step, due, by, now);
		table.moved(held, row.to(), new Standing(events.of(held.id())).said(), now);
		clockTable.stop(held.id(), row.stops(), now, event);
		row.starts().forEach(kind -> start(held, kind, step, due, payer, now, event));
	}

	private void start(StoredCase held, ClockKind kind, CaseStep step, Instant due, PayerClocks payer, Instant now,
			long event) {
		if (clockTable.runs(held.id(), kind)) {
			return;
		}
		Optional<Instant> end = switch (kind) {
			case REPLY -> Optional.of(clocks.reply(now, held.urgency(), payer));
			case APPEAL -> clocks.appeal(now, held.appealLevel(), payer);
			case VALIDITY -> Optional.of(clocks.endOf(step.until()));
			case INFORMATION, CALLBACK, NEEDED -> Optional.of(due);
		};
		end.ifPresent(at -> clockTable.start(held.id(), kind, now, at, event));
	}

	private void takeBack(StoredCase held, CaseStep step, Integer by, Instant now) {
		Standing standing = new Standing(events.of(held.id()));
		StoredEvent undone = standing.takeBack();
		if (undone == null) {
			throw new Refusal(Refusal.Kind.CONFLICT, "case.nothingBefore");
		}
		Standing.Said said = standing.said();
		if (by != null && !said.allows(held.usedUnits())) {
			throw new Refusal(Refusal.Kind.CONFLICT, "case.usedMore", Map.of("used", held.usedUnits()));
		}
		long event = events.add(held, undone.from(), step, null, by, now);
		table.moved(held, undone.from(), said, now);
		clockTable.takeBack(held.id(), undone.id(), now, event);
	}

	/**
	 * What the case waits for first has changed, or may have, or what it is for: it says so then, and open pages are told. Once
	 * for each case that a transaction holds and has changed.
	 */
	public void finish(int id) {
		clockTable.findNext(id, CaseState.OVER.contains(table.hold(id).state()));
		news.tell(table.withId(id));
	}
}

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

import static org.openmrs.module.frontdesk.insurance.CaseField.COVERAGE;
import static org.openmrs.module.frontdesk.insurance.CaseField.DUE;
import static org.openmrs.module.frontdesk.insurance.CaseField.FROM;
import static org.openmrs.module.frontdesk.insurance.CaseField.NUMBER;
import static org.openmrs.module.frontdesk.insurance.CaseField.REASON;
import static org.openmrs.module.frontdesk.insurance.CaseField.REFERENCE;
import static org.openmrs.module.frontdesk.insurance.CaseField.UNITS;
import static org.openmrs.module.frontdesk.insurance.CaseField.UNTIL;
import static org.openmrs.module.frontdesk.insurance.CaseField.WORDS;
import static org.openmrs.module.frontdesk.insurance.CaseState.APPEAL;
import static org.openmrs.module.frontdesk.insurance.CaseState.APPROVED;
import static org.openmrs.module.frontdesk.insurance.CaseState.CLOSED;
import static org.openmrs.module.frontdesk.insurance.CaseState.DENIED;
import static org.openmrs.module.frontdesk.insurance.CaseState.DRAFT;
import static org.openmrs.module.frontdesk.insurance.CaseState.EXPIRED;
import static org.openmrs.module.frontdesk.insurance.CaseState.INFORMATION;
import static org.openmrs.module.frontdesk.insurance.CaseState.MODIFIED;
import static org.openmrs.module.frontdesk.insurance.CaseState.NEEDED;
import static org.openmrs.module.frontdesk.insurance.CaseState.NOT_REQUIRED;
import static org.openmrs.module.frontdesk.insurance.CaseState.PARTLY;
import static org.openmrs.module.frontdesk.insurance.CaseState.PEER;
import static org.openmrs.module.frontdesk.insurance.CaseState.PENDED;
import static org.openmrs.module.frontdesk.insurance.CaseState.SUBMITTED;
import static org.openmrs.module.frontdesk.insurance.CaseState.USED;
import static org.openmrs.module.frontdesk.insurance.CaseState.WITHDRAWN;
import static org.openmrs.module.frontdesk.insurance.ClockKind.CALLBACK;
import static org.openmrs.module.frontdesk.insurance.ClockKind.REPLY;
import static org.openmrs.module.frontdesk.insurance.ClockKind.VALIDITY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseField;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.ClockKind;
import org.openmrs.module.frontdesk.insurance.Transition;

/**
 * The table of transitions: all that can be done with a case. What does not stand here cannot be done, whoever asks. The pages
 * draw their buttons and fields from it.
 */
public final class Transitions {

	private static final String WORK = FrontDeskPrivileges.WORK_AUTHORIZATIONS;

	private static final String SETTLE = FrontDeskPrivileges.SETTLE_AUTHORIZATIONS;

	private static final String BY_ITSELF = null;

	private static final CaseState THE_ONE_BEFORE = null;

	/** The payer has the case, and decides. */
	private static final Set<CaseState> WITH_PAYER = EnumSet.of(SUBMITTED, PENDED, INFORMATION, APPEAL, PEER);

	private static final Set<ClockKind> NONE = Set.of();

	private static final Set<ClockKind> EVERY = EnumSet.allOf(ClockKind.class);

	private static final Set<ClockKind> EVERY_BUT_APPEAL = EnumSet.complementOf(EnumSet.of(ClockKind.APPEAL));

	private static final List<Transition> ALL = List.copyOf(new Transitions().rows);

	private final List<Transition> rows = new ArrayList<>();

	private Transitions() {
		beforeThePayer();
		atThePayer();
		answers();
		afterTheAnswer();
		row(EnumSet.complementOf(EnumSet.of(NEEDED)), CaseAction.CORRECT, THE_ONE_BEFORE, SETTLE, Set.of(REASON), Set.of(),
				NONE, NONE);
	}

	/** @return all rows */
	public static List<Transition> all() {
		return ALL;
	}

	/** @return the row, if the table has one */
	public static Optional<Transition> of(CaseState from, CaseAction action) {
		return ALL.stream().filter(row -> row.from() == from && row.action() == action).findFirst();
	}

	private void beforeThePayer() {
		row(Set.of(NEEDED), CaseAction.DRAFT, DRAFT, WORK, Set.of(), Set.of(), NONE, NONE);
		row(Set.of(NEEDED), CaseAction.LAPSE, WITHDRAWN, BY_ITSELF, Set.of(), Set.of(), EVERY, NONE);
		row(Set.of(DRAFT), CaseAction.SUBMIT, SUBMITTED, WORK, Set.of(COVERAGE, WORDS), Set.of(REFERENCE), NONE,
				Set.of(REPLY));
		Set<CaseState> open = EnumSet.of(NEEDED, DRAFT);
		open.addAll(WITH_PAYER);
		row(open, CaseAction.NOT_REQUIRED, NOT_REQUIRED, WORK, Set.of(REASON), Set.of(), EVERY, NONE);
		open.addAll(CaseState.VALID);
		row(open, CaseAction.WITHDRAW, WITHDRAWN, SETTLE, Set.of(REASON), Set.of(), EVERY, NONE);
	}

	private void atThePayer() {
		row(EnumSet.of(SUBMITTED, INFORMATION, PEER), CaseAction.PEND, PENDED, WORK, Set.of(), Set.of(REASON, REFERENCE),
				Set.of(ClockKind.INFORMATION, CALLBACK), Set.of(REPLY));
		row(WITH_PAYER, CaseAction.ASK, INFORMATION, WORK, Set.of(REASON, DUE), Set.of(REFERENCE),
				Set.of(REPLY, CALLBACK, ClockKind.INFORMATION), Set.of(ClockKind.INFORMATION));
		row(Set.of(INFORMATION), CaseAction.SEND, PENDED, WORK, Set.of(), Set.of(REASON, REFERENCE),
				Set.of(ClockKind.INFORMATION, CALLBACK), Set.of(REPLY));
		Set<CaseState> toTalkAbout = EnumSet.of(DENIED, PARTLY);
		toTalkAbout.addAll(WITH_PAYER);
		row(toTalkAbout, CaseAction.PEER, PEER, WORK, Set.of(DUE), Set.of(REASON), Set.of(CALLBACK), Set.of(CALLBACK));
		WITH_PAYER.forEach(state -> row(Set.of(state), CaseAction.CALL, state, WORK, Set.of(DUE),
				Set.of(REASON, REFERENCE), Set.of(CALLBACK), Set.of(CALLBACK)));
	}

	private void answers() {
		row(WITH_PAYER, CaseAction.APPROVE, APPROVED, WORK, Set.of(NUMBER, FROM, UNTIL), Set.of(UNITS, REFERENCE, REASON),
				EVERY, Set.of(VALIDITY));
		row(WITH_PAYER, CaseAction.PARTLY, PARTLY, WORK, Set.of(NUMBER, UNITS, FROM, UNTIL, REASON), Set.of(REFERENCE),
				EVERY_BUT_APPEAL, Set.of(VALIDITY, ClockKind.APPEAL));
		row(WITH_PAYER, CaseAction.DENY, DENIED, WORK, Set.of(REASON), Set.of(REFERENCE), EVERY_BUT_APPEAL,
				Set.of(ClockKind.APPEAL));
		Set<CaseState> changeable = EnumSet.of(EXPIRED, USED);
		changeable.addAll(WITH_PAYER);
		changeable.addAll(CaseState.VALID);
		row(changeable, CaseAction.MODIFY, MODIFIED, WORK, Set.of(NUMBER, FROM, UNTIL, REASON), Set.of(UNITS, REFERENCE),
				EVERY, Set.of(VALIDITY));
		Set<CaseState> cancelled = EnumSet.copyOf(WITH_PAYER);
		cancelled.addAll(CaseState.VALID);
		row(cancelled, CaseAction.CANCEL, WITHDRAWN, WORK, Set.of(REASON), Set.of(REFERENCE), EVERY, NONE);
	}

	private void afterTheAnswer() {
		row(EnumSet.of(DENIED, PARTLY), CaseAction.APPEAL, APPEAL, WORK, Set.of(REASON), Set.of(REFERENCE),
				Set.of(ClockKind.APPEAL), Set.of(REPLY));
		row(CaseState.VALID, CaseAction.EXPIRE, EXPIRED, BY_ITSELF, Set.of(), Set.of(), EVERY, NONE);
		row(CaseState.VALID, CaseAction.USE_UP, USED, BY_ITSELF, Set.of(), Set.of(), EVERY, NONE);
		row(Set.of(USED), CaseAction.GIVE_BACK, THE_ONE_BEFORE, BY_ITSELF, Set.of(), Set.of(), NONE, NONE);
		Set<CaseState> done = EnumSet.of(DENIED, EXPIRED, USED);
		done.addAll(CaseState.VALID);
		row(done, CaseAction.CLOSE, CLOSED, SETTLE, Set.of(), Set.of(REASON), EVERY, NONE);
	}

	private void row(Set<CaseState> from, CaseAction action, CaseState to, String privilege, Set<CaseField> required,
			Set<CaseField> allowed, Set<ClockKind> stops, Set<ClockKind> starts) {
		from.forEach(state -> rows
				.add(new Transition(state, action, to, privilege, Set.copyOf(required), Set.copyOf(allowed),
						Set.copyOf(stops), Set.copyOf(starts))));
	}
}

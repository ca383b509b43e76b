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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseField;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.ClockKind;
import org.openmrs.module.frontdesk.insurance.PasReview;
import org.openmrs.module.frontdesk.insurance.Transition;

/** The table of transitions, as it was agreed: whoever changes it changes it here, too. */
class TransitionsTest {

	/** Of each state, what leads where: * is done by itself, ! by who settles, the rest by who works on them; ? is the one before. */
	private static final String AGREED = """
			needed: draft>draft lapse>withdrawn* notRequired>notrequired withdraw>withdrawn!
			draft: correct>?! notRequired>notrequired submit>submitted withdraw>withdrawn!
			submitted: approve>approved ask>information call>submitted cancel>withdrawn correct>?! deny>denied modify>modified\
			 notRequired>notrequired partly>partly peer>peer pend>pended withdraw>withdrawn!
			pended: approve>approved ask>information call>pended cancel>withdrawn correct>?! deny>denied modify>modified\
			 notRequired>notrequired partly>partly peer>peer withdraw>withdrawn!
			information: approve>approved ask>information call>information cancel>withdrawn correct>?! deny>denied modify>modified\
			 notRequired>notrequired partly>partly peer>peer pend>pended send>pended withdraw>withdrawn!
			approved: cancel>withdrawn close>closed! correct>?! expire>expired* modify>modified useUp>used* withdraw>withdrawn!
			partly: appeal>appeal cancel>withdrawn close>closed! correct>?! expire>expired* modify>modified peer>peer\
			 useUp>used* withdraw>withdrawn!
			modified: cancel>withdrawn close>closed! correct>?! expire>expired* modify>modified useUp>used* withdraw>withdrawn!
			denied: appeal>appeal close>closed! correct>?! peer>peer
			appeal: approve>approved ask>information call>appeal cancel>withdrawn correct>?! deny>denied modify>modified\
			 notRequired>notrequired partly>partly peer>peer withdraw>withdrawn!
			peer: approve>approved ask>information call>peer cancel>withdrawn correct>?! deny>denied modify>modified\
			 notRequired>notrequired partly>partly peer>peer pend>pended withdraw>withdrawn!
			withdrawn: correct>?!
			expired: close>closed! correct>?! modify>modified
			used: close>closed! correct>?! giveBack>?* modify>modified
			closed: correct>?!
			notrequired: correct>?!
			""";

	@Test
	void theTableIsAsItWasAgreed() {
		assertEquals(AGREED, Arrays.stream(CaseState.values()).map(TransitionsTest::line).collect(Collectors.joining()));
	}

	private static String line(CaseState state) {
		return state.code() + ": " + Transitions.all().stream().filter(row -> row.from() == state)
				.map(row -> row.action().code() + ">" + (row.to() == null ? "?" : row.to().code()) + mark(row)).sorted()
				.collect(Collectors.joining(" ")) + "\n";
	}

	private static String mark(Transition row) {
		if (row.privilege() == null) {
			return "*";
		}
		return row.privilege().equals(FrontDeskPrivileges.SETTLE_AUTHORIZATIONS) ? "!" : "";
	}

	@Test
	void ofEachStateAnActionStandsThereOnce() {
		Set<List<Object>> keys = Transitions.all().stream().map(row -> List.<Object>of(row.from(), row.action()))
				.collect(Collectors.toSet());

		assertEquals(Transitions.all().size(), keys.size());
	}

	@Test
	void everyAnswerOfThePayerCanBeRecordedWhileItHasTheCase() {
		Stream.of(PasReview.values()).filter(review -> review != PasReview.A4)
				.forEach(review -> Stream.of(CaseState.SUBMITTED, CaseState.PENDED, CaseState.INFORMATION, CaseState.APPEAL,
						CaseState.PEER).forEach(
								state -> assertTrue(Transitions.of(state, review.action()).isPresent(),
										state + " " + review)));
		assertTrue(Transitions.of(CaseState.SUBMITTED, PasReview.A4.action()).isPresent());
	}

	@Test
	void whatIsStartedCanBeReckoned() {
		Transitions.all().forEach(row -> {
			if (row.starts().contains(ClockKind.VALIDITY)) {
				assertTrue(row.required().contains(CaseField.UNTIL), row::toString);
			}
			if (row.starts().contains(ClockKind.INFORMATION) || row.starts().contains(ClockKind.CALLBACK)) {
				assertTrue(row.required().contains(CaseField.DUE), row::toString);
			}
			assertTrue(row.required().stream().noneMatch(row.allowed()::contains), row::toString);
		});
	}

	@Test
	void nothingRunsInACaseThatIsOver() {
		Transitions.all().stream().filter(row -> row.to() != null && CaseState.OVER.contains(row.to()))
				.forEach(row -> assertEquals(Set.of(ClockKind.values()), row.stops()));
	}

	@Test
	void whatIsDoneByItselfTakesNothingToFillIn() {
		Transitions.all().stream().filter(row -> row.privilege() == null)
				.forEach(row -> assertTrue(row.required().isEmpty() && row.allowed().isEmpty(), row::toString));
		assertTrue(Transitions.all().stream()
				.filter(row -> Set.of(CaseAction.CORRECT, CaseAction.WITHDRAW, CaseAction.NOT_REQUIRED)
						.contains(row.action()))
				.allMatch(row -> row.required().contains(CaseField.REASON)));
	}
}

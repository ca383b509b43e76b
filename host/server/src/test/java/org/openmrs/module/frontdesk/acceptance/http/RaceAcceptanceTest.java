/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** Many do the same thing at the same moment. */
@ExtendWith(ClinicExtension.class)
class RaceAcceptanceTest {

	private static final int MANY = 8;

	private final Clinic clinic;

	private final List<Desk> desks;

	RaceAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desks = IntStream.range(0, MANY).mapToObj(i -> clinic.signIn(i % 2 == 0 ? Account.DESK : Account.COLLEAGUE))
				.toList();
	}

	@RepeatedTest(3)
	void givenManyDesks_whenAllCheckInTheSamePerson_thenOneDoesAndTheOthersAreToldWho() throws Exception {
		try (Expected person = Expected.any(clinic)) {
			List<Answer> answers = atOnce(desk -> desk.checkIn(person.appointment(), person.tag()));

			List<Answer> done = answers.stream().filter(answer -> answer.status() == 200).toList();
			assertThat(answers.toString(), done.size(), is(1));
			String winner = done.get(0).ok().at("/checkIn/by").asText();
			for (Answer late : answers.stream().filter(answer -> !done.contains(answer)).toList()) {
				assertThat(late.refusal(409), equalTo("checkIn.already"));
				assertThat(late.sentence(), containsString(winner));
			}
			assertThat(desks.get(0).row(person.appointment()).orElseThrow().at("/checkIn/by").asText(), equalTo(winner));
		}
	}

	@RepeatedTest(3)
	void givenManyDesks_whenAllUndoTheSameCheckIn_thenOneDoesAndTheOthersFindNothing() throws Exception {
		try (Expected person = Expected.any(clinic)) {
			desks.get(0).checkIn(person.appointment(), person.tag()).ok();

			List<Answer> answers = atOnce(desk -> desk.undo(person.appointment()));

			List<Answer> done = answers.stream().filter(answer -> answer.status() == 200).toList();
			assertThat(answers.toString(), done.size(), is(1));
			answers.stream().filter(answer -> !done.contains(answer))
					.forEach(late -> assertThat(late.refusal(409), equalTo("undo.nothing")));
			assertThat(desks.get(0).row(person.appointment()).orElseThrow(), equalTo(person.row()));
		}
	}

	private List<Answer> atOnce(Function<Desk, Answer> act) throws Exception {
		CyclicBarrier start = new CyclicBarrier(desks.size());
		ExecutorService threads = Executors.newFixedThreadPool(desks.size());
		try {
			List<Callable<Answer>> calls = new ArrayList<>();
			desks.forEach(desk -> calls.add(() -> {
				start.await();
				return act.apply(desk);
			}));
			List<Answer> answers = new ArrayList<>();
			for (Future<Answer> answer : threads.invokeAll(calls)) {
				answers.add(answer.get());
			}
			return answers;
		} finally {
			threads.shutdownNow();
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.nodes;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.GlobalProperty;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.HostProcess;
import org.openmrs.module.frontdesk.host.platform.HostDaemon;
import org.openmrs.module.frontdesk.host.server.database.DataFolder;
import org.openmrs.util.OpenmrsUtil;

/** Two servers on one database: what one does the other shows. */
@ExtendWith(ClinicExtension.class)
class TwoNodesAcceptanceTest {

	private static final Path DATA = Path.of("target", "second-node");

	private static final String FOLDER = "frontdesk";

	private static final Duration SETTINGS_DELAY = Duration.ofSeconds(6);

	private static HostProcess second;

	private final Clinic clinic;

	private final Desk here;

	private final Desk there;

	@BeforeAll
	static void startTheSecond(Clinic first) throws Exception {
		assumeTrue(first.ours(), "The database of another server is not for the tests to join.");
		share(Path.of(OpenmrsUtil.getApplicationDataDirectory(), FOLDER));
		second = HostProcess.start(DATA, first.host().databasePassword(), "--database-url", first.host().jdbcUrl(),
				"--database-user", first.host().databaseUser());
	}

	/** The module's own folder is one for both, as on a common volume. */
	private static void share(Path folder) throws IOException {
		Path common = Files.createDirectories(folder).toRealPath();
		try (DataFolder data = new DataFolder(DATA)) {
			data.open(true);
			Files.createSymbolicLink(data.resolve(FOLDER), common);
		}
	}

	@AfterAll
	static void stopTheSecond() {
		if (second != null) {
			second.close();
		}
	}

	TwoNodesAcceptanceTest(Clinic first) {
		clinic = first;
		here = first.signIn(Account.DESK);
		there = second.clinic().signIn(Account.COLLEAGUE);
	}

	@Test
	void givenAPageAtOneNode_whenTheOtherChecksInAndUndoes_thenItsNextPollsTell() {
		try (Expected person = Expected.any(clinic)) {
			String tag = there.get("/board").header("ETag").orElseThrow();
			assertThat(poll(tag).status(), is(304));

			here.checkIn(person.appointment(), person.tag()).ok();
			Answer told = poll(tag);
			assertThat(there.row(person.appointment()).orElseThrow(), equalTo(here.row(person.appointment()).orElseThrow()));
			assertThat(told.status(), is(200));
			assertThat(told.text(), containsString("CheckedIn"));

			here.undo(person.appointment()).ok();
			assertThat(poll(told.header("ETag").orElseThrow()).status(), is(200));
			assertThat(there.row(person.appointment()).orElseThrow(), equalTo(person.row()));
		}
	}

	private Answer poll(String tag) {
		return there.send(Call.get("/board").with(Call.IF_NONE_MATCH, tag));
	}

	@RepeatedTest(5)
	void givenAnAppointment_whenBothNodesCheckItInAtOnce_thenOneDoesAndTheOtherIsToldWho() throws Exception {
		try (Expected person = Expected.any(clinic)) {
			List<Answer> answers = atOnce(() -> here.checkIn(person.appointment(), person.tag()),
					() -> there.checkIn(person.appointment(), person.tag()));

			Answer winner = answers.stream().filter(answer -> answer.status() == 200).findAny().orElseThrow();
			Answer late = answers.stream().filter(answer -> answer != winner).findAny().orElseThrow();
			assertThat(late.refusal(409), equalTo("checkIn.already"));
			assertThat(late.sentence(), containsString(winner.ok().at("/checkIn/by").asText()));
		}
	}

	@Test
	void givenOneFolderForBoth_whenPeopleHaveSignedIn_thenEachNodeWritesTheLogUnderItsOwnName() throws IOException {
		here.get("/board").ok();
		there.get("/board").ok();

		Path folder = DATA.resolve(FOLDER);
		String one = Files.readString(folder.resolve("audit-node"));
		String other = Files.readString(folder.resolve("audit-node-2"));
		assertThat(other, not(one));
		assertThat(Files.exists(folder.resolve("audit-" + one + ".key")), is(true));
		assertThat(Files.exists(folder.resolve("audit-" + other + ".key")), is(true));
	}

	@Test
	void givenASetting_whenItIsChangedAtOneNode_thenTheOtherGoesByItSoon() throws Exception {
		String before = setting("frontdesk.poll.seconds", "17");
		try {
			long giveUpAt = System.nanoTime() + SETTINGS_DELAY.toNanos();
			while (pollSeconds(there) != 17 && System.nanoTime() < giveUpAt) {
				Thread.sleep(100);
			}

			assertThat(pollSeconds(there), is(17));
			assertThat(pollSeconds(here), is(17));
		} finally {
			setting("frontdesk.poll.seconds", before);
		}
	}

	private static int pollSeconds(Desk desk) {
		return desk.get("/desk").ok().get("pollSeconds").asInt();
	}

	/** @return the value that it had */
	private static String setting(String name, String value) {
		String[] before = new String[1];
		HostDaemon.run(() -> {
			before[0] = Context.getAdministrationService().getGlobalProperty(name);
			Context.getAdministrationService().saveGlobalProperty(new GlobalProperty(name, value));
		});
		return before[0];
	}

	private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Answer> answers = new ArrayList<>();
			for (Future<Answer> answer : threads.invokeAll(List.of(after(start, one), after(start, other)))) {
				answers.add(answer.get());
			}
			return answers;
		} finally {
			threads.shutdownNow();
		}
	}

	private static Callable<Answer> after(CyclicBarrier start, Callable<Answer> call) {
		return () -> {
			start.await();
			return call.call();
		};
	}
}

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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.Environment;
import org.hibernate.dialect.H2Dialect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.User;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.StoredSettings;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.NotRecorded;
import org.openmrs.module.frontdesk.audit.WatchedRequest;
import org.openmrs.module.frontdesk.audit.Way;
import org.openmrs.module.frontdesk.board.BoardService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** What a request leaves in the log, by what it makes Hibernate load and by how it ends. */
class CaptureTest extends ClinicTest {

	private static final String CIRU_UUID = "00000000-0000-4000-8000-000000000010";

	private static final int OK = 200;

	private static final int FORBIDDEN = 403;

	@Autowired
	private Who who;

	@Autowired
	private PersonTable persons;

	@Autowired
	private BackgroundWork background;

	private final ListSink sink = new ListSink();

	private RequestDesk watch;

	@BeforeEach
	void startWatching() {
		Recorder recorder = new Recorder(new Windows(settings), new Gap(1), new Delivery(sink.provider()));
		watch = new RequestDesk(recorder, who, persons, background);
	}

	@AfterEach
	void stopWatching() {
		watch.leave();
	}

	private List<String> answering(FakeRequest request, Runnable work) {
		return answering(request, OK, work);
	}

	private List<String> answering(FakeRequest request, int status, Runnable work) {
		session().flush();
		session().clear();
		watch.begin(request);
		work.run();
		watch.end(status, false);
		watch.leave();
		return sink.take();
	}

	@Test
	void givenAPatient_whenTheyAreRead_thenOneRecordSaysWhoSawThem() {
		answering(FakeRequest.get("/nothing"), () -> {
		});
		watch.begin(FakeRequest.get("/ws/rest/v1/patient/{id}", CIRU_UUID));
		session().get(Patient.class, CIRU).getIdentifiers().size();
		watch.settle();

		assertEquals(1, sink.records().size());
		Access access = sink.records().get(0);
		assertEquals(CIRU, access.patientId());
		assertEquals(Action.VIEW, access.action());
		assertEquals(2, access.actor().userId());
		assertEquals("Clerk", access.actor().roles());
		assertEquals("GET /ws/rest/v1/patient/{id}", access.way().endpoint());
		assertTrue(access.way().session().matches("[0-9a-f]{16}"));
		assertEquals("test", access.way().module());
	}

	@Test
	void givenSeveralPatients_whenTheyAreRead_thenTheyWereOnAList() {
		assertEquals(List.of("10 patient list done", "11 patient list done"),
				answering(FakeRequest.get("/list"), this::readBoth));
	}

	@Test
	void givenAReason_whenSomethingIsChanged_thenTheRecordSaysWhy() {
		watch.begin(FakeRequest.get("/decisions"));
		watch.shown(Category.APPOINTMENT, Action.VIEW, List.of(CIRU));
		watch.shown(Category.APPOINTMENT, Action.CHANGE, List.of(CIRU, SIZWE));
		watch.because(CIRU, "standby: Clinical need");
		watch.end(OK, false);

		assertEquals(List.of("10 change standby: Clinical need", "10 view null", "11 change null"),
				sink.records().stream().map(one -> one.patientId() + " " + one.action().code() + " " + one.reason()).sorted()
						.toList());
	}

	@Test
	void givenASearch_whenItFindsPatients_thenTheyWereFound() {
		assertEquals(List.of("10 patient search done", "11 patient search done"),
				answering(FakeRequest.get("/search").search(), this::readBoth));
	}

	private void readBoth() {
		session().get(Patient.class, CIRU);
		session().get(Patient.class, SIZWE);
	}

	@Test
	void givenAnAppointment_whenItIsRead_thenItsPatientIsKnownWithoutLoadingThem() {
		Appointment booked = book(CIRU, today(9, 0));

		assertTrue(answering(FakeRequest.get("/appointment"), () -> session().get(Appointment.class,
				booked.getAppointmentId())).contains("10 appointment view done"));
	}

	@Test
	void givenPersonsWhoAreNoPatients_whenTheyAreRead_thenNothingIsRecorded() {
		assertEquals(List.of(), answering(FakeRequest.get("/users"), () -> {
			session().createQuery("from User", User.class).list().forEach(user -> user.getPersonName().getFullName());
			session().createQuery("from Location", Location.class).list();
			session().createQuery("from Provider").list();
		}));
	}

	@Test
	void givenAProviderWhoIsAPatient_whenTheyComeAlong_thenOnlyAskingForThemCounts() {
		makePatient(4);

		assertEquals(List.of(), answering(FakeRequest.get("/providers"), () -> session().get(Person.class, 4)));
		assertEquals(List.of("4 patient view done"),
				answering(FakeRequest.get("/person/{id}", "00000000-0000-4000-8000-000000000004"),
						() -> session().get(Person.class, 4)));
	}

	@Test
	void givenTheUserIsAPatient_whenTheirIdentifiersAreRead_thenTheyLookedAtTheirRecord() {
		makePatient(2);
		session().createNativeQuery(
				"insert into patient_identifier (patient_identifier_id, patient_id, identifier, preferred,"
						+ " voided, creator, date_created, uuid, identifier_type) values (77, 2, 'X', true, false, 1, now(), 'u-77', 1)")
				.executeUpdate();

		assertEquals(List.of(), answering(FakeRequest.get("/session"), () -> session().get(Person.class, 2)));
		assertEquals(List.of("2 patient view done"),
				answering(FakeRequest.get("/me"), () -> session().get(Patient.class, 2).getIdentifiers().size()));
	}

	private void makePatient(int person) {
		session().createNativeQuery("insert into patient (patient_id, creator, date_created, voided) values (" + person
				+ ", 1, now(), false)").executeUpdate();
	}

	@Test
	void givenChanges_whenTheTransactionIsNotCommitted_thenTheyHaveFailed() {
		List<String> said = answering(FakeRequest.get("/change"), () -> {
			Patient ciru = session().get(Patient.class, CIRU);
			ciru.setGender("M");
			session().flush();
		});

		assertEquals(List.of("10 patient change failed", "10 patient view done"), said);
	}

	@Test
	void givenOurOwnBoard_whenItIsRead_thenItSaysWhomItShows() {
		book(CIRU, today(9, 0));
		BoardService board = Context.getService(BoardService.class);

		assertEquals(List.of("10 appointment list done", "10 patient list done"),
				answering(FakeRequest.get("/board"), () -> board.board(time.today(), null)));
		assertEquals(List.of(), answering(FakeRequest.get("/board"), () -> board.board(time.today(), null)));
	}

	@Test
	void givenTheSameAgain_whenItIsSeenWithinTheWindow_thenItIsCounted() {
		FakeRequest request = FakeRequest.get("/patient/{id}", CIRU_UUID);

		assertEquals(1, answering(request, () -> session().get(Patient.class, CIRU)).size());
		assertEquals(List.of(), answering(request, () -> session().get(Patient.class, CIRU)));
		assertEquals(1, answering(FakeRequest.get("/elsewhere"), () -> session().get(Patient.class, CIRU)).size());
	}

	@Test
	void givenARefusal_whenThePathNamesAPatient_thenItSaysWhoseAndWhatWasLacking() {
		signIn("ada");
		BoardService board = Context.getService(BoardService.class);
		watch.begin(FakeRequest.get("/board", CIRU_UUID));
		assertThrows(APIAuthenticationException.class, () -> board.board(time.today(), null));
		watch.end(FORBIDDEN, false);

		Access refused = sink.records().get(0);
		assertEquals(List.of("10 other request refused"), sink.take());
		assertEquals("Front Desk: View Board", refused.detail());
	}

	@Test
	void givenTheDatabaseDoesNotSayWhoIsNamed_whenTheRequestEnds_thenTheRecordHasWhatNamesThem() {
		FakeRequest request = FakeRequest.get("/patient/{id}", CIRU_UUID);
		Configuration settingsOfNone = new Configuration().setProperty(Environment.DIALECT, H2Dialect.class.getName());
		try (SessionFactory none = settingsOfNone.buildSessionFactory()) {
			DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
			beans.registerSingleton("none", none);
			PersonTable mute = new PersonTable(new StoredSettings(beans.getBeanProvider(SessionFactory.class), null));
			watch = new RequestDesk(new Recorder(new Windows(settings), new Gap(1), new Delivery(sink.provider())), who,
					mute, background);
			watch.begin(request);
			watch.end(FORBIDDEN, false);
			watch.leave();

			assertEquals("of " + CIRU_UUID, sink.records().get(0).detail());
			assertEquals(List.of("null other request refused"), sink.take());
			assertEquals(List.of("null other request done"), answering(request, () -> {
			}));
		}
	}

	@Test
	void givenAPageThatAsksWhatToShow_whenPrivilegesAreLacking_thenThatIsNoRefusal() {
		signIn("ada");

		assertEquals(List.of(), answering(FakeRequest.get("/desk"), () -> Context.hasPrivilege("Front Desk: View Board")));
	}

	@Test
	void givenAQueryThatLoadsNoEntity_whenItIsAboutPatients_thenItsPathIsRecorded() {
		assertEquals(List.of("null other request done"), answering(FakeRequest.get("/report").ofPatients(), () -> session()
				.createNativeQuery("select count(*) from patient").list()));
		assertEquals(List.of("10 other request done"), answering(FakeRequest.get("/report/{id}", CIRU_UUID), () -> {
		}));
		assertEquals(List.of(), answering(FakeRequest.get("/location/{id}", "00000000-0000-4000-8005-000000000001"), () -> {
		}));
	}

	@Test
	void givenAFileThatIsAskedFor_whenItsPathNamesAPatient_thenItIsRecordedOnlyWhereSomethingOfTheirsIsLoaded() {
		FakeRequest file = FakeRequest.get("/images/patient/{id}", CIRU_UUID).ofPatients();

		assertEquals(List.of(), answering(file, () -> {
		}));
		assertEquals(List.of("10 patient view done"), answering(file, () -> session().get(Patient.class, CIRU)));
	}

	@Test
	void givenANewEncounter_whenItIsSaved_thenItIsCreatedAndItsPatientNotChanged() {
		List<String> said = answering(FakeRequest.get("/encounter"), () -> {
			Encounter encounter = new Encounter();
			encounter.setPatient(session().get(Patient.class, CIRU));
			encounter.setEncounterDatetime(date(today(9, 0)));
			encounter.setEncounterType(session().get(org.openmrs.EncounterType.class, 1));
			session().save(encounter);
			session().flush();
		});

		assertEquals(List.of("10 encounter create failed", "10 patient view done"), said);
	}

	@Test
	void givenItFailsToSayWhoAsked_whenItIsTriedAgain_thenWhatWasTouchedIsStillThere() {
		List<RuntimeException> failures = new ArrayList<>(List.of(new IllegalStateException("once")));
		Who failing = new Who(null) {

			@Override
			Actor actor(User user) {
				if (!failures.isEmpty()) {
					throw failures.remove(0);
				}
				return who.actor(user);
			}

			@Override
			Way way(WatchedRequest request) {
				return who.way(request);
			}
		};
		Delivery delivery = new Delivery(sink.provider());
		watch = new RequestDesk(new Recorder(new Windows(settings), new Gap(1), delivery), failing, persons, background);
		session().clear();
		watch.begin(FakeRequest.get("/patient"));
		session().get(Patient.class, CIRU);
		assertThrows(IllegalStateException.class, watch::settle);

		watch.settle();

		assertEquals(List.of("10 patient view done"), sink.take());
	}

	@Test
	void givenTheLogIsDown_whenAPatientIsRead_thenItIsSaidAndKept() {
		sink.goDown();
		watch.begin(FakeRequest.get("/patient"));
		session().get(Patient.class, CIRU);

		assertThrows(NotRecorded.class, watch::settle);
	}

	@Test
	void givenBeansOfTheModule_whenSomebodySignsInAndOut_thenUnknownNamesAreHashed() {
		Recorder recorder = new Recorder(new Windows(settings), new Gap(1), new Delivery(sink.provider()));
		SignIns signIns = new SignIns(recorder, who, persons);
		User unknown = new User();
		unknown.setUsername("pa55word");
		User known = new User();
		known.setUsername("tom");
		watch.begin(FakeRequest.get("/session"));
		signIns.loggedInOrOut(unknown, org.openmrs.UserSessionListener.Event.LOGIN,
				org.openmrs.UserSessionListener.Status.FAIL);
		signIns.loggedInOrOut(known, org.openmrs.UserSessionListener.Event.LOGIN,
				org.openmrs.UserSessionListener.Status.FAIL);
		watch.end(OK, false);

		Access first = sink.records().get(0);
		assertNull(first.actor().userId());
		assertTrue(first.actor().account().matches("[0-9a-f]{32}"));
		assertEquals(3, sink.records().get(1).actor().userId());
		assertEquals(List.of("null account sign_in failed", "null account sign_in failed"), sink.take());
		assertThrows(ContextAuthenticationException.class, () -> signIn("nobody"));
	}

	@Test
	void givenNoRequest_whenPatientsAreRead_thenWorkInTheBackgroundIsCounted() {
		session().clear();
		session().get(Patient.class, CIRU);

		assertEquals(List.of(), sink.records());
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.ByHand;
import org.openmrs.module.frontdesk.overbooking.Entering;
import org.openmrs.module.frontdesk.overbooking.Queue;
import org.openmrs.module.frontdesk.overbooking.QueueCount;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.openmrs.module.frontdesk.overbooking.QueueEntry;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.overbooking.QueueLane;
import org.openmrs.module.frontdesk.overbooking.QueueLine;
import org.openmrs.module.frontdesk.overbooking.QueueService;
import org.openmrs.module.frontdesk.overbooking.Urgency;
import org.openmrs.module.frontdesk.overbooking.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Who is next, as it is committed: with an appointment and without, by several desks at once. */
class QueueMariaDbTest extends CommittedTest {

	private static final String CARDIOLOGY = "00000000-0000-4000-800b-000000000001";

	private static final String IMAGING = "00000000-0000-4000-800b-000000000002";

	private static final String GROUND_FLOOR_UUID = "00000000-0000-4000-8005-000000000002";

	private static final String MAIN_CLINIC_UUID = "00000000-0000-4000-8005-000000000001";

	@Autowired
	@Qualifier("frontdesk.queueService")
	private QueueService queue;

	@BeforeEach
	void haveMorePatients() throws Exception {
		for (int id = 20; id < 30; id++) {
			DATABASE.run(
					"insert into person (person_id, gender, dead, voided, creator, date_created, birthdate_estimated, uuid)"
							+ " values (" + id + ", 'F', 0, 0, 1, now(), 0, '" + patient(id) + "')");
			DATABASE.run(
					"insert into person_name (person_id, preferred, given_name, family_name, voided, creator, date_created,"
							+ " uuid) values (" + id + ", 1, 'Given" + id + "', 'Family', 0, 1, now(), uuid())");
			DATABASE.run("insert into patient (patient_id, creator, date_created, voided) values (" + id + ", 1, now(), 0)");
		}
	}

	@Test
	void givenPeopleWithAndWithoutAnAppointment_thenTheyAreInOneOrderThatSaysWhy() throws Exception {
		String walkIn = enter(20, "Cough").line();
		cameAgo(walkIn, 100);
		String own = comes(21, -50, 60);
		String late = comes(22, -90, 20);
		String overbooked = overbooked(23, -95);

		assertEquals(List.of(own, walkIn, overbooked, late), order());
		assertEquals(List.of(QueueKind.OWN_TIME, QueueKind.OVERBOOKED, QueueKind.WALK_IN, QueueKind.LATE),
				lines().stream().map(QueueLine::kind).sorted().toList());
		assertEquals("ownTime providerLate", why(own));
		assertEquals("overbooked", why(overbooked));
		assertEquals("walkIn", why(walkIn));
		assertEquals("late", why(late));
		QueueLine line = line(walkIn);
		assertEquals("Cough", line.reason());
		assertEquals("Given20 Family", line.patient().name());
		assertFalse(line.expected().isAfter(line.bound()));
	}

	private String overbooked(int patient, int minutes) throws Exception {
		String uuid = comes(patient, minutes, -minutes + 5);
		DATABASE.run("insert into frontdesk_overbooking (uuid, appointment_id, service_id, start_at, breaches, booked_at)"
				+ " select uuid(), patient_appointment_id, 1, " + Instant.now().toEpochMilli() + ", 'places', 0"
				+ " from patient_appointment where uuid = '" + uuid + "'");
		return uuid;
	}

	@Test
	void givenAClinician_thenTheUrgencyIsTheirsToSetAndComesFirst() throws Exception {
		String first = enter(20, "Cough").line();
		cameAgo(first, 30);
		String second = enter(21, "Rash").line();

		QueueEntry set = by("admin", () -> queue.setUrgency(second, 1, Urgency.SOON)).get();

		assertEquals(Urgency.SOON, set.urgency());
		assertEquals(2, set.version());
		assertEquals(List.of(second, first), order());
		assertEquals("urgency.soon walkIn", why(second));
		assertEquals("Super User", line(second).why().get(0).arguments().get("who"));
		assertInstanceOf(APIAuthenticationException.class,
				failure("amina", () -> queue.setUrgency(first, 1, Urgency.NOW)));
		assertInstanceOf(APIAuthenticationException.class, failure("tom", () -> queue.queue(null)));
		assertEquals("queue.stale", refusal("admin", () -> queue.setUrgency(second, 1, Urgency.NOW)));
		by("admin", () -> queue.setUrgency(second, 2, Urgency.UNSET)).get();
		assertEquals(List.of(first, second), order());
	}

	@Test
	void givenSomebodyWithAnAppointment_thenWhatIsKeptOfThemBeginsWithTheFirstChange() throws Exception {
		String own = comes(20, -20, 20);
		assertEquals(0, line(own).version());

		QueueEntry stated = by("amina", () -> queue.state(own, 0, " Knee hurts ")).get();

		assertEquals(own, stated.appointment());
		assertEquals("Knee hurts", line(own).reason());
		assertEquals(1, lines().size());
		assertEquals("queue.stale", refusal("amina", () -> queue.state(own, 0, "x")));
		by("admin", () -> queue.setUrgency(own, stated.version(), Urgency.TODAY)).get();
		assertEquals(Urgency.TODAY, line(own).urgency());
		assertEquals("queue.end.appointment", refusal("amina", () -> queue.end(own, 3, QueueEnd.SEEN)));
	}

	@Test
	void givenSomebodyWhoIsInItOrHasAnAppointment_thenTheyAreNotPutInTwice() throws Exception {
		enter(20, "Cough");
		comes(21, -20, 20);
		book(22, today(23, 50));

		assertEquals("queue.already", refusal("amina", () -> queue.enter(entering(20, "Cough"))));
		assertEquals("queue.here", refusal("amina", () -> queue.enter(entering(21, "Cough"))));
		assertEquals("queue.expected", refusal("amina", () -> queue.enter(entering(22, "Cough"))));
		by("amina", () -> queue.enter(new Entering(patient(20), IMAGING, null, QueueKind.CALL, "X-ray", null))).get();
		assertEquals("patient.unknown", refusal("amina", () -> queue.enter(entering(99, "Cough"))));
		assertEquals("service.unknown",
				refusal("amina", () -> queue.enter(new Entering(patient(23), "x", null, QueueKind.CALL, "x", null))));
		assertEquals("location.unknown",
				refusal("amina", () -> queue.enter(new Entering(patient(23), IMAGING, "x", QueueKind.CALL, "x", null))));
		assertEquals("queue.wish", refusal("amina", () -> queue.enter(
				new Entering(patient(23), IMAGING, null, QueueKind.CALL, "x", time.today().minusDays(1)))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \t", "two\nlines", "a\u0000b" })
	void givenAReasonThatIsNone_thenItIsRefused(String reason) throws Exception {
		assertEquals("queue.reason", refusal("amina", () -> queue.enter(entering(20, reason))));
		assertEquals("queue.reason", refusal("amina", () -> queue.enter(entering(20, "x".repeat(201)))));
		String line = enter(20, "😀 é ' OR 1=1 -- |").line();
		assertEquals("😀 é ' OR 1=1 -- |", line(line).reason());
	}

	@Test
	void givenWordsThatAskForAClinician_thenTheyStandOutUntilOneHasSeenToItAndNobodysPlaceChanges() throws Exception {
		String first = enter(20, "Cough").line();
		cameAgo(first, 20);
		String flagged = enter(21, "Strong pain in the chest since morning").line();

		assertEquals(List.of(first, flagged), order());
		assertEquals(List.of("chest pain"), line(flagged).redFlag().words());
		assertTrue(line(flagged).redFlag().open());
		assertNull(line(first).redFlag());
		assertEquals("queue.noFlag", refusal("admin", () -> queue.acknowledge(first, 1)));
		assertInstanceOf(APIAuthenticationException.class, failure("amina", () -> queue.acknowledge(flagged, 1)));

		by("admin", () -> queue.acknowledge(flagged, 1)).get();
		assertFalse(line(flagged).redFlag().open());
		assertEquals("queue.noFlag", refusal("admin", () -> queue.acknowledge(flagged, 2)));

		DATABASE.run("update frontdesk_queue_event set happened_at = happened_at - 60000");
		by("amina", () -> queue.state(flagged, 2, "Now she cannot breathe")).get();
		assertTrue(line(flagged).redFlag().open());
		by("admin", () -> queue.setUrgency(flagged, 3, Urgency.NOW)).get();
		assertFalse(line(flagged).redFlag().open());
	}

	@Test
	void givenConceptsThatTheClinicNames_thenTheirNamesAskForAClinicianToo() throws Exception {
		DATABASE.run("replace into concept (concept_id, creator, date_created, uuid) values (7001, 1, now(),"
				+ " '00000000-0000-4000-8abc-000000000001'), (7002, 1, now(), '00000000-0000-4000-8abc-000000000002')");
		DATABASE.run("replace into concept_name (concept_name_id, concept_id, name, locale, date_created, uuid) values"
				+ " (1, 7001, 'Meningitis', 'en', now(), uuid()), (2, 7001, 'Hirnhautentzündung', 'de', now(), uuid()),"
				+ " (3, 7002, 'Sepsis', 'en', now(), uuid())");
		DATABASE.run(
				"replace into concept_reference_source (concept_source_id, name, description, date_created, retired, uuid)"
						+ " values (1, 'CIEL', '', now(), 0, 'source')");
		DATABASE.run("replace into concept_reference_term (concept_reference_term_id, concept_source_id, code, creator,"
				+ " date_created, uuid) values (1, 1, '160', 1, now(), 'term')");
		DATABASE.run(
				"replace into concept_reference_map (concept_map_id, concept_id, concept_reference_term_id, date_created,"
						+ " uuid) values (1, 7002, 1, now(), 'map')");
		assertNull(enter(20, "Sepsis last year").redFlag());
		DATABASE.run("replace into global_property (property, property_value, uuid) values"
				+ " ('frontdesk.queue.redFlag.concepts', '00000000-0000-4000-8abc-000000000001, CIEL:160', uuid())");
		settings.reread();

		assertEquals(List.of("Hirnhautentzündung"), enter(21, "Verdacht auf hirnhautentzundung").redFlag().words());
		assertEquals(List.of("Sepsis"), enter(22, "sepsys?").redFlag().words());
	}

	@Test
	void givenAMoveByHand_thenItIsKeptWithTheReasonAndTakenBack() throws Exception {
		List<String> lines = fourWalkIns();

		by("amina", () -> queue.move(lines.get(3), 1, new ByHand(lines.get(1), true, "Baby is hungry"))).get();

		assertEquals(List.of(lines.get(0), lines.get(3), lines.get(1), lines.get(2)), order());
		assertEquals("moved walkIn", why(lines.get(3)));
		assertEquals("Baby is hungry", line(lines.get(3)).why().get(0).arguments().get("reason"));
		assertTrue(line(lines.get(3)).moved());
		by("amina", () -> queue.undo(lines.get(3))).get();
		assertEquals(lines, order());
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_queue_event where undone_by = 2"));
		assertEquals("queue.nothingToUndo", refusal("amina", () -> queue.undo(lines.get(3))));
		by("amina", () -> queue.move(lines.get(0), 1, new ByHand(lines.get(1), false, "Waits for a result"))).get();
		assertEquals(List.of(lines.get(1), lines.get(0), lines.get(2), lines.get(3)), order());
	}

	@Test
	void givenAMoveThatTheRuleForbids_thenItIsRefusedWithWhatStandsAgainstIt() throws Exception {
		DATABASE.run(
				"replace into global_property (property, property_value, uuid) values ('frontdesk.queue.overtakes', '1',"
						+ " uuid())");
		settings.reread();
		List<String> lines = fourWalkIns();
		String elsewhere = by("amina",
				() -> queue.enter(new Entering(patient(25), IMAGING, null, QueueKind.WALK_IN, "x", null))).get().line();
		by("amina", () -> queue.move(lines.get(1), 1, new ByHand(lines.get(0), true, "x"))).get();

		assertEquals("queue.move.overtaken",
				refusal("amina", () -> queue.move(lines.get(2), 1, new ByHand(lines.get(0), true, "x"))));
		assertEquals("queue.move.elsewhere",
				refusal("amina", () -> queue.move(lines.get(2), 1, new ByHand(elsewhere, true, "x"))));
		assertEquals("queue.beside",
				refusal("amina", () -> queue.move(lines.get(2), 1, new ByHand(lines.get(2), true, "x"))));
		assertEquals("queue.reason",
				refusal("amina", () -> queue.move(lines.get(2), 1, new ByHand(lines.get(3), true, " "))));
		by("admin", () -> queue.setUrgency(lines.get(3), 1, Urgency.SOON)).get();
		assertEquals("queue.move.urgency",
				refusal("amina", () -> queue.move(lines.get(2), 1, new ByHand(lines.get(3), true, "x"))));
	}

	@Test
	void givenWhoWasSeen_thenItCountsForThoseWhoCameEarlier() throws Exception {
		List<String> lines = fourWalkIns();
		for (int i = 3; i > 0; i--) {
			String line = lines.get(i);
			by("amina", () -> queue.end(line, 1, QueueEnd.SEEN)).get();
		}

		assertEquals(List.of(lines.get(0)), order());
		assertEquals(3, line(lines.get(0)).overtaken());
		assertEquals("walkIn worn", why(lines.get(0)));
		String own = comes(26, -10, 10);
		assertEquals(List.of(lines.get(0), own), order());
		assertEquals("queue.notWaiting", refusal("amina", () -> queue.state(lines.get(3), 2, "x")));

		by("amina", () -> queue.undo(lines.get(3))).get();
		assertEquals(2, line(lines.get(0)).overtaken());
		assertEquals("walkIn overtaken", why(lines.get(0)));
		by("amina", () -> queue.end(lines.get(3), 3, QueueEnd.LEFT)).get();
		enter(23, "Came back");
		assertEquals("queue.already", refusal("amina", () -> queue.undo(lines.get(3))));
	}

	@Test
	void givenSomebodyWithAnAppointmentWhoLeft_thenTheyAreGoneUntilTheyComeBack() throws Exception {
		String own = comes(20, -20, 20);
		by("amina", () -> queue.end(own, 0, QueueEnd.LEFT)).get();
		assertEquals(List.of(), order());
		assertEquals("queue.notWaiting", refusal("amina", () -> queue.state(own, 2, "x")));

		by("amina", () -> queue.undo(own)).get();
		assertEquals(List.of(own), order());
		by("amina", () -> queue.end(own, 3, QueueEnd.LEFT)).get();
		DATABASE.run("update frontdesk_queue_entry set ended_at = ended_at - 7200000");

		assertEquals(List.of(own), order());
		assertEquals(0, line(own).version());
		by("amina", () -> queue.state(own, 0, "Is back")).get();
		assertEquals("Is back", line(own).reason());
	}

	@Test
	void givenSomethingThatHelpsThem_thenTheyCountAsComeEarlierForEverybody() throws Exception {
		String first = comesAs("WalkIn", 25, -60, 51);
		String later = comesAs("WalkIn", 26, -60, 45);
		DATABASE.run(
				"insert into person_attribute (person_id, value, person_attribute_type_id, creator, date_created, voided,"
						+ " uuid) values (26, 'Kikuyu', 905, 1, now(), 0, uuid())");

		assertEquals(List.of(later, first), order());
		assertEquals("walkIn needs", why(later));
		DATABASE.run("delete from role_privilege where privilege = 'Front Desk: View Needs'");
		assertEquals(List.of(later, first), order());
	}

	@Test
	void givenThePlace_thenItsQueueIsWithWhatLiesBelowAndLanesAreTheSame() throws Exception {
		String below = by("amina",
				() -> queue.enter(new Entering(patient(20), CARDIOLOGY, GROUND_FLOOR_UUID, QueueKind.WALK_IN, "x", null)))
				.get()
				.line();
		enter(21, "no place");

		assertEquals(List.of(below), keys(by("amina", () -> queue.queue(GROUND_FLOOR_UUID)).get()));
		assertEquals(List.of(below), keys(by("amina", () -> queue.queue(MAIN_CLINIC_UUID)).get()));
		assertEquals(2, by("amina", () -> queue.queue(null)).get().lanes().size());
		assertEquals("location.unknown", refusal("amina", () -> queue.queue("x")));
	}

	@Test
	void givenWhatHappensToTheQueue_thenPagesHearOfIt() throws Exception {
		long before = mark();
		String line = enter(20, "x").line();
		assertEquals(before + 1, mark());
		by("admin", () -> queue.setUrgency(line, 1, Urgency.NOW)).get();
		by("amina", () -> queue.end(line, 2, QueueEnd.SEEN)).get();
		by("amina", () -> queue.undo(line)).get();
		assertEquals(before + 4, mark());
		refusal("amina", () -> queue.undo(line));
		assertEquals(before + 4, mark());
	}

	@Test
	void givenEightDesks_whenTheyPutInOrChangeTheSamePerson_thenOneDoes() throws Exception {
		List<Refusal> twice = refusals(atOnce(8, "amina", () -> queue.enter(entering(20, "x"))));
		assertEquals(List.of("queue.already"), twice.stream().map(Refusal::getCode).distinct().toList());
		assertEquals(7, twice.size());
		String line = order().get(0);
		assertEquals(7, refusals(atOnce(8, "admin", () -> queue.setUrgency(line, 1, Urgency.NOW))).size());
		String own = comes(21, -20, 20);
		assertEquals(7, refusals(atOnce(8, "amina", () -> queue.state(own, 0, "x"))).size());
		List<Refusal> many = refusals(IntStream.range(22, 30)
				.mapToObj(id -> by("amina", () -> queue.enter(entering(id, "x")))).toList());
		assertEquals(List.of(), many);
	}

	@Test
	void givenThoseWhoWait_thenTheBoardCountsThemAsTheQueueReadsThem() throws Exception {
		assertCounted(0, 0);
		String walkIn = enter(20, "Strong pain in the chest").line();
		String own = comes(21, -20, 20);
		book(22, today(23, 50));
		assertCounted(2, 1);
		by("amina", () -> queue.state(own, 0, "Cannot breathe")).get();
		assertCounted(2, 2);

		by("admin", () -> queue.acknowledge(walkIn, 1)).get();
		assertCounted(2, 1);
		int version = line(own).version();
		by("amina", () -> queue.move(own, version, new ByHand(walkIn, false, "x"))).get();
		by("amina", () -> queue.end(walkIn, 2, QueueEnd.SEEN)).get();
		assertCounted(1, 1);
		by("amina", () -> queue.end(own, version + 1, QueueEnd.LEFT)).get();
		assertCounted(0, 0);
		DATABASE.run("update frontdesk_queue_entry set ended_at = ended_at - 7200000");
		// past the feed; a board looks again where there is news
		book(24, today(23, 55));
		assertCounted(1, 0);
		by("amina",
				() -> queue.enter(new Entering(patient(23), IMAGING, GROUND_FLOOR_UUID, QueueKind.CALL, "Chest pain", null)))
				.get();
		assertCounted(2, 1);
		assertEquals(new QueueCount(1, 1), counted(MAIN_CLINIC_UUID));
		assertNull(by("amina", () -> board.board(time.today().plusDays(1), null).queue()).get());
		DATABASE.run("delete from role_privilege where privilege = 'Front Desk: View Queue'");
		assertNull(counted(null));
	}

	private void assertCounted(int waiting, int flagged) throws Exception {
		List<QueueLine> read = lines();
		assertEquals(new QueueCount(waiting, flagged), counted(null));
		assertEquals(waiting, read.size());
		assertEquals(flagged, read.stream().filter(line -> line.redFlag() != null && line.redFlag().open()).count());
	}

	private QueueCount counted(String location) throws Exception {
		return by("amina", () -> board.board(time.today(), location).queue()).get();
	}

	@Test
	void givenALook_thenItTakesFourQueriesMoreThanTheBoardAndOneForNamesOfThoseWithoutAppointment() throws Exception {
		comes(20, -20, 20);
		assertEquals(4, queries(() -> queue.queue(null)) - queries(() -> board.board(time.today(), null)));
		enter(21, "x");
		assertEquals(5, queries(() -> queue.queue(null)) - queries(() -> board.board(time.today(), null)));
	}

	private long queries(Callable<?> look) throws Exception {
		return by("amina", () -> {
			look.call();
			settings.zone();
			return transaction.execute(status -> {
				long before = selects();
				try {
					look.call();
				} catch (Exception e) {
					throw new IllegalStateException(e);
				}
				return selects() - before;
			});
		}).get();
	}

	private long mark() throws Exception {
		return by("amina", () -> queue.mark(time.today())).get().count();
	}

	/** Of patients 20 to 23, who came 50, 40, 30 and 20 minutes ago. */
	private List<String> fourWalkIns() throws Exception {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			lines.add(enter(20 + i, "Cough").line());
			cameAgo(lines.get(i), 50 - 10 * i);
		}
		return lines;
	}

	private QueueEntry enter(int patient, String reason) throws Exception {
		return by("amina", () -> queue.enter(entering(patient, reason))).get();
	}

	private static Entering entering(int patient, String reason) {
		return new Entering(patient(patient), CARDIOLOGY, null, QueueKind.WALK_IN, reason, null);
	}

	private static String patient(int id) {
		return "00000000-0000-4000-8000-0000000000" + id;
	}

	private void cameAgo(String line, int minutes) throws Exception {
		DATABASE.run("update frontdesk_queue_entry set entered_at = " + (Instant.now().toEpochMilli() - minutes * 60_000L)
				+ " where uuid = '" + line.substring(2) + "'");
	}

	/** @return the appointment of somebody for so many minutes from now, who came so many minutes ago; without a location */
	private String comes(int patient, int start, int ago) throws Exception {
		return comesAs("Scheduled", patient, start, ago);
	}

	private String comesAs(String kind, int patient, int start, int ago) throws Exception {
		LocalDateTime now = LocalDateTime.now();
		String uuid = book(patient, now.plusMinutes(start));
		LocalDateTime came = now.minusMinutes(ago);
		DATABASE.run("update patient_appointment set status = 'Arrived', location_id = null, appointment_kind = '" + kind
				+ "' where uuid = '" + uuid + "'");
		DATABASE.run("insert into patient_appointment_audit (appointment_id, status, creator, date_created, uuid) select"
				+ " patient_appointment_id, 'Arrived', 1, '" + came.withNano(0).toString().replace('T', ' ')
				+ "', uuid() from patient_appointment where uuid = '" + uuid + "'");
		return uuid;
	}

	private List<QueueLine> lines() throws Exception {
		return by("amina", () -> queue.queue(null)).get().lanes().stream().map(QueueLane::lines).flatMap(List::stream)
				.toList();
	}

	private List<String> order() throws Exception {
		return lines().stream().map(QueueLine::line).toList();
	}

	private static List<String> keys(Queue some) {
		return some.lanes().stream().flatMap(lane -> lane.lines().stream()).map(QueueLine::line).toList();
	}

	private QueueLine line(String key) throws Exception {
		return lines().stream().filter(line -> line.line().equals(key)).findFirst().orElseThrow();
	}

	private String why(String key) throws Exception {
		return line(key).why().stream().map(Why::code).collect(Collectors.joining(" "));
	}

	private Throwable failure(String user, Callable<?> work) {
		return assertThrows(ExecutionException.class, () -> by(user, work).get()).getCause();
	}

	private String refusal(String user, Callable<?> work) {
		return assertInstanceOf(Refusal.class, failure(user, work)).getCode();
	}

	private static List<Refusal> refusals(List<? extends Future<?>> all) {
		return all.stream().map(one -> {
			try {
				one.get();
				return null;
			} catch (ExecutionException e) {
				return assertInstanceOf(Refusal.class, e.getCause());
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}).filter(Objects::nonNull).toList();
	}

	/** Tests that run at midnight would be of two days. */
	@BeforeEach
	void waitForTheDay() throws Exception {
		Duration ofDay = Duration.between(time.startOf(time.today()), time.now());
		assumeTrue(ofDay.toMinutes() > 120, "too early in the day for who came before");
	}
}

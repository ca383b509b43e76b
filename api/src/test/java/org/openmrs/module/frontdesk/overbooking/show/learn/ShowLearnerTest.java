/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.overbooking.ShowChance;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;
import org.openmrs.module.frontdesk.overbooking.ShowReason;
import org.openmrs.module.frontdesk.overbooking.ShowTrial;
import org.openmrs.module.frontdesk.schedule.Attendance;
import org.openmrs.module.frontdesk.schedule.PastAppointment;

/** What is said of those to come is what comes, in clinics of which nothing is told but their history. */
class ShowLearnerTest {

	private static final LocalDateTime START = LocalDate.of(2026, 3, 2).atTime(10, 0);

	private static final int SOMEBODY = 7;

	private static ShowLearner.Learned learn(List<PastAppointment> past) {
		History history = new History();
		past.forEach(history::add);
		return ShowLearner.learn(history, step -> {
		});
	}

	private static PastAppointment past(int daysBefore, Attendance attendance) {
		LocalDateTime start = START.minusDays(daysBefore);
		return new PastAppointment(daysBefore, SOMEBODY, 1, start, start.minusDays(10), attendance,
				attendance == Attendance.CANCELLED ? start.minusDays(1) : null);
	}

	private static ShowAsked asked() {
		return new ShowAsked(SOMEBODY, 1, START, START.minusDays(10));
	}

	private static List<PastAppointment> three(Attendance attendance) {
		return Stream.of(30, 60, 90).map(days -> past(days, attendance)).toList();
	}

	static Stream<String> worlds() {
		return Worlds.all().keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("worlds")
	void givenAClinic_whenHeldAgainstWhatComesNext_thenItIsCalibratedAndBetterThanRates(String name) {
		isRight(name, Worlds.all().get(name).make(1));
	}

	/** Where a clinic's last months tell a slope to less than a tenth, that decides about one of them in twenty by chance. */
	@Test
	void givenAnyClinics_whenHeldAgainstWhatComesNext_thenTheyAreCalibratedButOneAndAllBetterThanRates() {
		List<Foretold> all = LongStream.rangeClosed(1, 20).mapToObj(seed -> Foretold.of(Worlds.any(seed))).toList();

		all.forEach(one -> isBetter("any", one));
		assertTrue(all.stream().filter(ShowLearnerTest::isCalibrated).count() >= 19, all.toString());
		assertEquals(1,
				all.stream().filter(ShowLearnerTest::claimsAnything).mapToDouble(Foretold::slope).average().orElse(0),
				0.05);
	}

	private static void isRight(String name, World world) {
		Foretold foretold = Foretold.of(world);

		assertTrue(isCalibrated(foretold), name + ": " + foretold);
		isBetter(name, foretold);
		threeDoNotSettleIt(foretold.model());
	}

	private static boolean claimsAnything(Foretold foretold) {
		return foretold.farthest() > 0.02;
	}

	/** Within a tenth, or within the standard error where what comes tells no tenth; who says the same of all has no slope. */
	private static boolean isCalibrated(Foretold foretold) {
		return !claimsAnything(foretold) || Math.abs(foretold.slope() - 1) < Math.max(0.1, foretold.slopeError());
	}

	/** Who claims nothing is as good as the rate, but for how the level moves. */
	private static void isBetter(String name, Foretold foretold) {
		String told = name + ": " + foretold;

		assertTrue(foretold.brier() < foretold.brierOfRate() + (claimsAnything(foretold) ? 0 : 0.001), told);
		assertTrue(foretold.brier() < foretold.brierOfPatients(), told);
		assertTrue(foretold.covered() > 0.88, told);
	}

	@Test
	void givenNoHistory_thenItIsAssumedAndAlmostAnythingCanBe() {
		ShowLearner.Learned learned = learn(List.of());
		ShowChance chance = learned.model().chance(asked(), List.of());

		assertEquals(0.77, chance.probability(), 0.001);
		assertTrue(chance.low() < 0.3);
		assertTrue(chance.high() > 0.95);
		assertEquals(List.of("assumed"), chance.reasons().stream().map(ShowReason::code).toList());
		assertTrue(learned.trials().isEmpty());
		threeDoNotSettleIt(learned.model());
	}

	private static void threeDoNotSettleIt(ShowModel model) {
		ShowChance missed = model.chance(asked(), three(Attendance.MISSED));
		ShowChance came = model.chance(asked(), three(Attendance.CAME));

		assertTrue(missed.probability() > 0.05);
		assertTrue(missed.high() > 0.25);
		assertTrue(missed.probability() <= came.probability());
		assertTrue(came.probability() < 0.995);
		assertTrue(came.low() < 0.99);
	}

	@Test
	void givenAFewAppointments_thenTheyCountBesideWhatIsAssumed() {
		List<PastAppointment> few = IntStream.rangeClosed(1, 36)
				.mapToObj(id -> new PastAppointment(id, 100 + id, 1, START.minusDays(id), START.minusDays(id + 3L),
						id % 2 == 0 ? Attendance.CAME : Attendance.MISSED, null))
				.toList();

		double said = learn(few).model().chance(asked(), List.of()).probability();

		assertEquals(1 - (18 + 4 * 0.23) / 40, said, 0.001);
	}

	@Test
	void givenWhatWasNotKnownThen_thenItDoesNotCount() {
		ShowModel model = learn(Worlds.all().get("kinds, 30,000").make(2).history).model();
		List<PastAppointment> known = List.of(past(20, Attendance.CAME), past(40, Attendance.MISSED));
		List<PastAppointment> more = new ArrayList<>(known);
		more.add(past(0, Attendance.MISSED));
		more.add(past(-5, Attendance.MISSED));
		more.add(past(-9, Attendance.CANCELLED));

		assertEquals(model.chance(asked(), known), model.chance(asked(), more));
	}

	private static List<ShowEffect> kept(ShowLearner.Learned learned) {
		return learned.trials().stream().filter(ShowTrial::kept).map(ShowTrial::effect).toList();
	}

	@Test
	void givenNothingThatBearsOnIt_thenNothingMuchIsClaimed() {
		World world = new World(3, 20_000, 2_000, 400, 5) {

			@Override
			double missed(Person person, Slot slot) {
				return 0.2;
			}
		}.build();
		Foretold foretold = Foretold.of(world);

		assertEquals(List.of(), kept(learn(world.history)));
		assertTrue(foretold.farthest() < 0.05);
		assertEquals(foretold.brierOfRate(), foretold.brier(), 0.0005);
	}

	@Test
	void givenWhatBearsOnIt_thenItIsKeptAndSaid() {
		ShowLearner.Learned learned = learn(Worlds.all().get("seasons, 60,000").make(2).history);
		List<ShowEffect> kept = kept(learned);
		ShowChance chance = learned.model().chance(asked(), three(Attendance.MISSED));

		assertTrue(kept.containsAll(List.of(ShowEffect.SERVICE, ShowEffect.LEAD, ShowEffect.PATIENT)));
		assertEquals("clinic", chance.reasons().get(0).code());
		ShowReason patient = chance.reasons().stream().filter(reason -> reason.code().startsWith("patient")).findFirst()
				.orElseThrow();
		assertEquals("patient.less", patient.code());
		assertTrue(patient.points() < -5.0);
		assertEquals(0L, patient.arguments().get("came"));
		assertEquals(3L, patient.arguments().get("of"));
	}

	@Test
	void givenAModel_whenWrittenAndRead_thenItSaysTheSame() {
		ShowModel model = learn(Worlds.all().get("small, 2,000").make(3).history).model();
		ShowModel read = ShowModelText.read(ShowModelText.write(model));
		ShowModel assumed = ShowModel.assumed(3, 10);

		assertEquals(model.chance(asked(), three(Attendance.MISSED)), read.chance(asked(), three(Attendance.MISSED)));
		assertEquals(assumed.chance(asked(), three(Attendance.MISSED)),
				ShowModelText.read(ShowModelText.write(assumed)).chance(asked(), three(Attendance.MISSED)));
	}

	@Test
	void givenWhatIsTold_thenThereIsNothingOfThePersonInIt() {
		assertEquals(List.of("id", "patient", "service", "start", "booked", "attendance", "cancelled"),
				Arrays.stream(PastAppointment.class.getRecordComponents()).map(part -> part.getName()).toList());
		assertEquals(List.of("patient", "service", "start", "booked"),
				Arrays.stream(ShowAsked.class.getRecordComponents()).map(part -> part.getName()).toList());
	}
}

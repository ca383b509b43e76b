/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.overbooking.SessionForecast;
import org.openmrs.module.frontdesk.overbooking.ShowChance;
import org.openmrs.module.frontdesk.overbooking.ShowChances;
import org.openmrs.module.frontdesk.overbooking.ShowLearning;
import org.openmrs.module.frontdesk.overbooking.ShowReport;
import org.openmrs.module.frontdesk.overbooking.ShowService;
import org.openmrs.module.frontdesk.schedule.AttendanceHistory;
import org.openmrs.module.frontdesk.schedule.Awaited;
import org.openmrs.module.frontdesk.schedule.CapacityService;
import org.openmrs.module.frontdesk.schedule.WantedPlace;

/** Says how likely people come, and notes of whom that was asked. */
public class ShowDesk implements ShowService {

	private static final int MOST = 100;

	private static final Duration FARTHEST = Duration.ofDays(731);

	private static final int MOST_DAYS = 14;

	private final AttendanceHistory history;

	private final Chances chances;

	private final Forecaster forecaster;

	private final ModelTable models;

	private final RunTable runs;

	private final LearningDesk learning;

	private final ClinicTime time;

	private final AccessCapture audit;

	public ShowDesk(AttendanceHistory history, Chances chances, CapacityService capacity, ModelTable models, RunTable runs,
			LearningDesk learning, ClinicTime time, AccessCapture audit) {
		this.history = history;
		this.chances = chances;
		this.forecaster = new Forecaster(history, capacity, chances);
		this.models = models;
		this.runs = runs;
		this.learning = learning;
		this.time = time;
		this.audit = audit;
	}

	@Override
	public ShowChances chances(Collection<String> appointments, WantedPlace wanted) {
		refuse(appointments.size() > MOST, "show.appointments", "appointments");
		refuse(wanted != null && (wanted.start().isBefore(time.startOf(time.today()))
				|| wanted.start().isAfter(time.now().plus(FARTHEST))), "show.start", "place.start");
		List<Awaited> awaited = history.awaited(appointments, wanted);
		audit.shown(Category.APPOINTMENT, Action.VIEW, awaited.stream().map(Awaited::patient).distinct().toList());
		Map<Awaited, ShowChance> all = chances.of(awaited);
		Map<String, ShowChance> booked = new HashMap<>();
		all.forEach((one, chance) -> booked.put(one.uuid(), chance));
		ShowChance ofWanted = booked.remove(null);
		return new ShowChances(booked, ofWanted);
	}

	@Override
	public List<SessionForecast> forecast(LocalDate from, LocalDate to) {
		refuse(to.isBefore(from) || !to.isBefore(from.plusDays(MOST_DAYS)), "show.to", "to");
		refuse(from.isBefore(time.today()) || from.isAfter(time.today().plusYears(1)), "show.from", "from");
		return forecaster.between(from, to);
	}

	@Override
	public Optional<ShowReport> report() {
		return models.report();
	}

	@Override
	public ShowLearning learning() {
		return runs.read();
	}

	@Override
	public ShowLearning learn() {
		learning.start();
		return runs.read();
	}

	private static void refuse(boolean wrong, String code, String field) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, code, new Refusal.Field(field, "field." + code));
		}
	}
}

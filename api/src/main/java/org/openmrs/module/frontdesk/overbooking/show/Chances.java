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

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.overbooking.ShowChance;
import org.openmrs.module.frontdesk.overbooking.ShowReason;
import org.openmrs.module.frontdesk.overbooking.show.learn.ShowAsked;
import org.openmrs.module.frontdesk.overbooking.show.learn.ShowModel;
import org.openmrs.module.frontdesk.schedule.AttendanceHistory;
import org.openmrs.module.frontdesk.schedule.Awaited;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.OccupiedPlace;
import org.openmrs.module.frontdesk.schedule.PastAppointment;
import org.springframework.stereotype.Component;

/** Gives the newest model what is known of each person: two queries, for up to a thousand people. */
@Component("frontdesk.showChances")
public class Chances {

	/** No patient of the host has it. */
	private static final int NOBODY = -1;

	private final ModelTable models;

	private final AttendanceHistory history;

	private final ClinicTime time;

	Chances(ModelTable models, AttendanceHistory history, ClinicTime time) {
		this.models = models;
		this.history = history;
		this.time = time;
	}

	Map<Awaited, ShowChance> of(List<Awaited> awaited) {
		ShowModel model = models.newest();
		Map<Integer, List<PastAppointment>> past = history
				.ofPatients(awaited.stream().map(Awaited::patient).distinct().toList()).stream()
				.collect(Collectors.groupingBy(PastAppointment::patient));
		Map<Awaited, ShowChance> chances = new HashMap<>();
		awaited.forEach(one -> chances.put(one, chance(model, one, past.getOrDefault(one.patient(), List.of()))));
		return chances;
	}

	/** @return for each of the places how likely whoever has it comes; where nobody is named, as anybody would */
	public List<Double> ofPlaces(List<OccupiedPlace> places) {
		Map<Integer, Awaited> booked = history
				.awaitedByIds(places.stream().map(OccupiedPlace::appointment).filter(id -> id != 0).toList());
		List<Awaited> awaited = places.stream().map(place -> awaited(place, booked.get(place.appointment()))).toList();
		Map<Awaited, ShowChance> all = of(awaited);
		return awaited.stream().map(one -> all.get(one).probability()).toList();
	}

	/** A place that is kept for somebody can name the appointment of another person, who gave it up. */
	private Awaited awaited(OccupiedPlace place, Awaited booked) {
		return booked != null && place.patient() != null && booked.patient() == place.patient() ? booked : notBooked(place);
	}

	private Awaited notBooked(OccupiedPlace place) {
		return new Awaited(null, place.patient() == null ? NOBODY : place.patient(), place.service(), place.start(),
				time.now(), BookingStatus.Requested);
	}

	private ShowChance chance(ShowModel model, Awaited one, List<PastAppointment> past) {
		return switch (one.status()) {
			case Arrived, CheckedIn, Completed -> settled(1, "came");
			case Missed -> settled(0, "missed");
			case Cancelled -> settled(0, "cancelled");
			default -> model.chance(
					new ShowAsked(one.patient(), one.service(), local(one.start()), local(one.booked())), past);
		};
	}

	private static ShowChance settled(double probability, String how) {
		return new ShowChance(probability, probability, probability, List.of(new ShowReason(how, null, Map.of())));
	}

	private LocalDateTime local(Instant moment) {
		return moment.atZone(time.zone()).toLocalDateTime();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.watch;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.Location;
import org.openmrs.Person;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.frontdesk.schedule.guard.Written;

/** What one transaction has changed so far. */
class NotedChanges {

	/** Where an appointment was before. */
	record FormerPlace(String uuid, Date start, Integer location) {
	}

	private final Set<Integer> appointments = new HashSet<>();

	/** A new one gets its id only after it was noted. */
	private final List<Appointment> unsaved = new ArrayList<>();

	private final Set<Integer> places = new HashSet<>();

	/** As unsaved. */
	private final List<Appointment> unsavedPlaces = new ArrayList<>();

	/** Of appointments that were there before: they may have given up what they had. */
	private final Set<Integer> changedPlaces = new HashSet<>();

	private final Set<Integer> persons = new HashSet<>();

	private final Set<FormerPlace> formerPlaces = new HashSet<>();

	void appointment(Appointment appointment) {
		if (appointment.getAppointmentId() == null) {
			unsaved.add(appointment);
		} else {
			appointments.add(appointment.getAppointmentId());
		}
	}

	/** It may take or give up a place. */
	void place(Appointment appointment) {
		if (appointment.getAppointmentId() == null) {
			unsavedPlaces.add(appointment);
		} else {
			places.add(appointment.getAppointmentId());
			changedPlaces.add(appointment.getAppointmentId());
		}
	}

	/** It is gone, or somebody's part in it. */
	void removed(Appointment appointment) {
		if (appointment.getAppointmentId() != null) {
			changedPlaces.add(appointment.getAppointmentId());
		}
	}

	Set<Integer> changedPlaces() {
		return changedPlaces;
	}

	/** @return those that were noted since this was last called */
	Written takePlaces() {
		Set<Integer> made = unsavedPlaces.stream().map(Appointment::getAppointmentId).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		places.addAll(made);
		Written taken = new Written(Set.copyOf(places), made);
		unsavedPlaces.clear();
		places.clear();
		return taken;
	}

	void person(Person person) {
		if (person.getPersonId() != null) {
			persons.add(person.getPersonId());
		}
	}

	void person(int personId) {
		persons.add(personId);
	}

	void formerPlace(Appointment appointment, Date start, Location location) {
		if (start != null) {
			formerPlaces
					.add(new FormerPlace(appointment.getUuid(), start, location == null ? null : location.getLocationId()));
		}
	}

	Set<Integer> appointmentIds() {
		appointments.addAll(made());
		return appointments;
	}

	/** @return ids of those that were not there before */
	Set<Integer> made() {
		return unsaved.stream().map(Appointment::getAppointmentId).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	Set<Integer> persons() {
		return persons;
	}

	Set<FormerPlace> formerPlaces() {
		return formerPlaces;
	}
}

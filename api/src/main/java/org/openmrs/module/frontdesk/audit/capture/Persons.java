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

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openmrs.module.frontdesk.audit.WatchedRequest;

/** What one request knows of the persons that it touches: the database is asked once for all of them. */
class Persons {

	private final PersonTable table;

	private final WatchedRequest request;

	private final Map<Integer, Boolean> patients = new HashMap<>();

	private Set<Integer> mentioned;

	/** What may name a patient, while that cannot be found out. */
	private Set<String> unresolved = Set.of();

	Persons(PersonTable table, WatchedRequest request) {
		this.table = table;
		this.request = request;
	}

	/** Learns which of them are patients. */
	void learn(Collection<Integer> ids) {
		Set<Integer> unknown = new HashSet<>(ids);
		unknown.removeAll(patients.keySet());
		if (!unknown.isEmpty()) {
			Set<Integer> found = table.patients(unknown);
			unknown.forEach(id -> patients.put(id, found.contains(id)));
		}
	}

	boolean isPatient(Integer id) {
		return patients.getOrDefault(id, false);
	}

	/** @return those of them that are there because they work here, and that the request does not ask for */
	Set<Integer> comingAlong(Collection<Integer> ids, Integer own) {
		Set<Integer> staff = ids.isEmpty() ? new HashSet<>() : table.providers(ids);
		if (own != null && ids.contains(own)) {
			staff.add(own);
		}
		if (!staff.isEmpty()) {
			staff.removeAll(mentioned());
		}
		return staff;
	}

	/** @return the patients whose UUID or id is in the request's path or parameters */
	Set<Integer> mentioned() {
		if (mentioned == null) {
			Set<String> words = request.mentioned();
			Set<Integer> named = words.isEmpty() ? Set.of() : table.patientsNamed(words);
			mentioned = named == null ? Set.of() : named;
			unresolved = named == null ? new TreeSet<>(words) : Set.of();
		}
		return mentioned;
	}

	/** @return the UUIDs and ids in the request of which it is not known whether they name patients */
	Set<String> unresolved() {
		mentioned();
		return unresolved;
	}
}

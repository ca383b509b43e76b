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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.capture.Bound.Kind;

/** What a request touched and nobody has taken yet, and what of it is no news any more. */
class Touches {

	private record Written(Touch touch, Outcome outcome) {
	}

	private final Set<Touch> reads = new LinkedHashSet<>();

	private final Set<Written> writes = new LinkedHashSet<>();

	private final Set<Fact> shown = new LinkedHashSet<>();

	/** Reads as {@link Action#VIEW}, whatever they were called. */
	private final Set<Fact> taken = new HashSet<>();

	private final Set<Integer> read = new HashSet<>();

	void read(Touch touch) {
		reads.add(touch);
	}

	void written(Touch touch, Outcome outcome) {
		writes.add(new Written(touch, outcome));
	}

	void shown(Fact fact) {
		shown.add(fact);
	}

	boolean isEmpty() {
		return reads.isEmpty() && writes.isEmpty() && shown.isEmpty();
	}

	/** @return whether anything of a patient's was among all that was taken so far */
	boolean tookAny() {
		return !taken.isEmpty();
	}

	/**
	 * Takes what is new.
	 *
	 * @param own the person id of whoever asks, or null
	 */
	List<Fact> take(Persons persons, Integer own, boolean searches) {
		persons.learn(unsure());
		Predicate<Touch> isPatients = touch -> touch.id() != null && (touch.patient() || persons.isPatient(touch.id()));
		List<Fact> facts = new ArrayList<>(news(shown));
		facts.addAll(named(news(reads(isPatients, persons, own)), searches));
		facts.addAll(news(written(isPatients)));
		reads.clear();
		writes.clear();
		shown.clear();
		return facts;
	}

	private Set<Integer> unsure() {
		Set<Integer> unsure = new HashSet<>();
		reads.stream().filter(touch -> !touch.patient()).map(Touch::id).forEach(unsure::add);
		writes.stream().map(Written::touch).filter(touch -> !touch.patient()).map(Touch::id).forEach(unsure::add);
		unsure.remove(null);
		return unsure;
	}

	private Set<Fact> reads(Predicate<Touch> isPatients, Persons persons, Integer own) {
		List<Touch> ofPatients = reads.stream().filter(isPatients).toList();
		Set<Integer> looked = ofPatients.stream().filter(touch -> touch.kind() != Kind.PERSON).map(Touch::id)
				.collect(Collectors.toSet());
		Set<Integer> mayComeAlong = ofPatients.stream().map(Touch::id)
				.filter(id -> !looked.contains(id) && !read.contains(id))
				.collect(Collectors.toSet());
		Set<Integer> comeAlong = persons.comingAlong(mayComeAlong, own);
		return ofPatients.stream().filter(touch -> !comeAlong.contains(touch.id()))
				.map(touch -> new Fact(touch.id(), touch.category(), Action.VIEW, Outcome.DONE))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private List<Fact> named(List<Fact> seen, boolean searches) {
		seen.forEach(fact -> read.add(fact.patient()));
		Action action = searches ? Action.SEARCH : read.size() == 1 ? Action.VIEW : Action.LIST;
		return seen.stream().map(fact -> new Fact(fact.patient(), fact.category(), action, fact.outcome())).toList();
	}

	private Set<Fact> written(Predicate<Touch> isPatients) {
		Set<Fact> facts = writes.stream().filter(written -> isPatients.test(written.touch()))
				.map(written -> fact(written.touch(), written.outcome()))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		// Who registers a patient adds a name, and has not changed anything thereby.
		facts.removeIf(fact -> fact.action() == Action.CHANGE && facts.contains(created(fact)));
		return facts;
	}

	private static Fact fact(Touch touch, Outcome outcome) {
		return new Fact(touch.id(), touch.category(), touch.action(), outcome);
	}

	private static Fact created(Fact fact) {
		return new Fact(fact.patient(), fact.category(), Action.CREATE, fact.outcome());
	}

	private List<Fact> news(Set<Fact> facts) {
		return facts.stream().filter(taken::add).toList();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.IndexProgress;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of people true: applies what has changed, and passes over everybody when it is first made, when it is
 * asked for, and each night. One at a time writes it, who holds the row of its state.
 */
@Component("frontdesk.personIndex")
public class PersonIndex {

	/** How names and numbers are taken apart; to be changed with it, so that the index is made anew. */
	private static final String VERSION = "1";

	/** So many that those who wait for the row wait for a quarter of a second or so. */
	private static final int AT_ONCE = 500;

	private static final LocalTime NIGHT = LocalTime.of(1, 0);

	private static final LocalTime MORNING = LocalTime.of(5, 0);

	private static final Duration A_NIGHT = Duration.ofHours(12);

	private final IndexStateTable states;

	private final ChangedPeople changed;

	private final PersonSource source;

	private final EntryTable entries;

	private final WordTable words;

	private final PhoneTypes phoneTypes;

	private final ClinicTime time;

	PersonIndex(IndexStateTable states, ChangedPeople changed, PersonSource source, EntryTable entries, WordTable words,
			PhoneTypes phoneTypes, ClinicTime time) {
		this.states = states;
		this.changed = changed;
		this.source = source;
		this.entries = entries;
		this.words = words;
		this.phoneTypes = phoneTypes;
		this.time = time;
	}

	/** @return whether everybody has been in it once, as it is made now */
	public boolean isComplete() {
		return states.read().endedAt() != null;
	}

	public IndexProgress progress() {
		IndexState state = states.read();
		return new IndexProgress(state.isBuilding(), state.endedAt() != null, state.done(), state.total(), state.endedAt());
	}

	/** Applies what has changed, in a transaction that begins with this. */
	public void catchUp() {
		states.hold();
		apply();
	}

	/** Has a pass over everybody begin, in a transaction that begins with this; one that runs begins anew. */
	public void begin() {
		begin(states.hold(), true);
	}

	/**
	 * Does what is to be done next, in a transaction that begins with this.
	 *
	 * @return whether there is more
	 */
	boolean step() {
		IndexState state = states.hold();
		if (apply()) {
			return true;
		}
		if (!state.source().equals(madeOf())) {
			return begin(state, true);
		}
		return state.isBuilding() ? goOn(state) : isDue(state) && begin(state, false);
	}

	/** @return whether there was anything */
	private boolean apply() {
		List<ChangedPeople.Changed> waiting = changed.first(AT_ONCE);
		if (waiting.isEmpty()) {
			return false;
		}
		write(new LinkedHashSet<>(waiting.stream().map(ChangedPeople.Changed::personId).toList()), false);
		changed.remove(waiting);
		return true;
	}

	private boolean begin(IndexState state, boolean thorough) {
		states.write(state.begun(source.count(), madeOf(), thorough, System.currentTimeMillis()));
		return true;
	}

	private String madeOf() {
		return VERSION + phoneTypes.ids();
	}

	/** Each night everybody is looked at again: what was changed past Hibernate announces itself nowhere. */
	private boolean isDue(IndexState state) {
		LocalTime hour = LocalTime.ofInstant(time.now(), time.zone());
		return hour.isAfter(NIGHT) && hour.isBefore(MORNING)
				&& time.now().isAfter(Instant.ofEpochMilli(state.endedAt()).plus(A_NIGHT));
	}

	private boolean goOn(IndexState state) {
		List<Integer> next = source.after(state.lastPerson(), AT_ONCE);
		boolean last = next.size() < AT_ONCE;
		int to = last ? Integer.MAX_VALUE : next.get(next.size() - 1);
		Set<Integer> ids = new LinkedHashSet<>(next);
		// who is there and should be no longer
		ids.addAll(entries.idsBetween(state.lastPerson() + 1, to));
		write(ids, state.thorough());
		IndexState after = state.upTo(to, next.size());
		if (last) {
			words.count();
		}
		states.write(last ? after.ended(System.currentTimeMillis()) : after);
		return !last;
	}

	/** @param all also what does not differ from what is there */
	private void write(Collection<Integer> ids, boolean all) {
		Map<Integer, PersonEntry> now = source.read(ids);
		Map<Integer, PersonEntry> before = entries.read(ids);
		if (!all) {
			List<Integer> same = ids.stream().filter(id -> before.containsKey(id) && before.get(id).equals(now.get(id)))
					.toList();
			now.keySet().removeAll(same);
			before.keySet().removeAll(same);
		}
		entries.replace(new ArrayList<>(before.values()), new ArrayList<>(now.values()));
	}
}

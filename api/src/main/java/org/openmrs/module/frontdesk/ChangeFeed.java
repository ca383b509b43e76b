/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * What has changed on a day, for pages that poll. Entries are written in the transaction of the change itself, so
 * that nothing is announced that did not happen. It knows keys, not people: the caller has checked who may see.
 */
public interface ChangeFeed {

	/** The one kind of entry so far: an appointment, its patient's name, or its check-in; the key is its UUID. */
	String APPOINTMENT = "appointment";

	/**
	 * How far a day's feed is.
	 *
	 * @param count the entries of that day
	 * @param highest the highest id among them, 0 where there are none
	 */
	record Mark(LocalDate day, long count, long highest) {

		/** @return the entity tag's text; two marks that differ in it differ */
		public String tag() {
			return day + "-" + count + "-" + highest;
		}
	}

	/**
	 * One entry to write.
	 *
	 * @param location the host's location id, or null where the thing has none
	 * @param key at most 38 characters
	 */
	record Entry(LocalDate day, Integer location, String kind, String key) {
	}

	/** @return how far the feed of that day is; one query on an index */
	Mark mark(LocalDate day);

	/**
	 * What changed on a day since the asker looked.
	 *
	 * @param keys of the things that did, or null where the asker has seen nothing yet and is told all
	 */
	record Changes(Mark mark, Set<String> keys) {

		/** @return whether the asker is to be told about the thing with that key */
		public boolean told(String key) {
			return keys == null || keys.contains(key);
		}
	}

	/**
	 * @param locations ids of the host's locations, or empty for all; entries without a location always count
	 * @param after the highest id that the asker has seen
	 * @return how far the feed of that day is, with the keys of the kind that changed since, and those of the minute before
	 *         it again: a lower id can be committed after a higher one; one query
	 */
	Changes changes(LocalDate day, String kind, Collection<Integer> locations, long after);

	/** Writes entries by the connection of the transaction whose changes they announce. */
	void write(Connection connection, Collection<Entry> entries);
}

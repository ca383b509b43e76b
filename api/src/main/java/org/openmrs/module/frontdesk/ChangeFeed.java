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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has changed on a day, for pages that poll. Entries are written in the transaction of the change itself, so
 * that nothing is announced that did not happen. It knows keys, not people: the caller has checked who may see.
 */
public interface ChangeFeed {

	/** An appointment, its patient's name, or its check-in; the key is its UUID. */
	String APPOINTMENT = "appointment";

	/** An offer of a place that came free, on the day on which it changes; the key is its UUID. */
	String OFFER = "offer";

	/** A request to a payer, on the day on which it changes; the key is its UUID. */
	String AUTHORIZATION = "authorization";

	/**
	 * How far a day's feed is.
	 *
	 * @param count the entries of that day, or {@link #UNKNOWN}
	 * @param highest the highest id among them, 0 where there are none
	 */
	record Mark(LocalDate day, long count, long highest) {

		/** The count of a look of which only the highest id is known. */
		public static final long UNKNOWN = -1;

		private static final Pattern TAG = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(\\d{1,18})-(\\d{1,18})");

		/** @return the entity tag's text; two marks that differ in it differ */
		public String tag() {
			return day + "-" + count + "-" + highest;
		}

		/** @return the mark of which this is the {@link #tag}, or nothing where it is none */
		public static Optional<Mark> ofTag(String tag) {
			Matcher parts = TAG.matcher(tag);
			try {
				return parts.matches()
						? Optional.of(new Mark(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2)),
								Long.parseLong(parts.group(3))))
						: Optional.empty();
			} catch (DateTimeException e) {
				return Optional.empty();
			}
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
	 * What was announced of a day since somebody looked.
	 *
	 * @param mark how far the feed is now
	 * @param all entries from the oldest look on that was asked for, and where something was committed late, of a minute before
	 */
	record News(Mark mark, List<Announced> all) {

		/** @return whether a look found more than there is in this transaction's view */
		public boolean isOlderThan(Mark seen) {
			return mark.count() < seen.count();
		}

		/**
		 * What the count shows to have been committed late is somewhere in that minute, so all of it is told again.
		 *
		 * @param locations ids of the host's locations, or empty for all; entries without a location always count
		 * @return the keys of the kind that changed since that look, which is one of those asked for; some that did not may be
		 *         among them
		 */
		public Set<String> keysSince(Mark seen, String kind, Collection<Integer> locations) {
			return (hasLate(seen) ? all.stream() : since(seen))
					.filter(one -> one.kind().equals(kind))
					.filter(one -> locations.isEmpty() || one.location() == null || locations.contains(one.location()))
					.map(Announced::key).collect(Collectors.toSet());
		}

		/** @return whether, for all that is known, an entry with a lower id was committed after that look */
		public boolean hasLate(Mark seen) {
			return mark.count() - since(seen).count() != seen.count();
		}

		private Stream<Announced> since(Mark seen) {
			return all.stream().filter(one -> one.id() > seen.highest());
		}
	}

	/** An entry that was written, as {@link Entry}. */
	record Announced(long id, Integer location, String kind, String key) {
	}

	/**
	 * @param seen how far those who ask were when they looked, at least one
	 * @return what was announced since the oldest of them; where an entry with a lower id was committed after one with a higher,
	 *         in the minute before, too; one query, or two
	 */
	News news(LocalDate day, Collection<Mark> seen);

	/** Writes entries by the connection of the transaction whose changes they announce. */
	void write(Connection connection, Collection<Entry> entries);
}

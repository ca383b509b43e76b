/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * How today goes on, as an estimate. It holds no minutes but moments, so that it stays true while time passes and nothing
 * else happens.
 */
public record Flow(List<OfProvider> providers, List<Ahead> waiting) {

	public static final Flow NONE = new Flow(List.of(), List.of());

	/**
	 * A provider's delay.
	 *
	 * @param due when what they do now was planned to end, or, with nobody inside, when the first who waits should have
	 *        gone in
	 * @param free when whoever is inside is likely to come out; null where nobody is
	 */
	public record OfProvider(Named provider, Instant due, Instant free) {

		/** @return never negative */
		public Duration delay(Instant now) {
			return atLeastZero(Duration.between(due, later(now, free)));
		}
	}

	/**
	 * What lies before somebody who waits.
	 *
	 * @param start when the appointment was planned to begin
	 * @param free when whoever is inside is likely to come out; null where nobody is
	 * @param before how long those take who waited before
	 */
	public record Ahead(String appointment, Named provider, Instant start, Instant free, Duration before) {

		/** @return when the person is likely to go in; not before the appointment's time */
		public Instant expected(Instant now) {
			return later(later(now, free).plus(before), start);
		}

		/** @return from when on the person is likely to go in that much later than planned */
		public Instant laterBy(Duration much) {
			Instant planned = start.plus(much);
			boolean already = free != null && !free.plus(before).isBefore(planned);
			return already ? Instant.EPOCH : planned.minus(before);
		}
	}

	private static Duration atLeastZero(Duration duration) {
		return duration.isNegative() ? Duration.ZERO : duration;
	}

	private static Instant later(Instant one, Instant other) {
		return other == null || one.isAfter(other) ? one : other;
	}
}

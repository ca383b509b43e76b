/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.frontdesk.overbooking.OfferReason;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.schedule.Booking;

/**
 * Whose turn it is for a place that came free, of those who can take it: for a place of today first who stands by today, then
 * who has waited for longest, then by UUID. The order is the same for all who ask, and hangs on nothing else.
 */
final class FairOrder {

	/** Whoever comes for the rest of a place that has begun needs so long from the call to the door. */
	private static final Duration SOONEST = Duration.ofMinutes(5);

	private static final Comparator<Turn> IN_ORDER = Comparator.comparing(Turn::reason)
			.thenComparing(turn -> turn.who().notedAt()).thenComparing(turn -> turn.who().uuid());

	private final Instant now;

	private final ZoneId zone;

	FairOrder(Instant now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	/** Somebody's turn, and the part of the place that they would get. */
	record Turn(Waiting who, Instant start, Instant end, OfferReason reason) {
	}

	/**
	 * @param appointments by their UUIDs: those that are to be replaced
	 * @return those who can take it, the first first
	 */
	List<Turn> of(FreedPlace place, Collection<Waiting> waiting, Map<String, Booking> appointments) {
		return waiting.stream().map(who -> turn(place, who, appointments)).flatMap(Optional::stream).sorted(IN_ORDER)
				.toList();
	}

	private Optional<Turn> turn(FreedPlace place, Waiting who, Map<String, Booking> appointments) {
		Instant start = start(place, Duration.ofMinutes(who.notice()));
		Instant end = start.plus(Duration.ofMinutes(who.minutes()));
		boolean can = who.open() && who.service() == place.service()
				&& (who.provider() == null || who.provider().equals(place.provider()))
				&& !end.isAfter(place.end()) && suits(who, start.atZone(zone))
				&& (who.appointment() == null || isBetter(start, who.kind(), appointments.get(who.appointment())));
		return can ? Optional.of(new Turn(who, start, end, reason(who, start))) : Optional.empty();
	}

	/** Of a place that begins before they could be here they get the rest, from the next whole minute on. */
	private Instant start(FreedPlace place, Duration notice) {
		if (!place.start().isBefore(now.plus(notice))) {
			return place.start();
		}
		Duration needed = notice.compareTo(SOONEST) < 0 ? SOONEST : notice;
		Instant soonest = now.plus(needed).plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
		return soonest.isBefore(place.start()) ? place.start() : soonest;
	}

	private static boolean suits(Waiting who, ZonedDateTime start) {
		LocalDate day = start.toLocalDate();
		return (who.from() == null || !day.isBefore(who.from())) && (who.until() == null || !day.isAfter(who.until()))
				&& (who.parts().isEmpty() || who.parts().stream().anyMatch(part -> part.holds(start.toLocalTime())));
	}

	/** Of one whose time has passed any place is better. */
	private boolean isBetter(Instant start, WishKind kind, Booking appointment) {
		return appointment != null && isMovable(kind, appointment)
				&& (start.isBefore(appointment.start()) || !appointment.start().isAfter(now));
	}

	/** @return whether the appointment is still to come; of who stands by also where they are here for it, or late today */
	boolean isMovable(WishKind kind, Booking appointment) {
		boolean standsBy = kind == WishKind.STANDBY
				&& !appointment.start().isBefore(now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant());
		return switch (appointment.status()) {
			case Scheduled, Requested -> standsBy || appointment.start().isAfter(now);
			case Arrived, CheckedIn -> standsBy;
			default -> false;
		};
	}

	private OfferReason reason(Waiting who, Instant start) {
		boolean today = start.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
		return today && who.kind() == WishKind.STANDBY ? OfferReason.STANDS_BY : OfferReason.LONGEST;
	}
}

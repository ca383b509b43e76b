/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.overbooking.RedFlag;
import org.openmrs.module.frontdesk.overbooking.Urgency;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * A row of <code>frontdesk_queue_entry</code> with what was decided since.
 *
 * @param patient the UUID
 * @param appointmentId 0 for none
 * @param kind null where the appointment tells
 * @param words what of the reason asks for a clinician; empty for none
 * @param statedAt when the reason was stated, or null
 * @param endedAt null while they wait
 * @param events the oldest first
 */
record StoredEntry(int id, String uuid, LocalDate day, int patientId, String patient, int appointmentId, int serviceId,
		Named location, QueueKind kind, Instant entered, String reason, List<String> words, Instant statedAt,
		LocalDate wishUntil, QueueEnd ended, Instant endedAt, int version, List<StoredEvent> events) {

	/** A line of its own is told from an appointment's by how it begins. */
	private static final String OWN = "e-";

	static boolean isOwn(String line) {
		return line.startsWith(OWN);
	}

	static String lineOf(String uuid) {
		return OWN + uuid;
	}

	static String uuidOf(String line) {
		return line.substring(OWN.length());
	}

	/** @return the urgency as it was then, or is now for null */
	Urgency urgency(Instant then) {
		return last(StoredEvent.Kind.URGENCY, then).map(StoredEvent::urgency).orElse(Urgency.UNSET);
	}

	Optional<StoredEvent> last(StoredEvent.Kind kind, Instant until) {
		return events.stream().filter(event -> event.kind() == kind && (until == null || !event.at().isAfter(until)))
				.max(Comparator.comparing(StoredEvent::id));
	}

	/** @return null where the reason asks for nobody */
	RedFlag redFlag() {
		boolean settled = events.stream().anyMatch(
				event -> event.kind() != StoredEvent.Kind.MOVED && !event.at().isBefore(statedAt));
		return words.isEmpty() ? null : new RedFlag(words, !settled);
	}
}

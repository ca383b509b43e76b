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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.Entering;
import org.openmrs.module.frontdesk.overbooking.Present;
import org.openmrs.module.frontdesk.overbooking.PresentState;
import org.openmrs.module.frontdesk.overbooking.QueueService;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServicesToday;

/** Who can be put into the queue, and with what. */
class Arrivals {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	private static final int LONGEST_WISH_DAYS = 366;

	private final ClinicTime time;

	Arrivals(ClinicTime time) {
		this.time = time;
	}

	void check(Entering entering) {
		checkReason(entering.reason());
		LocalDate wish = entering.wishUntil();
		LocalDate today = time.today();
		if (wish != null && (wish.isBefore(today) || wish.isAfter(today.plusDays(LONGEST_WISH_DAYS)))) {
			throw new Refusal(Refusal.Kind.RULE, "queue.wish", new Refusal.Field("wishUntil", "field.queue.wish"));
		}
	}

	void checkReason(String text) {
		String reason = text.strip();
		if (reason.isEmpty() || reason.length() > QueueService.LONGEST
				|| reason.chars().anyMatch(Character::isISOControl)) {
			throw new Refusal(Refusal.Kind.RULE, "queue.reason", new Refusal.Field("reason", "field.queue.reason"));
		}
	}

	Named service(String uuid, ServicesToday services) {
		return services.services().values().stream().map(ServicesToday.OfService::service)
				.filter(service -> service.uuid().equals(uuid)).findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "service.unknown"));
	}

	/** For another service somebody may wait, too. */
	void refuseWhoIsInIt(int patient, Named service, QueueDay day) {
		for (Present one : day.present().appointments()) {
			if (one.booking().patientId() == patient && one.booking().service().id() == service.id()
					&& one.state() != PresentState.DONE) {
				String code = one.state() == PresentState.EXPECTED ? "queue.expected" : "queue.here";
				throw new Refusal(Refusal.Kind.CONFLICT, code, Map.of("time", clock(one.booking().start())));
			}
		}
		refuseTwin(patient, service.id(), 0, day.entries());
	}

	/** Whoever was taken out by mistake may have been put in again meanwhile. */
	void refuseWhoIsInItAgain(StoredEntry ended, QueueDay day) {
		refuseTwin(ended.patientId(), ended.serviceId(), ended.appointmentId(), day.entries());
	}

	private void refuseTwin(int patient, int service, int appointment, List<StoredEntry> entries) {
		for (StoredEntry entry : entries) {
			if (entry.patientId() == patient && entry.serviceId() == service && entry.appointmentId() == appointment
					&& entry.ended() == null) {
				throw new Refusal(Refusal.Kind.CONFLICT, "queue.already", Map.of("time", clock(entry.entered())));
			}
		}
	}

	private String clock(Instant moment) {
		return moment.atZone(time.zone()).format(CLOCK);
	}
}

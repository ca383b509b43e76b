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

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.overbooking.QueueChoice;
import org.openmrs.module.frontdesk.overbooking.QueueEntry;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.overbooking.QueueLane;
import org.openmrs.module.frontdesk.overbooking.QueueLine;
import org.openmrs.module.frontdesk.overbooking.queue.order.Outlook;
import org.openmrs.module.frontdesk.overbooking.queue.order.Placed;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.openmrs.module.frontdesk.schedule.PatientNames;
import org.openmrs.module.frontdesk.schedule.ServicesToday;
import org.springframework.stereotype.Component;

/** The queue as others read it. */
@Component("frontdesk.queueLines")
public class QueueLines {

	private final PatientNames names;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	public QueueLines(PatientNames names, FrontDeskSettings settings, ClinicTime time) {
		this.names = names;
		this.settings = settings;
		this.time = time;
	}

	Lane lane(Collection<Comer> comers) {
		return new Lane(comers, settings.queueOvertakes(), settings.queueNeedsCredit());
	}

	/** @return those in which somebody waits */
	List<QueueLane> of(QueueDay day) {
		List<List<Comer>> waited = day.lanes().stream().filter(lane -> lane.stream().anyMatch(Comer::waits)).toList();
		Map<Integer, PatientName> unnamed = unnamed(waited);
		return waited.stream().map(lane -> of(lane, day.services(), unnamed)).toList();
	}

	/** Those who have an appointment come with their names. */
	private Map<Integer, PatientName> unnamed(List<List<Comer>> lanes) {
		List<Integer> ids = lanes.stream().flatMap(List::stream).filter(one -> one.waits() && one.present() == null)
				.map(Comer::patientId).distinct().toList();
		return ids.isEmpty() ? Map.of() : names.of(ids);
	}

	private QueueLane of(List<Comer> comers, ServicesToday services, Map<Integer, PatientName> unnamed) {
		Comer any = comers.get(0);
		Lane lane = lane(comers);
		ServicesToday.OfService service = services.services().get(any.service().id());
		Integer atOnce = service == null ? null : service.atOnce();
		Instant now = time.now();
		Outlook outlook = lane.outlook(atOnce, now);
		Map<String, Long> expected = outlook.expected();
		List<QueueLine> lines = lane.order().stream()
				.map(placed -> line(lane, placed, later(now, expected.get(placed.waiter().key())),
						later(now, outlook.bound(placed.waiter(), lane.most())), unnamed))
				.toList();
		return new QueueLane(any.service(), any.location(), lane.parallel(atOnce), lane.inside(), lines);
	}

	private static Instant later(Instant now, Long minutes) {
		return minutes == null ? null : now.plus(Duration.ofMinutes(minutes));
	}

	private QueueLine line(Lane lane, Placed placed, Instant expected, Instant bound,
			Map<Integer, PatientName> unnamed) {
		Comer one = lane.waiting(placed.waiter().key());
		StoredEntry entry = one.entry();
		boolean has = one.present() != null;
		boolean kept = entry != null;
		return new QueueLine(one.key(), kept ? entry.version() : 0,
				has ? one.present().patient() : unnamed.get(one.patientId()), has ? one.present().booking() : null,
				has ? one.present().tag() : null, has ? one.present().call() : null, one.kind(), one.came(), one.since(),
				one.urgency(null), kept ? entry.reason() : null, kept ? entry.redFlag() : null,
				kept ? entry.wishUntil() : null, placed.waiter().overtaken(),
				kept && entry.last(StoredEvent.Kind.MOVED, null).isPresent(), expected, bound,
				new Reasons(one, placed, lane.most(), settings.queueNeedsCredit()).all(lateness(one, expected)));
	}

	/** @return how long after their own time somebody is likely to be seen; zero where that is not worth a word */
	private Duration lateness(Comer one, Instant expected) {
		boolean own = one.kind() == QueueKind.OWN_TIME && expected != null;
		Duration late = own ? Duration.between(one.present().booking().start(), expected) : Duration.ZERO;
		return late.compareTo(settings.flagProviderLateAfter()) < 0 ? Duration.ZERO : late;
	}

	/** @return what is kept of somebody */
	static QueueEntry entry(StoredEntry entry, String line, Map<Integer, ServicesToday.OfService> services) {
		ServicesToday.OfService service = services.get(entry.serviceId());
		Named named = service == null ? null : service.service();
		return new QueueEntry(entry.uuid(), line, entry.day(), entry.patient(), StoredEntry.isOwn(line) ? null : line,
				named, entry.location(), entry.entered(), entry.reason(), entry.redFlag(), entry.wishUntil(),
				entry.urgency(null), entry.ended(), entry.version());
	}

	/** @return by name; each where most who come for it today come to */
	static List<QueueChoice> choices(QueueDay day) {
		return day.services().services().values().stream().map(ServicesToday.OfService::service)
				.map(service -> new QueueChoice(service,
						day.lanes().stream().filter(lane -> lane.get(0).service().id() == service.id())
								.max(Comparator.comparing(List::size)).map(lane -> lane.get(0).location()).orElse(null)))
				.toList();
	}

	/** @return the host's ids of all who wait, whom it shows */
	static List<Integer> shown(QueueDay day) {
		return day.lanes().stream().flatMap(List::stream).filter(Comer::waits).map(Comer::patientId).distinct()
				.collect(Collectors.toList());
	}
}

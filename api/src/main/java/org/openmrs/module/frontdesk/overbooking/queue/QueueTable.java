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

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.overbooking.Urgency;
import org.openmrs.module.frontdesk.overbooking.queue.order.Standing;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/**
 * Writes the tables <code>frontdesk_queue_entry</code> and <code>frontdesk_queue_event</code>. Whoever makes an entry holds its
 * patient, by a locking read that comes first; whoever changes one holds it.
 */
@Component("frontdesk.queueTable")
public class QueueTable {

	/** The kind of entries of the change feed; the key is the line. */
	static final String FEED = "queue";

	private static final String PATIENT = """
			select p.patient_id from patient p join person o on o.person_id = p.patient_id
			where o.uuid = :uuid and p.voided = false and o.voided = false for update""";

	private static final String LOCATION = "select location_id, uuid, name from location where uuid = :uuid and retired = false";

	private static final String HOLD = "select day from frontdesk_queue_entry where uuid = :uuid"
			+ " and appointment_id = 0 for update";

	private static final String ADD = """
			insert into frontdesk_queue_entry (uuid, day, patient_id, appointment_id, service_id, location_id, kind, entered_at,
				entered_by, reason, red_words, stated_at, wish_until, active, version)
			values (:uuid, :day, :patient, :appointment, :service, :location, :kind, :now, :by, :reason, :words, :stated, :wish,
				true, 1)""";

	private static final String STATE = "reason = :reason, red_words = :words, stated_at = :now";

	private static final String END = "ended_how = :how, ended_at = :now, ended_by = :by, active = null";

	private static final String REOPEN = "ended_how = null, ended_at = null, ended_by = null, active = true";

	private static final String ADD_EVENT = """
			insert into frontdesk_queue_event (entry_id, kind, happened_at, happened_by, urgency, reason, promised, standing_at,
				standing_entered, standing_key, nudge)
			values (:entry, :kind, :now, :by, :urgency, :reason, :promised, :at, :entered, :key, :nudge)""";

	private static final String UNDO_EVENT = "update frontdesk_queue_event set undone_at = :now, undone_by = :by"
			+ " where event_id = :event";

	private final HostQuery host;

	private final SessionFactory sessionFactory;

	private final ChangeFeed feed;

	public QueueTable(HostQuery host, SessionFactory sessionFactory, ChangeFeed feed) {
		this.host = host;
		this.sessionFactory = sessionFactory;
		this.feed = feed;
	}

	/** What an entry begins with. */
	record NewEntry(LocalDate day, int patient, int appointment, int service, Integer location, QueueKind kind,
			String reason, List<String> words, LocalDate wishUntil) {

		static NewEntry of(Booking booking, LocalDate day) {
			return new NewEntry(day, booking.patientId(), booking.id(), booking.service().id(),
					booking.location() == null ? null : booking.location().id(), null, null, List.of(), null);
		}
	}

	/** @throws Refusal UNKNOWN, where there is no such patient or they are voided */
	int holdPatient(String uuid) {
		return host.list(PATIENT, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "patient.unknown"));
	}

	/** @throws Refusal UNKNOWN, where none in use has that UUID */
	Named location(String uuid) {
		return host.list(LOCATION, Map.of("uuid", uuid),
				(row, n) -> new Named(row.getInt(1), row.getString(2), row.getString(3))).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "location.unknown"));
	}

	/**
	 * @return the day of the entry of somebody without an appointment, which is held from now on
	 * @throws Refusal UNKNOWN
	 */
	LocalDate hold(String uuid) {
		return host.list(HOLD, Map.of("uuid", uuid), (row, n) -> LocalDate.parse(row.getString(1).strip())).stream()
				.findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "queue.unknown"));
	}

	/** @return the UUID of the new entry */
	String add(NewEntry entry) {
		Map<String, Object> values = now();
		values.put("uuid", UUID.randomUUID().toString());
		values.put("day", entry.day().toString());
		values.put("patient", entry.patient());
		values.put("appointment", entry.appointment());
		values.put("service", entry.service());
		values.put("location", entry.location());
		values.put("kind", entry.kind() == null ? null : entry.kind().code());
		values.put("reason", entry.reason());
		values.put("words", joined(entry.words()));
		values.put("stated", entry.reason() == null ? null : values.get("now"));
		values.put("wish", entry.wishUntil() == null ? null : entry.wishUntil().toString());
		host.change(ADD, values);
		return (String) values.get("uuid");
	}

	void state(int entry, String reason, List<String> words) {
		Map<String, Object> values = now();
		values.put("reason", reason);
		values.put("words", joined(words));
		change(entry, STATE, values);
	}

	void end(int entry, QueueEnd how) {
		Map<String, Object> values = now();
		values.put("how", how.code());
		change(entry, END, values);
	}

	void reopen(int entry) {
		change(entry, REOPEN, now());
	}

	void setUrgency(int entry, Urgency urgency) {
		Map<String, Object> values = event(entry, StoredEvent.Kind.URGENCY);
		values.put("urgency", urgency.code());
		addEvent(entry, values);
	}

	void acknowledge(int entry) {
		addEvent(entry, event(entry, StoredEvent.Kind.ACKNOWLEDGED));
	}

	void move(int entry, Standing standing, String reason) {
		Map<String, Object> values = event(entry, StoredEvent.Kind.MOVED);
		values.put("reason", reason);
		values.put("promised", standing.promised());
		values.put("at", standing.at());
		values.put("entered", standing.entered());
		values.put("key", standing.key());
		values.put("nudge", standing.nudge());
		addEvent(entry, values);
	}

	void undoEvent(int entry, int event) {
		Map<String, Object> values = now();
		values.put("event", event);
		host.change(UNDO_EVENT, values);
		change(entry, "", now());
	}

	/** Pages that show the queue hear of it. */
	void announce(LocalDate day, Integer location, String line) {
		List<ChangeFeed.Entry> entries = List.of(new ChangeFeed.Entry(day, location, FEED, line));
		sessionFactory.getCurrentSession().doWork(connection -> feed.write(connection, entries));
	}

	private void addEvent(int entry, Map<String, Object> values) {
		host.change(ADD_EVENT, values);
		change(entry, "", now());
	}

	private void change(int entry, String what, Map<String, Object> values) {
		values.put("entry", entry);
		host.change("update frontdesk_queue_entry set version = version + 1" + (what.isEmpty() ? "" : ", " + what)
				+ " where entry_id = :entry", values);
	}

	private static Map<String, Object> event(int entry, StoredEvent.Kind kind) {
		Map<String, Object> values = now();
		List.of("urgency", "reason", "promised", "at", "entered", "key", "nudge").forEach(name -> values.put(name, null));
		values.put("entry", entry);
		values.put("kind", kind.name());
		return values;
	}

	/** To the millisecond: what is stated right after a red flag was settled is not settled. */
	private static Map<String, Object> now() {
		Map<String, Object> values = new HashMap<>();
		values.put("now", System.currentTimeMillis());
		values.put("by", Context.getAuthenticatedUser().getUserId());
		return values;
	}

	private static String joined(List<String> words) {
		return words.isEmpty() ? null : String.join(EntryReader.PARTED, words);
	}
}

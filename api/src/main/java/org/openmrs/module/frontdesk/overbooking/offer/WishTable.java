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

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.overbooking.OfferService;
import org.openmrs.module.frontdesk.overbooking.WishEnd;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.schedule.PartOfDay;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_earlier_wish</code>. What has ended stays. */
@Component("frontdesk.wishTable")
public class WishTable {

	static final String COLUMNS = """
			w.wish_id, w.uuid, w.patient_id, w.service_id, w.appointment_uuid, w.location_id, w.provider_id, w.kind, w.minutes, w.notice_minutes,
				w.from_day, w.until_day, w.day_parts, w.noted_at, w.noted_by, w.ended_at""";

	private static final String OPEN = "select " + COLUMNS
			+ " from frontdesk_earlier_wish w where w.ended_at is null and ";

	/** Whoever stood by in the queue, and is in it no more: they were seen, placed, or left. */
	private static final String LEFT = """
			w.kind = 'standby'
				and exists (select 1 from frontdesk_queue_entry q where q.day = w.from_day and q.patient_id = w.patient_id
					and q.service_id = w.service_id and q.ended_at >= w.noted_at)
				and not exists (select 1 from frontdesk_queue_entry q where q.day = w.from_day and q.patient_id = w.patient_id
					and q.service_id = w.service_id and q.active = true)""";

	private static final String IN_ORDER = " order by w.noted_at, w.uuid";

	private static final String SOME = " limit " + OfferService.MOST;

	private static final String ADD = """
			insert into frontdesk_earlier_wish (uuid, patient_id, service_id, appointment_uuid, location_id, provider_id, kind, minutes,
				notice_minutes, from_day, until_day, day_parts, noted_at, noted_by, open_key)
			values (:uuid, :patient, :service, :appointment, :location, :provider, :kind, :minutes, :notice, :from, :until, :parts, :at, :by,
				:key)""";

	private static final String END = "update frontdesk_earlier_wish set ended_at = :now, ended_how = :how, ended_by = :by,"
			+ " open_key = null where wish_id = :id and ended_at is null";

	private final HostQuery host;

	public WishTable(HostQuery host) {
		this.host = host;
	}

	/** @return those who have waited for longest first; not all where there are more than can be told */
	List<Waiting> all() {
		return read("1 = 1", IN_ORDER + SOME, Map.of());
	}

	List<Waiting> ofPatient(int patient) {
		return read("w.patient_id = :patient", IN_ORDER, Map.of("patient", patient));
	}

	List<Waiting> ofServices(Collection<Integer> services) {
		return services.isEmpty() ? List.of() : read("w.service_id in (:services)", "", Map.of("services", services));
	}

	/** @return those that can have ended by themselves: who have an appointment, or have named a last day */
	List<Waiting> bounded() {
		return read("(w.appointment_uuid is not null or w.until_day is not null)", IN_ORDER, Map.of());
	}

	/** @return those who stood by in the queue, and are in it no more */
	List<Waiting> left() {
		return read(LEFT, IN_ORDER, Map.of());
	}

	Optional<Waiting> withUuid(String uuid) {
		return read("w.uuid = :uuid", "", Map.of("uuid", uuid)).stream().findFirst();
	}

	private List<Waiting> read(String which, String order, Map<String, ?> values) {
		return host.list(OPEN + which + order, values, (row, n) -> read(row, 1));
	}

	/** @throws org.springframework.dao.DuplicateKeyException where this patient waits for this service already, in the same way */
	void add(Waiting wish) {
		Map<String, Object> values = new HashMap<>();
		values.put("uuid", wish.uuid());
		values.put("patient", wish.patient());
		values.put("service", wish.service());
		values.put("appointment", wish.appointment());
		values.put("location", wish.location());
		values.put("provider", wish.provider());
		values.put("kind", wish.kind().code());
		values.put("minutes", wish.minutes());
		values.put("notice", wish.notice());
		values.put("from", text(wish.from()));
		values.put("until", text(wish.until()));
		values.put("parts", wish.parts().stream().map(PartOfDay::code).sorted().collect(Collectors.joining(",")));
		values.put("at", wish.notedAt().toEpochMilli());
		values.put("by", wish.notedBy());
		values.put("key", wish.patient() + " " + wish.service() + (wish.kind() == WishKind.STANDBY ? " standby" : ""));
		host.change(ADD, values);
	}

	/**
	 * @param by the host's id of the user, or null where it ended by itself
	 * @return whether it had not ended before
	 */
	boolean end(int id, WishEnd how, Instant now, Integer by) {
		Map<String, Object> values = new HashMap<>();
		values.put("id", id);
		values.put("how", how.code());
		values.put("now", now.toEpochMilli());
		values.put("by", by);
		return host.ask(sql -> sql.update(END, values)) > 0;
	}

	/** @param at the column of the first of {@link #COLUMNS} */
	static Waiting read(ResultSet row, int at) throws SQLException {
		return new Waiting(row.getInt(at), row.getString(at + 1), row.getInt(at + 2), row.getInt(at + 3),
				row.getString(at + 4), FreedTable.number(row, at + 5), FreedTable.number(row, at + 6),
				WishKind.of(row.getString(at + 7)).orElseThrow(), row.getInt(at + 8), row.getInt(at + 9),
				day(row.getString(at + 10)), day(row.getString(at + 11)), parts(row.getString(at + 12)),
				Instant.ofEpochMilli(row.getLong(at + 13)), row.getInt(at + 14), row.getObject(at + 15) == null);
	}

	private static Set<PartOfDay> parts(String text) {
		return Arrays.stream(text.split(",")).map(PartOfDay::of).flatMap(Optional::stream).collect(Collectors.toSet());
	}

	private static String text(LocalDate day) {
		return day == null ? null : day.toString();
	}

	private static LocalDate day(String text) {
		return text == null ? null : LocalDate.parse(text);
	}
}

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.overbooking.OfferReason;
import org.openmrs.module.frontdesk.overbooking.OfferService;
import org.openmrs.module.frontdesk.overbooking.OfferStatus;
import org.springframework.stereotype.Component;

/**
 * The table <code>frontdesk_offer</code>: who was offered which place when, and what became of it. Its keys see to it that a
 * place has one open offer at most, and that nobody is offered the same one twice.
 */
@Component("frontdesk.offerTable")
public class OfferTable {

	private static final String OFFERS = "select o.offer_id, o.uuid, o.start_at, o.end_at, o.booked_at, o.reason,"
			+ " o.asked_before, o.offered_at, o.expires_at, o.status, o.answered_at, o.answered_by, o.appointment_uuid, "
			+ WishTable.COLUMNS + ", " + FreedTable.COLUMNS + """
					\nfrom frontdesk_offer o
						join frontdesk_earlier_wish w on w.wish_id = o.wish_id
						join frontdesk_freed_place f on f.freed_id = o.freed_id
					where\s""";

	private static final int WISH = 14;

	private static final int PLACE = 30;

	private static final String OF_DAY = "(o.open_place is not null or o.answered_at >= :from and o.answered_at < :until)"
			+ " order by o.start_at, o.offer_id desc limit " + OfferService.MOST;

	private static final String OPEN = "o.open_place is not null order by o.offer_id";

	private static final String OPEN_OF = "select offer_id from frontdesk_offer"
			+ " where wish_id = :wish and open_place is not null order by offer_id";

	private static final String ID = "select offer_id from frontdesk_offer where uuid = :uuid";

	private static final String ASKED = "select patient_id from frontdesk_offer where freed_id = :freed";

	private static final String BEING_ASKED = "select wish_id from frontdesk_offer where open_place is not null";

	private static final String ADD = """
			insert into frontdesk_offer (uuid, freed_id, open_place, wish_id, patient_id, start_at, end_at, booked_at, reason,
				asked_before, offered_at, expires_at, status)
			values (:uuid, :freed, :freed, :wish, :patient, :start, :end, :booked, :reason, :before, :now, :expires, 'open')""";

	private static final String ANSWER = """
			update frontdesk_offer set status = :status, open_place = null, answered_at = :now, answered_by = :by,
				appointment_uuid = :appointment
			where offer_id = :id""";

	private final HostQuery host;

	public OfferTable(HostQuery host) {
		this.host = host;
	}

	/** @return those that are open, and those that ended in that time */
	List<Offered> between(Instant from, Instant until) {
		return read(OF_DAY, Map.of("from", from.toEpochMilli(), "until", until.toEpochMilli()));
	}

	List<Offered> open() {
		return read(OPEN, Map.of());
	}

	/** @return the keys of those that are open for one who waits: at several places at once there can be some */
	List<Integer> openOf(int wish) {
		return host.list(OPEN_OF, Map.of("wish", wish), (row, n) -> row.getInt(1));
	}

	Offered withId(int id) {
		return read("o.offer_id = :id", Map.of("id", id)).get(0);
	}

	/** @return the key, which never changes */
	Optional<Integer> idOf(String uuid) {
		return host.list(ID, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream().findFirst();
	}

	/**
	 * As it is committed now, held until the transaction ends, with its wish and its place. Must be the first thing that a
	 * transaction does: what was read before may be old. By keys alone: by the UUID's index the gap beside it would be held,
	 * too, and whoever makes the next offer might have to write there.
	 */
	Offered hold(int id) {
		return read("o.offer_id = :id for update", Map.of("id", id)).get(0);
	}

	private List<Offered> read(String which, Map<String, ?> values) {
		return host.list(OFFERS + which, values, (row, n) -> offered(row));
	}

	/** @return the host's ids of who was offered the place before, or is offered it now */
	Set<Integer> asked(FreedPlace place) {
		return host.list(ASKED, Map.of("freed", place.id()), (row, n) -> row.getInt(1)).stream()
				.collect(Collectors.toSet());
	}

	/** @return the keys of the wishes for which a place is offered at this moment */
	Set<Integer> wishesAsked() {
		return host.list(BEING_ASKED, Map.of(), (row, n) -> row.getInt(1)).stream().collect(Collectors.toSet());
	}

	/** @return its UUID */
	String add(FreedPlace place, FairOrder.Turn turn, Instant bookedAt, int askedBefore, Instant now, Instant expires) {
		String uuid = UUID.randomUUID().toString();
		Map<String, Object> values = new HashMap<>();
		values.put("uuid", uuid);
		values.put("freed", place.id());
		values.put("wish", turn.who().id());
		values.put("patient", turn.who().patient());
		values.put("start", turn.start().toEpochMilli());
		values.put("end", turn.end().toEpochMilli());
		values.put("booked", bookedAt == null ? null : bookedAt.toEpochMilli());
		values.put("reason", turn.reason().code());
		values.put("before", askedBefore);
		values.put("now", now.toEpochMilli());
		values.put("expires", expires.toEpochMilli());
		host.change(ADD, values);
		return uuid;
	}

	/**
	 * @param by the host's id of the user, or null where nobody answered
	 * @param appointment the UUID of what was booked, or null
	 */
	void answer(Offered offer, OfferStatus status, Instant now, Integer by, String appointment) {
		Map<String, Object> values = new HashMap<>();
		values.put("id", offer.id());
		values.put("status", status.code());
		values.put("now", now.toEpochMilli());
		values.put("by", by);
		values.put("appointment", appointment);
		host.change(ANSWER, values);
	}

	private static Offered offered(ResultSet row) throws SQLException {
		return new Offered(row.getInt(1), row.getString(2), WishTable.read(row, WISH), FreedTable.read(row, PLACE),
				moment(row, 3), moment(row, 4), moment(row, 5), OfferReason.of(row.getString(6)), row.getInt(7),
				moment(row, 8), moment(row, 9), OfferStatus.of(row.getString(10)), moment(row, 11),
				FreedTable.number(row, 12), row.getString(13));
	}

	private static Instant moment(ResultSet row, int column) throws SQLException {
		long millis = row.getLong(column);
		return row.wasNull() ? null : Instant.ofEpochMilli(millis);
	}
}

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

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.Vacancy;
import org.openmrs.module.frontdesk.schedule.VacancyListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * The table <code>frontdesk_freed_place</code>: what came free, and whether it has found somebody. It is written in the
 * transaction that gives the place up; all else is done later.
 */
@Component("frontdesk.freedTable")
public class FreedTable implements VacancyListener {

	/** Why a place is offered no more. */
	enum End {

		TAKEN("taken"), NOT_FREE("notFree"), PASSED("passed");

		private final String code;

		End(String code) {
			this.code = code;
		}
	}

	static final String COLUMNS = "f.freed_id, f.uuid, f.vacated_by, f.service_id, f.location_id, f.provider_id, f.start_at,"
			+ " f.end_at";

	private static final String ADD = """
			insert into frontdesk_freed_place (uuid, vacated_by, service_id, location_id, provider_id, start_at, end_at, freed_at)
			values (?, ?, ?, ?, ?, ?, ?, ?)""";

	/** Those for whose service somebody waits, and that are offered to nobody at this moment. */
	private static final String WAITING = "select " + COLUMNS + """
			\nfrom frontdesk_freed_place f
			where f.ended_at is null
				and exists (select 1 from frontdesk_earlier_wish w where w.service_id = f.service_id and w.ended_at is null)
				and not exists (select 1 from frontdesk_offer o where o.open_place = f.freed_id)
			order by f.start_at, f.freed_id""";

	/** By its key alone, so that whoever notes a place waits for nobody. */
	private static final String HOLD = "select " + COLUMNS
			+ " from frontdesk_freed_place f where f.freed_id = :id and f.ended_at is null for update";

	private static final String IS_OFFERED = "select offer_id from frontdesk_offer where open_place = :id";

	private static final String PASSED = "select freed_id from frontdesk_freed_place where ended_at is null"
			+ " and end_at <= :now order by freed_id";

	private static final String END = "update frontdesk_freed_place set ended_at = :now, ended_how = :how"
			+ " where freed_id = :id and ended_at is null";

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	/** Asked for late: the session factory's own interceptors write here. */
	private final ObjectProvider<HostQuery> host;

	public FreedTable(FrontDeskSettings settings, ClinicTime time, ObjectProvider<HostQuery> host) {
		this.settings = settings;
		this.time = time;
		this.host = host;
	}

	@Override
	public void vacated(List<Vacancy> vacancies, Connection connection) {
		Instant horizon = time.startOf(time.today().plusDays(settings.offersAhead().toDays() + 1));
		add(new JdbcTemplate(new SingleConnectionDataSource(connection, true)),
				vacancies.stream().filter(one -> one.start().isBefore(horizon)).toList());
	}

	/** What is left of a place of which somebody takes a part has come free, too. */
	void addRest(FreedPlace place, Instant start, Instant end) {
		List<Vacancy> rest = Stream.of(part(place, place.start(), start), part(place, end, place.end()))
				.filter(one -> one.end().isAfter(one.start())).toList();
		host.getObject().ask(sql -> {
			add(sql.getJdbcOperations(), rest);
			return null;
		});
	}

	private static Vacancy part(FreedPlace of, Instant start, Instant end) {
		return new Vacancy(of.vacatedBy(), of.service(), of.location(), of.provider(), start, end);
	}

	private void add(JdbcOperations sql, List<Vacancy> vacancies) {
		long now = time.now().toEpochMilli();
		List<Object[]> rows = vacancies.stream()
				.map(one -> new Object[]{ UUID.randomUUID().toString(), one.appointment(), one.service(), one.location(),
						one.provider(), one.start().toEpochMilli(), one.end().toEpochMilli(), now })
				.toList();
		if (!rows.isEmpty()) {
			sql.batchUpdate(ADD, rows);
		}
	}

	/** @return the soonest first */
	List<FreedPlace> waiting() {
		return host.getObject().list(WAITING, Map.of(), (row, n) -> read(row, 1));
	}

	/**
	 * Holds it until the transaction ends: of several nodes that have found it, one offers it. Must be the first thing that a
	 * transaction does.
	 *
	 * @return empty where it is offered to somebody by now, or not offered any more
	 */
	List<FreedPlace> hold(int id) {
		List<FreedPlace> held = host.getObject().list(HOLD, Map.of("id", id), (row, n) -> read(row, 1));
		List<Integer> offers = host.getObject().list(IS_OFFERED, Map.of("id", id), (row, n) -> row.getInt(1));
		return offers.isEmpty() ? held : List.of();
	}

	/** Those whose time is over. */
	void endPassed() {
		Map<String, Object> values = Map.of("now", time.now().toEpochMilli());
		host.getObject().list(PASSED, values, (row, n) -> row.getInt(1)).forEach(id -> end(id, End.PASSED));
	}

	void end(int id, End how) {
		host.getObject().change(END, Map.of("id", id, "how", how.code, "now", time.now().toEpochMilli()));
	}

	/** @param at the column of the first of {@link #COLUMNS} */
	static FreedPlace read(ResultSet row, int at) throws SQLException {
		return new FreedPlace(row.getInt(at), row.getString(at + 1), row.getInt(at + 2), row.getInt(at + 3),
				number(row, at + 4), number(row, at + 5), Instant.ofEpochMilli(row.getLong(at + 6)),
				Instant.ofEpochMilli(row.getLong(at + 7)));
	}

	/** @return null for null */
	static Integer number(ResultSet row, int column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}
}

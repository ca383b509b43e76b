/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A handful of requests to payers for people of the day, in several states. A module that does not know of these yet has no
 * place for them, and then there are none.
 */
final class PayerRequests {

	private static final int BY = 1;

	private static final int AUTHORIZED = 4;

	/** How many days ago the answers came that authorize something. */
	private static final int APPROVED = 20;

	/** Whoever is expected today and has a payer. */
	private static final String EXPECTED = "select c.patient_id, max(c.coverage_id), max(c.payer_id)"
			+ " from patient_appointment a join frontdesk_coverage c on c.patient_id = a.patient_id"
			+ " where a.voided = 0 and a.start_date_time >= '%1$s' and a.start_date_time < '%1$s' + interval 1 day"
			+ " and a.status in ('Scheduled', 'Arrived', 'CheckedIn') and c.kind = 'insured' and c.place = 1"
			+ " and c.until_day is null and c.removed_at is null group by c.patient_id order by 1 desc limit 12";

	private record Insured(int patient, int coverage, int payer) {
	}

	/**
	 * How far a request is.
	 *
	 * @param steps what was done, each with where it led, a day after the other
	 * @param last how many days ago the last step was
	 * @param clock what it waits for, or null
	 * @param since how many days ago that began
	 * @param hours until that; below 0 for what is overdue. A payer has seven days to answer
	 * @param used of four that are authorized; below 0 where nothing is
	 */
	private record Story(String state, List<String> steps, int last, String clock, int since, int hours, int used) {
	}

	private static final List<Story> STORIES = List.of(
			new Story("needed", List.of(), 3, "needed", 3, 5, -1),
			new Story("draft", List.of("draft"), 3, "needed", 4, 29, -1),
			new Story("submitted", List.of("draft", "submit:submitted"), 3, "reply", 3, 96, -1),
			new Story("pended", List.of("draft", "submit:submitted", "pend:pended"), 5, "reply", 6, 24, -1),
			new Story("pended", List.of("draft", "submit:submitted", "pend:pended"), 12, "reply", 13, -144, -1),
			new Story("information", List.of("draft", "submit:submitted", "ask:information"), 3, "information", 3, 47, -1),
			new Story("approved", List.of("draft", "submit:submitted", "approve:approved"), 20, "validity", 20, 480, 1),
			new Story("approved", List.of("draft", "submit:submitted", "pend:pended", "approve:approved"), 20, "validity",
					20, 40, 3),
			new Story("partly", List.of("draft", "submit:submitted", "partly:partly"), 20, "validity", 20, 700, 0),
			new Story("denied", List.of("draft", "submit:submitted", "deny:denied"), 3, "appeal", 3, 1300, -1),
			new Story("appeal", List.of("draft", "submit:submitted", "deny:denied", "appeal:appeal"), 3, "reply", 3, 96,
					-1),
			new Story("expired", List.of("draft", "submit:submitted", "approve:approved", "expire:expired"), 2, null, 0, 0,
					2));

	private final Connection connection;

	private final LocalDate today;

	private final Instant now;

	PayerRequests(Connection connection, LocalDateTime now) {
		this.connection = connection;
		this.today = now.toLocalDate();
		this.now = now.atZone(ZoneId.systemDefault()).toInstant();
	}

	/** Opens them, where there is none yet. */
	void open(RandomGenerator dice) throws SQLException {
		if (!isThere("frontdesk_authorization")
				|| !Ids.all(connection, "select case_id from frontdesk_authorization limit 1").isEmpty()) {
			return;
		}
		List<Insured> people = expected();
		for (int i = 0; i < Math.min(people.size(), STORIES.size()); i++) {
			tell(STORIES.get(i), people.get(i), dice);
		}
	}

	private List<Insured> expected() throws SQLException {
		List<Insured> people = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery(EXPECTED.formatted(today))) {
			while (found.next()) {
				people.add(new Insured(found.getInt(1), found.getInt(2), found.getInt(3)));
			}
		}
		return people;
	}

	private void tell(Story story, Insured person, RandomGenerator dice) throws SQLException {
		int id = Ids.next(connection, "frontdesk_authorization", "case_id");
		boolean approved = story.used() >= 0;
		BulkInsert cases = new BulkInsert(connection, "frontdesk_authorization", "case_id, uuid, version, patient_id,"
				+ "coverage_id, payer_id, state, urgency, asked_units, words, payer_number, approved_units,"
				+ "approved_from, approved_until, used_units, appeal_level, opened_at, opened_by, state_since, next_at,"
				+ "next_clock");
		long next = now.plus(Duration.ofHours(story.hours())).toEpochMilli();
		cases.add(id, Ids.uuid(dice), story.steps().size(), person.patient(), person.coverage(), person.payer(),
				story.state(),
				"needed".equals(story.clock()) ? "expedited" : "standard", 4,
				"Physiotherapy after the operation on the knee",
				approved ? number(id) : null,
				approved ? (Integer) AUTHORIZED : null,
				approved ? today.minusDays(APPROVED).toString() : null,
				approved ? until(story) : null,
				Math.max(0, story.used()), story.state().equals("appeal") ? 1 : 0,
				daysAgo(story.steps().size() + story.last()), BY,
				daysAgo(story.last()), story.clock() == null ? null : next, story.clock());
		cases.flush();
		history(story, id);
		if (story.clock() != null) {
			BulkInsert clocks = new BulkInsert(connection, "frontdesk_authorization_clock",
					"case_id, kind, started_at, due_at, started_event, running_key");
			int lastEvent = Ids.next(connection, "frontdesk_authorization_event", "event_id") - 1;
			clocks.add(id, story.clock(), daysAgo(story.since()), next, lastEvent - (story.since() - story.last()),
					id + " " + story.clock());
			clocks.flush();
		}
	}

	private void history(Story story, int id) throws SQLException {
		BulkInsert events = new BulkInsert(connection, "frontdesk_authorization_event",
				"case_id, happened_at, user_id, action,"
						+ " from_state, to_state, payer_number, units, from_day, until_day");
		String state = "needed";
		int ago = story.steps().size() + story.last();
		events.add(id, daysAgo(ago), BY, "open", null, state, null, null, null, null);
		for (String step : story.steps()) {
			String[] parts = step.split(":");
			String to = parts[parts.length - 1];
			boolean authorizes = to.equals("approved") || to.equals("partly");
			events.add(id, daysAgo(--ago), step.startsWith("expire") ? null : BY, parts[0], state, to,
					authorizes ? number(id) : null, authorizes ? (Integer) AUTHORIZED : null,
					authorizes ? today.minusDays(APPROVED).toString() : null, authorizes ? until(story) : null);
			state = to;
		}
		events.flush();
	}

	private static String number(int id) {
		return "PA-" + (70_000 + id);
	}

	private String until(Story story) {
		return today.plusDays(story.hours() / 24 - (story.clock() == null ? 2 : 0)).toString();
	}

	private long daysAgo(int days) {
		return now.minus(Duration.ofDays(days)).toEpochMilli();
	}

	private boolean isThere(String table) throws SQLException {
		try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), null, table, null)) {
			return found.next();
		}
	}
}

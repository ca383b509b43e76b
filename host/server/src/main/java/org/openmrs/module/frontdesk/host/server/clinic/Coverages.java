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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Who pays for the clinic's patients: most have a payer, some pay themselves, some have nothing on record, or what has ended. A
 * module that does not know of these yet has no place for them, and then there are none.
 */
final class Coverages {

	/** Of a hundred patients so many have nothing on record, pay themselves, pay nothing, or have what has ended. */
	private static final int WITHOUT = 3;

	private static final int SELF = 15;

	private static final int WAIVED = 17;

	private static final int ENDED = 20;

	private static final int ENDING = 23;

	private static final int UNVERIFIED = 30;

	private static final int WITH_SECOND = 40;

	private static final int HUNDRED = 100;

	private static final String PAYERS = "select p.payer_id, p.member_layout, p.member_check, max(n.plan_id)"
			+ " from frontdesk_payer p left join frontdesk_payer_plan n on n.payer_id = p.payer_id"
			+ " where p.retired = false group by p.payer_id, p.member_layout, p.member_check order by 1";

	private static final String KEEP_LAST = "update frontdesk_coverage c set last_check ="
			+ " (select max(k.check_id) from frontdesk_coverage_check k where k.coverage_id = c.coverage_id)";

	private record Payer(int id, String layout, String scheme, Integer plan) {
	}

	private final Connection connection;

	private final LocalDate today;

	private final long now;

	Coverages(Connection connection, LocalDateTime now) {
		this.connection = connection;
		this.today = now.toLocalDate();
		this.now = now.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
	}

	/** Records them where none are. */
	void record(RandomGenerator dice) throws SQLException {
		if (!isThere() || !Ids.all(connection, "select coverage_id from frontdesk_coverage limit 1").isEmpty()) {
			return;
		}
		List<Payer> payers = payers();
		BulkInsert rows = new BulkInsert(connection, "frontdesk_coverage",
				"coverage_id, uuid, version, patient_id, kind, payer_id, plan_id, member_id, member_key, holder, relationship, from_day,"
						+ " until_day, place, reason, noted_at, noted_by, changed_at, changed_by");
		BulkInsert checks = new BulkInsert(connection, "frontdesk_coverage_check",
				"coverage_id, checked_at, checked_by, how, answer, words", rows);
		int id = 1;
		for (int patient : Ids.all(connection, "select patient_id from patient where voided = 0 order by 1")) {
			int lot = dice.nextInt(HUNDRED);
			if (lot < WITHOUT) {
				continue;
			}
			boolean insured = lot >= WAIVED;
			add(rows, id, patient, insured ? payers.get(dice.nextInt(payers.size())) : null, lot, 1, dice);
			if (insured) {
				check(checks, id, lot, dice);
			}
			id++;
			if (insured && lot >= UNVERIFIED && lot < WITH_SECOND) {
				add(rows, id, patient, payers.get(dice.nextInt(payers.size())), HUNDRED, 2, dice);
				check(checks, id, HUNDRED, dice);
				id++;
			}
		}
		checks.flush();
		rows.flush();
		try (Statement statement = connection.createStatement()) {
			statement.executeUpdate(KEEP_LAST);
		}
	}

	private void add(BulkInsert rows, int id, int patient, Payer payer, int lot, int place, RandomGenerator dice)
			throws SQLException {
		LocalDate from = today.minusDays(dice.nextInt(100, 700));
		String until = lot < WAIVED || lot >= ENDING
				? null
				: today.plusDays(lot < ENDED ? -dice.nextInt(1, 60) : dice.nextInt(1, 13)).toString();
		String number = payer == null ? null : MemberNumber.make(payer.layout(), payer.scheme(), dice);
		rows.add(id, Ids.uuid(dice), 1, patient, payer != null ? "insured" : lot < SELF ? "self" : "waiver",
				payer == null ? null : payer.id(), payer == null ? null : payer.plan(), number,
				number == null ? null : number.replaceAll("[^0-9A-Z]", ""), null,
				"self", from.toString(), until, place, payer == null && lot >= SELF ? "Member of staff" : null, now, 1, now,
				1);
	}

	private void check(BulkInsert checks, int id, int lot, RandomGenerator dice) throws SQLException {
		int daysAgo = lot >= ENDING && lot < UNVERIFIED ? dice.nextInt(95, 300) : dice.nextInt(1, 60);
		long at = today.minusDays(daysAgo).atTime(10, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
		checks.add(id, at, 1, dice.nextInt(2) == 0 ? "card" : "portal", "active", "");
	}

	private List<Payer> payers() throws SQLException {
		List<Payer> payers = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(PAYERS)) {
			while (found.next()) {
				payers.add(new Payer(found.getInt(1), found.getString(2), found.getString(3),
						found.getObject(4, Integer.class)));
			}
		}
		return payers;
	}

	private boolean isThere() throws SQLException {
		try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), null, "frontdesk_coverage",
				null)) {
			return found.next();
		}
	}
}

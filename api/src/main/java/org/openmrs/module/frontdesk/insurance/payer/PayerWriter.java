/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.payer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.Channel;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.Plan;
import org.springframework.stereotype.Component;

/** Writes payers with all that belongs to them. Whoever changes one holds its row. */
@Component("frontdesk.payerWriter")
public class PayerWriter {

	private static final String HOLD = "select payer_id, version from frontdesk_payer where uuid = :uuid for update";

	private static final String TURN = "select id from frontdesk_payer_turn where id = 1 for update";

	private static final String COUNT = "select count(*) from frontdesk_payer";

	private static final String ADD = """
			insert into frontdesk_payer (uuid, version, code, name, portal, phone, fax, email, electronic, channel,
				expedited_hours, standard_days, standard_business, appeals, appeals_business, member_layout, member_check,
				retired, changed_at, changed_by)
			values (:uuid, 1, :code, :name, :portal, :phone, :fax, :email, :electronic, :first, :expeditedHours, :standardDays,
				:standardBusiness, :appeals, :appealsBusiness, :layout, :check, :retired, :at, :by)""";

	private static final String ID = "select payer_id from frontdesk_payer where uuid = :uuid";

	private static final String CHANGE = """
			update frontdesk_payer set version = version + 1, code = :code, name = :name, portal = :portal, phone = :phone,
				fax = :fax, email = :email, electronic = :electronic, channel = :first, expedited_hours = :expeditedHours,
				standard_days = :standardDays, standard_business = :standardBusiness, appeals = :appeals,
				appeals_business = :appealsBusiness, member_layout = :layout, member_check = :check, retired = :retired,
				changed_at = :at, changed_by = :by
			where payer_id = :id and version = :version""";

	private static final String DROP_IDENTIFIERS = "delete from frontdesk_payer_identifier where payer_id = :id";

	private static final String ADD_IDENTIFIER = "insert into frontdesk_payer_identifier (payer_id, id_system, value)"
			+ " values (:id, :system, :value)";

	private static final String ADD_PLAN = "insert into frontdesk_payer_plan (uuid, payer_id, code, name, retired)"
			+ " values (:uuid, :id, :code, :name, :retired)";

	private static final String CHANGE_PLAN = "update frontdesk_payer_plan set code = :code, name = :name, retired = :retired"
			+ " where plan_id = :plan and payer_id = :id";

	private static final String VACATE = "update frontdesk_payer_plan set code = concat('~', plan_id)"
			+ " where plan_id = :plan and payer_id = :id";

	private static final String DROP_WANTS = "delete from frontdesk_payer_want where payer_id = :id";

	private static final String ADD_WANT = "insert into frontdesk_payer_want (payer_id, service_id, words)"
			+ " values (:id, :service, :words)";

	private final HostQuery host;

	private final ClinicTime time;

	public PayerWriter(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	/** A payer that nobody else can change until the transaction ends. */
	record Held(int id, int version) {
	}

	Optional<Held> hold(String uuid) {
		return host.list(HOLD, Map.of("uuid", uuid), (row, n) -> new Held(row.getInt(1), row.getInt(2))).stream()
				.findFirst();
	}

	/**
	 * Waits until nobody else adds or changes payers, and keeps it so until the transaction ends: what stands beside a payer in
	 * an index would be locked with it else, and two who wait for each other's places fail. Before anything is read.
	 */
	void takeTurn() {
		host.list(TURN, Map.of(), (row, n) -> row.getInt(1));
	}

	int count() {
		return host.list(COUNT, Map.of(), (row, n) -> row.getInt(1)).get(0);
	}

	/**
	 * @return our id
	 * @throws org.springframework.dao.DuplicateKeyException where there is one of that code
	 */
	int add(Payer payer) {
		String uuid = UUID.randomUUID().toString();
		Map<String, Object> values = values(payer);
		values.put("uuid", uuid);
		host.change(ADD, values);
		int id = host.list(ID, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).get(0);
		addAll(id, payer);
		return id;
	}

	/**
	 * @param payer with its id, and the version that it has
	 * @return whether it still had that version
	 * @throws org.springframework.dao.DuplicateKeyException where there is another one of that code
	 */
	boolean change(Payer payer) {
		Map<String, Object> values = values(payer);
		values.put("id", payer.id());
		values.put("version", payer.version());
		if (host.ask(sql -> sql.update(CHANGE, values)) == 0) {
			return false;
		}
		host.change(DROP_IDENTIFIERS, Map.of("id", payer.id()));
		host.change(DROP_WANTS, Map.of("id", payer.id()));
		addAll(payer.id(), payer);
		return true;
	}

	private Map<String, Object> values(Payer payer) {
		Map<String, Object> values = new HashMap<>();
		values.put("code", payer.code());
		values.put("name", payer.name());
		for (Channel way : Channel.values()) {
			values.put(way.code(), payer.reach().by().get(way));
		}
		values.put("first", payer.reach().first() == null ? null : payer.reach().first().code());
		values.put("expeditedHours", payer.replies().expeditedHours());
		values.put("standardDays", payer.replies().standardDays());
		values.put("standardBusiness", payer.replies().business());
		values.put("appeals", commas(payer.appeals().days()));
		values.put("appealsBusiness", payer.appeals().business());
		values.put("layout", payer.memberIds().layout());
		values.put("check", payer.memberIds().scheme().code());
		values.put("retired", payer.retired());
		values.put("at", time.now().toEpochMilli());
		values.put("by", Context.getAuthenticatedUser().getUserId());
		return values;
	}

	private static String commas(Collection<Integer> numbers) {
		return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	private void addAll(int id, Payer payer) {
		payer.identifiers().forEach(
				one -> host.change(ADD_IDENTIFIER, Map.of("id", id, "system", one.system(), "value", one.value())));
		payer.wants().forEach(one -> host.change(ADD_WANT,
				Map.of("id", id, "service", one.service() == null ? 0 : one.service().id(), "words", one.words())));
		plans(id, payer.plans());
	}

	/** What has a code now gives it up first: two may have swapped theirs. */
	private void plans(int id, List<Plan> plans) {
		plans.stream().filter(plan -> plan.id() != 0)
				.forEach(plan -> host.change(VACATE, Map.of("plan", plan.id(), "id", id)));
		for (Plan plan : plans) {
			Map<String, Object> values = new HashMap<>();
			values.put("id", id);
			values.put("plan", plan.id());
			values.put("uuid", UUID.randomUUID().toString());
			values.put("code", plan.code());
			values.put("name", plan.name());
			values.put("retired", plan.retired());
			host.change(plan.id() == 0 ? ADD_PLAN : CHANGE_PLAN, values);
		}
	}
}

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

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.AppealTimes;
import org.openmrs.module.frontdesk.insurance.Channel;
import org.openmrs.module.frontdesk.insurance.CheckScheme;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.PayerIdentifier;
import org.openmrs.module.frontdesk.insurance.Plan;
import org.openmrs.module.frontdesk.insurance.Reach;
import org.openmrs.module.frontdesk.insurance.ReplyTimes;
import org.openmrs.module.frontdesk.insurance.Want;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServiceNames;
import org.openmrs.module.frontdesk.schedule.ServiceNames.ServiceName;
import org.springframework.stereotype.Component;

/** Reads payers with all that belongs to them, in five queries however many there are. */
@Component("frontdesk.payerTable")
public class PayerTable {

	private static final String PAYERS = """
			select payer_id, uuid, version, code, name, portal, phone, fax, email, electronic, channel, expedited_hours,
				standard_days, standard_business, appeals, appeals_business, member_layout, member_check, retired
			from frontdesk_payer
			where (:id is null or payer_id = :id)
			order by name, code""";

	private static final String IDENTIFIERS = "select payer_id, id_system, value from frontdesk_payer_identifier"
			+ " where (:id is null or payer_id = :id) order by id_system";

	private static final String PLANS = "select payer_id, plan_id, uuid, code, name, retired from frontdesk_payer_plan"
			+ " where (:id is null or payer_id = :id) order by name, code";

	private static final String WANTS = "select payer_id, service_id, words from frontdesk_payer_want"
			+ " where (:id is null or payer_id = :id) order by want_id";

	/** Where the columns begin that have a way each, in the order of the ways. */
	private static final int WAYS = 6;

	private final HostQuery host;

	private final ServiceNames services;

	public PayerTable(HostQuery host, ServiceNames services) {
		this.host = host;
		this.services = services;
	}

	/** @return those that are in use and those that are not, by name */
	public List<Payer> all() {
		return read(null);
	}

	/** @param id ours */
	public Optional<Payer> withId(int id) {
		return read(id).stream().findFirst();
	}

	/** @param id null for all */
	private List<Payer> read(Integer id) {
		Map<String, Integer> which = new HashMap<>();
		which.put("id", id);
		Map<Integer, ServiceName> named = services.all();
		Lists<PayerIdentifier> identifiers = new Lists<>();
		host.list(IDENTIFIERS, which,
				(row, n) -> identifiers.add(row.getInt(1), new PayerIdentifier(row.getString(2), row.getString(3))));
		Lists<Plan> plans = new Lists<>();
		host.list(PLANS, which, (row, n) -> plans.add(row.getInt(1), new Plan(row.getInt(2), row.getString(3).strip(),
				row.getString(4), row.getString(5), row.getBoolean(6))));
		Lists<Want> wants = new Lists<>();
		host.list(WANTS, which,
				(row, n) -> wants.add(row.getInt(1), new Want(service(named, row.getInt(2)), row.getString(3))));
		return host.list(PAYERS, which, (row, n) -> payer(row, identifiers, plans, wants));
	}

	/** What is kept for each payer. */
	private static final class Lists<T> {

		private final Map<Integer, List<T>> ofPayer = new HashMap<>();

		boolean add(int payer, T one) {
			return ofPayer.computeIfAbsent(payer, none -> new ArrayList<>()).add(one);
		}

		List<T> of(int payer) {
			return ofPayer.getOrDefault(payer, List.of());
		}
	}

	/** A service that the host has removed altogether keeps its number. */
	private static Named service(Map<Integer, ServiceName> named, int id) {
		if (id == 0) {
			return null;
		}
		ServiceName name = named.get(id);
		return name == null ? new Named(id, "", String.valueOf(id)) : name.service();
	}

	private static Payer payer(ResultSet row, Lists<PayerIdentifier> identifiers, Lists<Plan> plans, Lists<Want> wants)
			throws SQLException {
		int id = row.getInt(1);
		return new Payer(id, row.getString(2).strip(), row.getInt(3), row.getString(4), row.getString(5), identifiers.of(id),
				reach(row), new ReplyTimes(row.getInt(12), row.getInt(13), row.getBoolean(14)),
				new AppealTimes(days(row.getString(15)), row.getBoolean(16)),
				new MemberIdRule(row.getString(17), CheckScheme.of(row.getString(18)).orElse(CheckScheme.NONE)),
				plans.of(id),
				wants.of(id), row.getBoolean(19));
	}

	private static Reach reach(ResultSet row) throws SQLException {
		Map<Channel, String> by = new EnumMap<>(Channel.class);
		for (Channel way : Channel.values()) {
			String address = row.getString(WAYS + way.ordinal());
			if (address != null) {
				by.put(way, address);
			}
		}
		return new Reach(by, Channel.of(row.getString(11)).orElse(null));
	}

	private static List<Integer> days(String text) {
		return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
	}
}

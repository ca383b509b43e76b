/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.capacity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.GuardMode;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServiceRule;
import org.springframework.stereotype.Component;

/** What the clinic wants of its services: the table <code>frontdesk_service_rule</code>. */
@Component("frontdesk.ruleTable")
public class RuleTable {

	private static final String RULES = """
			select s.appointment_service_id, s.uuid, s.name, r.mode, r.at_once, r.ceiling, r.step_minutes, r.version
			from appointment_service s left join frontdesk_service_rule r on r.service_id = s.appointment_service_id
			where (s.voided is null or s.voided = false)
			order by s.name, s.appointment_service_id""";

	/** Whoever changes a rule holds its service. */
	private static final String HOLD = "select appointment_service_id from appointment_service"
			+ " where uuid = :uuid and (voided is null or voided = false) for update";

	private static final String ADD = """
			insert into frontdesk_service_rule (service_id, mode, at_once, ceiling, step_minutes, version, changed_at,
				changed_by)
			values (:service, :mode, :atOnce, :ceiling, :step, 1, :at, :by)""";

	private static final String CHANGE = """
			update frontdesk_service_rule set mode = :mode, at_once = :atOnce, ceiling = :ceiling, step_minutes = :step,
				version = version + 1, changed_at = :at, changed_by = :by
			where service_id = :service and version = :version""";

	private static final String VERSION = "select version from frontdesk_service_rule where service_id = :service";

	private final HostQuery host;

	private final ClinicTime time;

	public RuleTable(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	List<ServiceRule> all() {
		return host.list(RULES, Map.of(), (row, n) -> new ServiceRule(
				new Named(row.getInt(1), row.getString(2), row.getString(3)),
				GuardMode.of(String.valueOf(row.getString(4))).orElse(GuardMode.WARN), (Integer) row.getObject(5),
				(Integer) row.getObject(6), (Integer) row.getObject(7), row.getInt(8)));
	}

	void set(String service, ServiceRule rule) {
		int id = host.list(HOLD, Map.of("uuid", service), (row, n) -> row.getInt(1)).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "service.unknown"));
		int version = host.list(VERSION, Map.of("service", id), (row, n) -> row.getInt(1)).stream().findFirst().orElse(0);
		if (version != rule.version()) {
			throw new Refusal(Refusal.Kind.STALE, "rule.stale");
		}
		Map<String, Object> values = new HashMap<>();
		values.put("service", id);
		values.put("mode", rule.mode().code());
		values.put("atOnce", rule.atOnce());
		values.put("ceiling", rule.ceiling());
		values.put("step", rule.step());
		values.put("version", version);
		values.put("at", time.now().toEpochMilli());
		values.put("by", Context.getAuthenticatedUser().getUserId());
		host.ask(sql -> sql.update(version == 0 ? ADD : CHANGE, values));
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.health.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleFactory;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.HealthCheck.State;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.background.Background;
import org.openmrs.module.frontdesk.health.CheckResult;
import org.openmrs.module.frontdesk.health.DayCount;
import org.openmrs.module.frontdesk.health.Health;
import org.openmrs.module.frontdesk.health.HealthService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes all checks, each in a transaction of its own, so that one that fails spoils no other. */
public class CheckUp implements HealthService {

	private static final Logger log = LoggerFactory.getLogger(CheckUp.class);

	private static final long MOST_DAYS = 14;

	private static final String WRITTEN = "select count(*) from frontdesk_change"
			+ " where changed_at >= :from and changed_at < :until";

	private final List<HealthCheck> checks;

	private final Background background;

	private final HostQuery host;

	private final ClinicTime time;

	private final FrontDeskSettings settings;

	private final TransactionTemplate transaction;

	public CheckUp(List<HealthCheck> checks, Background background, HostQuery host, ClinicTime time,
			FrontDeskSettings settings, PlatformTransactionManager transactions) {
		this.checks = checks;
		this.background = background;
		this.host = host;
		this.time = time;
		this.settings = settings;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public Health health() {
		List<CheckResult> results = checks.stream().map(this::result).toList();
		State worst = results.stream().map(CheckResult::state).max(State::compareTo).orElse(State.GOOD);
		return new Health(worst, time.now(), version(), results, changesByDay(), background.states());
	}

	private CheckResult result(HealthCheck check) {
		try {
			return CheckResult.of(check.id(), transaction.execute(status -> check.look()));
		} catch (RuntimeException e) {
			log.warn("The health check {} could not be made: {}", check.id(), e.getClass().getName());
			return CheckResult.failed(check.id());
		}
	}

	private static String version() {
		Module module = ModuleFactory.getStartedModuleById("frontdesk");
		return module == null ? "" : module.getVersion();
	}

	private List<DayCount> changesByDay() {
		try {
			return transaction.execute(status -> countDays());
		} catch (RuntimeException e) {
			log.warn("The announcements could not be counted: {}", e.getClass().getName());
			return List.of();
		}
	}

	/** Day by day, each a range of an index: days at the clinic are not all as long. Only days of which all is kept. */
	private List<DayCount> countDays() {
		List<DayCount> counts = new ArrayList<>();
		LocalDate today = time.today();
		long days = Math.min(MOST_DAYS, settings.feedKept().toDays());
		for (LocalDate day = today.minusDays(days - 1); !day.isAfter(today); day = day.plusDays(1)) {
			Map<String, Long> range = Map.of("from", time.startOf(day).toEpochMilli(), "until",
					time.startOf(day.plusDays(1)).toEpochMilli());
			counts.add(new DayCount(day, host.list(WRITTEN, range, (row, n) -> row.getLong(1)).get(0)));
		}
		return counts.stream().filter(count -> count.count() > 0).toList();
	}
}

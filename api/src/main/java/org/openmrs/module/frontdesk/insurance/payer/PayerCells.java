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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.insurance.Channel;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.Plan;
import org.openmrs.module.frontdesk.insurance.Want;

/**
 * A payer as the cells of a table. Of what there can be several in a cell, each is on a line of its own:
 * <code>system=value</code>, <code>code=name</code> of a plan (with <code>!</code> before it where nobody gets it any more),
 * <code>service=words</code> with <code>*</code> for all services.
 */
final class PayerCells {

	/** Stands for all services. */
	static final String ALL = "*";

	/** Before a plan that nobody gets any more. */
	static final String RETIRED = "!";

	private PayerCells() {
	}

	/** @return the cells by the names of their columns, in the order of the table */
	static Map<String, String> of(Payer payer) {
		Map<String, String> cells = new LinkedHashMap<>();
		cells.put("code", payer.code());
		cells.put("name", payer.name());
		cells.put("identifiers", lines(payer.identifiers().stream().map(one -> one.system() + "=" + one.value())));
		for (Channel way : Channel.values()) {
			cells.put(way.code(), payer.reach().by().getOrDefault(way, ""));
		}
		cells.put("first", payer.reach().first() == null ? "" : payer.reach().first().code());
		cells.put("expeditedHours", String.valueOf(payer.replies().expeditedHours()));
		cells.put("standardDays", String.valueOf(payer.replies().standardDays()));
		cells.put("standardBusiness", String.valueOf(payer.replies().business()));
		cells.put("appealDays", payer.appeals().days().stream().map(String::valueOf).collect(Collectors.joining(" ")));
		cells.put("appealBusiness", String.valueOf(payer.appeals().business()));
		cells.put("memberLayout", payer.memberIds().layout());
		cells.put("memberCheck", payer.memberIds().scheme().code());
		cells.put("plans", lines(payer.plans().stream().map(PayerCells::plan)));
		cells.put("wants", lines(payer.wants().stream().map(PayerCells::want)));
		cells.put("retired", String.valueOf(payer.retired()));
		return cells;
	}

	/** @return the names of the columns, in the order of the table */
	static List<String> columns() {
		return List.copyOf(of(CellReader.NEW).keySet());
	}

	private static String lines(Stream<String> all) {
		return all.collect(Collectors.joining("\n"));
	}

	private static String plan(Plan plan) {
		return (plan.retired() ? RETIRED : "") + plan.code() + "=" + plan.name();
	}

	/** A service is told by its name; one whose name would be mistaken, by its UUID. */
	private static String want(Want want) {
		if (want.service() == null) {
			return ALL + "=" + want.words();
		}
		String name = want.service().name();
		return (name.indexOf('=') < 0 && !name.equals(ALL) ? name : want.service().uuid()) + "=" + want.words();
	}
}

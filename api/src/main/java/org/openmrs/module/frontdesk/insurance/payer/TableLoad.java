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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.LoadedPayer;
import org.openmrs.module.frontdesk.insurance.LoadedPayer.Change;
import org.openmrs.module.frontdesk.insurance.LoadedPayer.Outcome;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.PayerService;
import org.openmrs.module.frontdesk.schedule.Named;

/** Takes payers from a table, line by line. A line that is wrong does not stop the others. */
final class TableLoad {

	private final Map<String, Payer> known = new HashMap<>();

	private final Function<String, Optional<Named>> services;

	private final Predicate<Payer> store;

	private final Set<String> seen = new HashSet<>();

	/**
	 * @param known those that there are
	 * @param services one by its name or UUID
	 * @param store takes one that is new or has changed; false where a colleague was faster
	 */
	TableLoad(List<Payer> known, Function<String, Optional<Named>> services, Predicate<Payer> store) {
		known.forEach(one -> this.known.put(one.code(), one));
		this.services = services;
		this.store = store;
	}

	List<LoadedPayer> load(List<TableText.Line> lines) {
		return lines.stream().map(this::load).toList();
	}

	private LoadedPayer load(TableText.Line line) {
		String code = line.cells().getOrDefault("code", "").strip();
		Payer was = known.get(code);
		CellReader reader = new CellReader(was == null ? CellReader.NEW : was, line.cells(), services);
		Payer read = reader.read();
		List<Refusal.Field> wrong = new ArrayList<>(reader.wrong());
		PayerRules.wrongOf(read).stream().filter(one -> wrong.stream().noneMatch(first -> first.name().equals(one.name())))
				.forEach(wrong::add);
		refuse(wrong, !line.whole(), "table", "table.cells");
		refuse(wrong, !code.isEmpty() && !seen.add(code), "code", "table.twice");
		refuse(wrong, was == null && known.size() >= PayerService.MOST, "code", "tooMany");
		return wrong.isEmpty() ? take(line, was, read) : refused(line, code, wrong);
	}

	private static void refuse(List<Refusal.Field> wrong, boolean isWrong, String field, String code) {
		if (isWrong) {
			wrong.add(PayerRules.field(field, code));
		}
	}

	private LoadedPayer take(TableText.Line line, Payer was, Payer read) {
		List<Change> changes = was == null ? List.of() : changes(was, read);
		if (was != null && changes.isEmpty()) {
			return new LoadedPayer(line.number(), read.code(), Outcome.SAME, List.of(), List.of());
		} else if (!store.test(read)) {
			return refused(line, read.code(), List.of(PayerRules.field("code", "table.meanwhile")));
		}
		known.putIfAbsent(read.code(), read);
		return new LoadedPayer(line.number(), read.code(), was == null ? Outcome.ADDED : Outcome.CHANGED, changes,
				List.of());
	}

	private static List<Change> changes(Payer was, Payer read) {
		Map<String, String> before = PayerCells.of(was);
		Map<String, String> now = PayerCells.of(read);
		return now.keySet().stream().filter(column -> !now.get(column).equals(before.get(column)))
				.map(column -> new Change(column, before.get(column), now.get(column))).toList();
	}

	private static LoadedPayer refused(TableText.Line line, String code, List<Refusal.Field> wrong) {
		return new LoadedPayer(line.number(), code, Outcome.REFUSED, List.of(), wrong);
	}
}

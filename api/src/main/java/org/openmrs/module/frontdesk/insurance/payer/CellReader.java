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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openmrs.module.frontdesk.Refusal;
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

/** Reads what the cells of a line say of a payer; what they do not say stays as it was. */
final class CellReader {

	/** Where a payer begins of which nothing is known. */
	static final Payer NEW = new Payer(0, null, 0, "", "", List.of(), new Reach(Map.of(), null), ReplyTimes.USUAL,
			AppealTimes.NONE, MemberIdRule.ANY, List.of(), List.of(), false);

	/** What empties a cell. */
	private static final String NOTHING = "-";

	private static final int LONGEST_NUMBER = 6;

	private static final Map<String, Boolean> TRUTH = Map.of("true", true, "yes", true, "1", true, "false", false, "no",
			false,
			"0", false);

	private final Payer was;

	private final Map<String, String> cells;

	private final Function<String, Optional<Named>> services;

	private final List<Refusal.Field> wrong = new ArrayList<>();

	/**
	 * @param was as it is, or {@link #NEW}
	 * @param cells by the names of the columns
	 * @param services one by its name or UUID
	 */
	CellReader(Payer was, Map<String, String> cells, Function<String, Optional<Named>> services) {
		this.was = was;
		this.cells = cells;
		this.services = services;
	}

	/** @return what cannot be read */
	List<Refusal.Field> wrong() {
		return wrong;
	}

	Payer read() {
		return new Payer(was.id(), was.uuid(), was.version(), text("code", was.code()), text("name", was.name()),
				identifiers(),
				reach(), new ReplyTimes(number("expeditedHours", was.replies().expeditedHours()),
						number("standardDays", was.replies().standardDays()),
						truth("standardBusiness", was.replies().business())),
				new AppealTimes(appealDays(), truth("appealBusiness", was.appeals().business())),
				new MemberIdRule(text("memberLayout", was.memberIds().layout()), scheme()), plans(), wants(),
				truth("retired", was.retired()));
	}

	private String cell(String column) {
		return cells.getOrDefault(column, "").strip();
	}

	private String text(String column, String before) {
		String cell = cell(column);
		return cell.isEmpty() ? before : cell.equals(NOTHING) ? "" : cell;
	}

	private int number(String column, int before) {
		String cell = cell(column);
		if (cell.isEmpty()) {
			return before;
		} else if (isNumber(cell)) {
			return Integer.parseInt(cell);
		}
		wrong.add(PayerRules.field(column, column));
		return before;
	}

	private static boolean isNumber(String text) {
		return !text.isEmpty() && text.length() <= LONGEST_NUMBER && text.chars().allMatch(one -> one >= '0' && one <= '9');
	}

	private boolean truth(String column, boolean before) {
		String cell = cell(column).toLowerCase(Locale.ROOT);
		if (!cell.isEmpty() && !TRUTH.containsKey(cell)) {
			wrong.add(PayerRules.field(column, "truth"));
		}
		return TRUTH.getOrDefault(cell, before);
	}

	private List<Integer> appealDays() {
		String cell = text("appealDays", String.join(" ", was.appeals().days().stream().map(String::valueOf).toList()));
		List<String> parts = Arrays.stream(cell.split("[\\s,;]+")).filter(one -> !one.isEmpty()).toList();
		if (parts.stream().allMatch(CellReader::isNumber)) {
			return parts.stream().map(Integer::valueOf).toList();
		}
		wrong.add(PayerRules.field("appealDays", "appealDays"));
		return List.of();
	}

	private CheckScheme scheme() {
		String code = text("memberCheck", was.memberIds().scheme().code());
		return CheckScheme.of(code.isEmpty() ? CheckScheme.NONE.code() : code).orElseGet(() -> {
			wrong.add(PayerRules.field("memberCheck", "memberScheme"));
			return CheckScheme.NONE;
		});
	}

	private Reach reach() {
		Map<Channel, String> by = new EnumMap<>(Channel.class);
		for (Channel way : Channel.values()) {
			String address = text(way.code(), was.reach().by().getOrDefault(way, ""));
			if (!address.isEmpty()) {
				by.put(way, address);
			}
		}
		String first = text("first", was.reach().first() == null ? "" : was.reach().first().code());
		Optional<Channel> read = Channel.of(first);
		if (read.isEmpty() && !first.isEmpty()) {
			wrong.add(PayerRules.field("first", "first"));
		}
		return new Reach(by, read.orElse(null));
	}

	/** What stands before the first equals sign of a line of a cell, and what behind it. */
	private record Entry(String key, String value) {
	}

	private List<Entry> entries(String column) {
		List<Entry> entries = new ArrayList<>();
		cell(column).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.equals(NOTHING)).forEach(line -> {
			int sign = line.indexOf('=');
			if (sign < 0) {
				wrong.add(PayerRules.field(column, column));
			} else {
				entries.add(new Entry(line.substring(0, sign).strip(), line.substring(sign + 1).strip()));
			}
		});
		return entries;
	}

	private boolean isEmptied(String column) {
		return cell(column).equals(NOTHING);
	}

	private List<PayerIdentifier> identifiers() {
		Map<String, PayerIdentifier> all = new LinkedHashMap<>();
		if (!isEmptied("identifiers")) {
			was.identifiers().forEach(one -> all.put(one.system(), one));
		}
		entries("identifiers").forEach(one -> all.put(one.key(), new PayerIdentifier(one.key(), one.value())));
		return List.copyOf(all.values());
	}

	private List<Plan> plans() {
		Map<String, Plan> all = new LinkedHashMap<>();
		was.plans().forEach(one -> all.put(one.code(), one));
		if (isEmptied("plans")) {
			wrong.add(PayerRules.field("plans", "plansStay"));
		}
		entries("plans").forEach(one -> {
			boolean retired = one.key().startsWith(PayerCells.RETIRED);
			String code = retired ? one.key().substring(1) : one.key();
			Plan before = all.get(code);
			all.put(code,
					new Plan(before == null ? 0 : before.id(), before == null ? null : before.uuid(), code, one.value(),
							retired));
		});
		return List.copyOf(all.values());
	}

	private List<Want> wants() {
		Set<Want> all = new LinkedHashSet<>(isEmptied("wants") ? List.of() : was.wants());
		entries("wants").forEach(one -> {
			Optional<Named> service = services.apply(one.key());
			if (service.isEmpty() && !one.key().equals(PayerCells.ALL)) {
				wrong.add(PayerRules.field("wants", "wantService"));
			} else {
				all.add(new Want(service.orElse(null), one.value()));
			}
		});
		return List.copyOf(all);
	}
}

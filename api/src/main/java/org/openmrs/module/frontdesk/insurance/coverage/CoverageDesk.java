/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.coverage;

import java.util.List;
import java.util.Map;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.insurance.CheckAnswer;
import org.openmrs.module.frontdesk.insurance.CheckWay;
import org.openmrs.module.frontdesk.insurance.Cover;
import org.openmrs.module.frontdesk.insurance.Coverage;
import org.openmrs.module.frontdesk.insurance.CoverageAsked;
import org.openmrs.module.frontdesk.insurance.CoverageService;
import org.openmrs.module.frontdesk.insurance.CoverageTerms;
import org.openmrs.module.frontdesk.insurance.NumberFinding;
import org.openmrs.module.frontdesk.insurance.NumberState;
import org.openmrs.module.frontdesk.insurance.PayerChoice;
import org.openmrs.module.frontdesk.insurance.SharedNumber;
import org.openmrs.module.frontdesk.insurance.coverage.StoredCoverage.Check;
import org.openmrs.module.frontdesk.insurance.coverage.StoredCoverage.Stamp;
import org.openmrs.module.frontdesk.schedule.PatientNews;

/** Records who pays, for patients that the transaction holds. */
public class CoverageDesk implements CoverageService {

	private final CoverageTable table;

	private final CoverageLines lines;

	private final CoverageRules rules;

	private final NumberCheck numbers;

	private final PayerChoices payers;

	private final PatientNews news;

	private final CoverageListener listener;

	private final ClinicTime time;

	private final AccessCapture audit;

	public CoverageDesk(CoverageTable table, CoverageLines lines, CoverageRules rules, NumberCheck numbers,
			PayerChoices payers, PatientNews news, CoverageListener listener, ClinicTime time, AccessCapture audit) {
		this.table = table;
		this.lines = lines;
		this.rules = rules;
		this.numbers = numbers;
		this.payers = payers;
		this.news = news;
		this.listener = listener;
		this.time = time;
		this.audit = audit;
	}

	@Override
	public Cover cover(String patient, boolean withRemoved) {
		int id = table.patient(patient);
		audit.shown(Category.COVERAGE, Action.VIEW, List.of(id));
		return lines.cover(table.all(id), withRemoved, time.today());
	}

	@Override
	public List<PayerChoice> payers() {
		return payers.all();
	}

	@Override
	public NumberFinding check(String patient, String payer, String memberId, String coverage) {
		int id = table.patient(patient);
		audit.shown(Category.COVERAGE, Action.VIEW, List.of(id));
		CoverageTerms before = coverage == null ? null : counting(id, coverage).terms();
		return numbers.look(id, rules.payer(payer, before), CoverageRules.memberId(memberId));
	}

	@Override
	public Coverage add(String patient, CoverageAsked asked) {
		int id = table.hold(patient);
		List<StoredCoverage> others = counting(id);
		if (others.size() >= MOST) {
			throw new Refusal(Refusal.Kind.CONFLICT, "coverage.tooMany", Map.of("count", MOST));
		}
		CoverageTerms terms = allowed(id, asked, null, others);
		return answer(id, table.add(id, terms, now()), Action.CREATE);
	}

	@Override
	public Coverage change(String patient, String coverage, CoverageAsked asked, int version) {
		int id = table.hold(patient);
		StoredCoverage before = asShown(id, coverage, version);
		List<StoredCoverage> others = counting(id).stream().filter(other -> other.id() != before.id()).toList();
		CoverageTerms terms = allowed(id, asked, before.terms(), others);
		if (before.terms().memberId() != null && !before.terms().memberId().equals(terms.memberId())) {
			table.keepFormer(before.id(), now());
		}
		table.change(before.id(), terms, now());
		return answer(id, coverage, Action.CHANGE);
	}

	@Override
	public Coverage remove(String patient, String coverage, String why, int version) {
		int id = table.hold(patient);
		StoredCoverage before = asShown(id, coverage, version);
		table.remove(before.id(), CoverageRules.words(why, "why"), now());
		return answer(id, coverage, Action.VOID);
	}

	@Override
	public Coverage verify(String patient, String coverage, CheckWay how, CheckAnswer answer, String words) {
		int id = table.hold(patient);
		StoredCoverage before = counting(id, coverage);
		String said = words.isBlank() ? "" : CoverageRules.words(words, "words");
		table.check(before.id(), new Check(now(), how, answer, said));
		return answer(id, coverage, Action.CHANGE);
	}

	/** @throws Refusal where it cannot be recorded so; what has its place is ended where that was asked for */
	private CoverageTerms allowed(int patient, CoverageAsked asked, CoverageTerms before, List<StoredCoverage> others) {
		CoverageTerms terms = rules.read(asked, before);
		if (CoverageRules.isNewNumber(terms, before)) {
			lookAtNumber(patient, asked, terms);
		}
		for (StoredCoverage other : CoverageRules.clashing(terms, others)) {
			if (!asked.replaces() || !CoverageRules.canFollow(terms, other)) {
				throw new Refusal(Refusal.Kind.CONFLICT,
						CoverageRules.canFollow(terms, other) ? "coverage.placeTaken" : "coverage.placeTakenThen");
			}
			table.end(other.id(), terms.period().from().minusDays(1), now());
		}
		return terms;
	}

	private void lookAtNumber(int patient, CoverageAsked asked, CoverageTerms terms) {
		NumberState found = numbers.look(patient, terms.payer(), terms.memberId()).state();
		if (found == NumberState.WRONG) {
			throw new Refusal(Refusal.Kind.RULE, "coverage.wrong", new Refusal.Field("memberId", "field.coverage.number"));
		}
		require(asked.sure() || found != NumberState.LIKE_FORMER && found != NumberState.LIKE_OTHERS, "coverage.slip");
		require(asked.shared() != null || found != NumberState.OTHERS, "coverage.others");
		if (found == NumberState.OTHERS) {
			audit.because(patient, why(asked.shared()));
		}
	}

	private static String why(SharedNumber shared) {
		return switch (shared) {
			case FAMILY -> "Member ID shared by a family";
			case DUPLICATE -> "Member ID of a duplicate record";
		};
	}

	private static void require(boolean given, String code) {
		if (!given) {
			throw new Refusal(Refusal.Kind.CONFLICT, code);
		}
	}

	private Coverage answer(int patient, String coverage, Action action) {
		audit.shown(Category.COVERAGE, action, List.of(patient));
		news.changed(patient);
		listener.coverageChanged(patient);
		return lines.of(table.one(patient, coverage).orElseThrow());
	}

	private StoredCoverage asShown(int patient, String coverage, int version) {
		StoredCoverage now = counting(patient, coverage);
		if (now.version() != version) {
			throw new Refusal(Refusal.Kind.STALE, "coverage.stale");
		}
		return now;
	}

	private List<StoredCoverage> counting(int patient) {
		return table.all(patient).stream().filter(one -> !one.isRemoved()).toList();
	}

	private StoredCoverage counting(int patient, String coverage) {
		return table.one(patient, coverage).filter(one -> !one.isRemoved())
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "coverage.unknown"));
	}

	private Stamp now() {
		return new Stamp(time.now(), Context.getAuthenticatedUser().getUserId());
	}
}

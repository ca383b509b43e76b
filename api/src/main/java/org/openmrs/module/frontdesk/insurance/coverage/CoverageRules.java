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

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.CoverPeriod;
import org.openmrs.module.frontdesk.insurance.CoverageAsked;
import org.openmrs.module.frontdesk.insurance.CoverageKind;
import org.openmrs.module.frontdesk.insurance.CoverageService;
import org.openmrs.module.frontdesk.insurance.CoverageTerms;
import org.openmrs.module.frontdesk.insurance.PayerChoice;
import org.openmrs.module.frontdesk.insurance.PlainText;
import org.openmrs.module.frontdesk.insurance.Relationship;
import org.openmrs.module.frontdesk.insurance.memberid.Layout;
import org.openmrs.module.frontdesk.insurance.memberid.MemberIds;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/** Whether what was typed of a coverage can be one. */
@Component("frontdesk.coverageRules")
public class CoverageRules {

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

	private final PayerChoices payers;

	public CoverageRules(PayerChoices payers) {
		this.payers = payers;
	}

	/**
	 * @param before as it is on record, whose payer and plan may have been retired since, or null
	 * @throws Refusal RULE, where something is missing or wrong
	 */
	CoverageTerms read(CoverageAsked asked, CoverageTerms before) {
		require(asked.place() >= 1 && asked.place() <= CoverageService.LAST_PLACE, "place");
		CoverPeriod period = period(asked.period());
		if (asked.kind() == CoverageKind.INSURED) {
			return insured(asked, period, before);
		}
		String reason = asked.kind() == CoverageKind.WAIVER ? words(asked.reason(), "reason") : null;
		return new CoverageTerms(asked.kind(), null, null, null, null, Relationship.SELF, period, asked.place(), reason);
	}

	private CoverageTerms insured(CoverageAsked asked, CoverPeriod period, CoverageTerms before) {
		Named payer = payer(asked.payer(), before);
		Named plan = asked.plan() == null ? null : plan(payer, asked.plan(), before);
		boolean own = asked.relationship() == Relationship.SELF;
		return new CoverageTerms(asked.kind(), payer, plan, memberId(asked.memberId()),
				own ? null : words(asked.holder(), "holder"), asked.relationship(), period, asked.place(), null);
	}

	/** @throws Refusal RULE, where there is no such payer, or it was retired and is not the one that it was before */
	Named payer(String uuid, CoverageTerms before) {
		return choice(uuid).map(PayerChoice::payer).or(() -> ofPayer(uuid, before).map(CoverageTerms::payer))
				.orElseThrow(() -> wrong("payer"));
	}

	private Named plan(Named payer, String uuid, CoverageTerms before) {
		return choice(payer.uuid()).stream().flatMap(one -> one.plans().stream())
				.filter(one -> one.uuid().equals(uuid)).findFirst()
				.or(() -> ofPayer(payer.uuid(), before).map(CoverageTerms::plan).filter(one -> one.uuid().equals(uuid)))
				.orElseThrow(() -> wrong("plan"));
	}

	private static Optional<CoverageTerms> ofPayer(String uuid, CoverageTerms before) {
		return Optional.ofNullable(before).filter(terms -> terms.payer() != null && terms.payer().uuid().equals(uuid));
	}

	private Optional<PayerChoice> choice(String uuid) {
		return payers.all().stream().filter(one -> one.payer().uuid().equals(uuid)).findFirst();
	}

	/**
	 * @return the number as it stands on the card, without the spaces around it
	 * @throws Refusal RULE, where it is none
	 */
	static String memberId(String typed) {
		String number = typed == null ? "" : typed.strip();
		require(number.length() <= Layout.LONGEST && PlainText.isLine(number) && !MemberIds.key(number).isEmpty(),
				"memberId");
		return number;
	}

	/** @throws Refusal RULE, where there are none, or too many, or such as cannot be shown */
	static String words(String typed, String field) {
		String words = typed == null ? "" : typed.strip();
		require(!words.isEmpty() && words.length() <= CoverageService.LONGEST && PlainText.isLine(words), field);
		return words;
	}

	private static CoverPeriod period(CoverPeriod asked) {
		require(isUsual(asked.from()), "from");
		require(isUsual(asked.until())
				&& (asked.from() == null || asked.until() == null || !asked.until().isBefore(asked.from())), "until");
		return asked;
	}

	private static boolean isUsual(LocalDate day) {
		return day == null || !day.isBefore(EARLIEST) && day.isBefore(LATEST);
	}

	/** @return those of the others that have the same place on one of its days */
	static List<StoredCoverage> clashing(CoverageTerms terms, List<StoredCoverage> others) {
		return others.stream().filter(other -> other.terms().place() == terms.place()
				&& other.terms().period().and(terms.period()).isPresent()).toList();
	}

	/** @return whether the other one can end the day before this one begins */
	static boolean canFollow(CoverageTerms terms, StoredCoverage other) {
		LocalDate first = terms.period().from();
		LocalDate others = other.terms().period().from();
		return first != null && (others == null || others.isBefore(first));
	}

	/** @return whether the number has to be looked at */
	static boolean isNewNumber(CoverageTerms terms, CoverageTerms before) {
		return terms.kind() == CoverageKind.INSURED && (before == null || before.kind() != CoverageKind.INSURED
				|| !Objects.equals(terms.payer().uuid(), before.payer().uuid())
				|| !MemberIds.key(terms.memberId()).equals(MemberIds.key(before.memberId())));
	}

	private static void require(boolean right, String field) {
		if (!right) {
			throw wrong(field);
		}
	}

	private static Refusal wrong(String field) {
		return new Refusal(Refusal.Kind.RULE, "coverage.wrong", new Refusal.Field(field, "field.coverage." + field));
	}
}

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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.AppealTimes;
import org.openmrs.module.frontdesk.insurance.DocumentService;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.PayerIdentifier;
import org.openmrs.module.frontdesk.insurance.PlainText;
import org.openmrs.module.frontdesk.insurance.Plan;
import org.openmrs.module.frontdesk.insurance.ReplyTimes;
import org.openmrs.module.frontdesk.insurance.Want;
import org.openmrs.module.frontdesk.insurance.memberid.MemberIds;

/** Whether a payer can be as somebody wants it: finds all that is wrong, field by field. */
final class PayerRules {

	private static final int LONGEST_CODE = 50;

	private static final int LONGEST_NAME = 255;

	private static final int LONGEST_VALUE = 100;

	private static final int MOST_HOURS = 720;

	private static final int MOST_DAYS = 365;

	private static final int MOST_LEVELS = 5;

	private static final int MOST_IDENTIFIERS = 20;

	private static final int MOST_PLANS = 200;

	/** With all of them a request has as many documents as it can. */
	private static final int MOST_WANTS = DocumentService.MOST;

	private final List<Refusal.Field> wrong = new ArrayList<>();

	private PayerRules() {
	}

	/** @return what is wrong with it; empty where nothing is */
	static List<Refusal.Field> wrongOf(Payer payer) {
		PayerRules rules = new PayerRules();
		rules.refuse(!isCode(payer.code()), "code");
		rules.refuse(!isText(payer.name(), LONGEST_NAME), "name");
		rules.identifiers(payer.identifiers());
		rules.wrong.addAll(ReachRules.wrongOf(payer.reach()));
		rules.replies(payer.replies());
		rules.appeals(payer.appeals());
		rules.memberIds(payer.memberIds());
		rules.plans(payer.plans());
		rules.wants(payer.wants());
		return rules.wrong;
	}

	/** @return what is wrong with the rule alone */
	static List<Refusal.Field> wrongOf(MemberIdRule rule) {
		PayerRules rules = new PayerRules();
		rules.memberIds(rule);
		return rules.wrong;
	}

	private void identifiers(List<PayerIdentifier> identifiers) {
		refuse(identifiers.size() > MOST_IDENTIFIERS || hasTwice(identifiers, PayerIdentifier::system)
				|| !identifiers.stream().allMatch(one -> isKey(one.system()) && isText(one.value(), LONGEST_VALUE)),
				"identifiers");
	}

	private void replies(ReplyTimes replies) {
		refuse(isOutside(replies.expeditedHours(), MOST_HOURS), "expeditedHours");
		refuse(isOutside(replies.standardDays(), MOST_DAYS), "standardDays");
	}

	private void appeals(AppealTimes appeals) {
		refuse(appeals.days().size() > MOST_LEVELS
				|| appeals.days().stream().anyMatch(days -> isOutside(days, MOST_DAYS)), "appealDays");
	}

	private void memberIds(MemberIdRule rule) {
		boolean readable = MemberIds.isReadable(rule);
		refuse(!readable, "memberLayout");
		if (readable && !MemberIds.isConsistent(rule)) {
			wrong.add(new Refusal.Field("memberCheck", "field.payer.memberCheck"));
		}
	}

	private void plans(List<Plan> plans) {
		refuse(plans.size() > MOST_PLANS || hasTwice(plans, Plan::code)
				|| !plans.stream().allMatch(one -> isCode(one.code()) && isText(one.name(), LONGEST_NAME)), "plans");
	}

	private void wants(List<Want> wants) {
		refuse(wants.size() > MOST_WANTS || hasTwice(wants, want -> want)
				|| !wants.stream().allMatch(one -> isText(one.words(), LONGEST_NAME)), "wants");
	}

	private void refuse(boolean isWrong, String field) {
		if (isWrong) {
			wrong.add(new Refusal.Field(field, "field.payer." + field));
		}
	}

	private static <T> boolean hasTwice(Collection<T> all, Function<T, Object> key) {
		Collection<Object> seen = new HashSet<>();
		return !all.stream().allMatch(one -> seen.add(key.apply(one)));
	}

	private static boolean isOutside(int number, int most) {
		return number < 1 || number > most;
	}

	/** Letters, digits, dots, hyphens and underscores of a code stand for themselves in any table. */
	private static boolean isCode(String text) {
		return isText(text, LONGEST_CODE) && text.codePoints().allMatch(one -> Character.isLetterOrDigit(one)
				|| one == '.' || one == '-' || one == '_') && !text.startsWith("-");
	}

	/** In a table an equals sign ends it. */
	private static boolean isKey(String text) {
		return isText(text, LONGEST_CODE) && text.indexOf('=') < 0;
	}

	static boolean isText(String text, int longest) {
		return text != null && !text.isEmpty() && text.length() <= longest && text.equals(text.strip())
				&& PlainText.isLine(text);
	}

	/** @throws Refusal RULE for the first of them */
	static void refuse(List<Refusal.Field> wrong) {
		if (!wrong.isEmpty()) {
			throw new Refusal(Refusal.Kind.RULE, "payer.wrong", wrong.get(0));
		}
	}

	static Refusal.Field field(String name, String code) {
		return new Refusal.Field(name, "field.payer." + code, Map.of());
	}
}

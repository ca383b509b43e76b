/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.memberid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.insurance.CheckScheme;
import org.openmrs.module.frontdesk.insurance.MemberIdProblem;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;

/** What can be a member ID, and what of it counts. */
class MemberIdsTest {

	@ParameterizedTest
	@ValueSource(strings = { "AB123456", "ab 123-456", " AB\u2013123.456 ",
			"\uFF21\uFF22\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16",
			"AB\u0661\u0662\u0663\u0664\u0665\u0666", "\u200EAB123456\u200F", "AB\u00A0123\u2009456" })
	void howItIsWrittenDoesNotMatter(String typed) {
		assertEquals("AB123456", MemberIds.key(typed));
		assertEquals(Optional.empty(), MemberIds.problem(rule("AA999999", CheckScheme.NONE), typed));
	}

	/** Published examples: the first of each line is right, the second has its check digit changed. */
	@ParameterizedTest
	@CsvSource({ "LUHN,79927398713,79927398710", "MOD_11,943 476 5919,943 476 5910", "MOD_11,0-8044-2957-X,0-8044-2957-1",
			"MOD_11_2,0000 0002 1825 0097,0000 0002 1825 0098", "MOD_11_2,07940,07941", "MOD_11_2,079X,0794",
			"MOD_11_2,0000 0001 2281 955X,0000 0001 2281 9550",
			"VERHOEFF,2363,2364", "VERHOEFF,123451,123450", "LUHN,AB-79927398713,AB-79927398714", "LUHN,18,0000" })
	void theCheckDigitIsChecked(CheckScheme scheme, String right, String wrong) {
		assertEquals(Optional.empty(), MemberIds.problem(rule("", scheme), right));
		assertEquals(Optional.of(MemberIdProblem.CHECK_DIGIT), MemberIds.problem(rule("", scheme), wrong));
	}

	@ParameterizedTest
	@CsvSource({ "AA999,AB123,", "AA999,AB12,LENGTH", "AA999,A1234,LAYOUT", "KE-999[99],KE12345,", "KE-999[99],KE123,",
			"KE-999[99],KE1234,LENGTH", "KE-999[99],KF123,LAYOUT", "9999|AA99,AB12,", "9999|AA99,1234,",
			"9999|AA99,A123,LAYOUT",
			"\\A\\X\\9X,AX9Z,", "\\A\\X\\9X,BX9Z,LAYOUT", "XX,1A,", "'',AB#1,CHARACTER", "'',--,EMPTY",
			"AA99,\u0410B12,LAYOUT" })
	void itHasToBeWrittenAsThePayerDoes(String layout, String typed, MemberIdProblem problem) {
		assertEquals(Optional.ofNullable(problem), MemberIds.problem(rule(layout, CheckScheme.NONE), typed));
	}

	@Test
	void whatIsInBracketsIsNotCoveredByTheCheckDigit() {
		MemberIdRule rule = rule("99999999999[99]", CheckScheme.LUHN);
		assertEquals(Optional.empty(), MemberIds.problem(rule, "79927398713"));
		assertEquals(Optional.empty(), MemberIds.problem(rule, "79927398713-01"));
		assertEquals(Optional.of(MemberIdProblem.CHECK_DIGIT), MemberIds.problem(rule, "79927398714-02"));
	}

	@Test
	void nothingIsTooLongToBeAnswered() {
		assertEquals(Optional.of(MemberIdProblem.TOO_LONG), MemberIds.problem(MemberIdRule.ANY, "1".repeat(51)));
		assertEquals(Optional.of(MemberIdProblem.TOO_LONG), MemberIds.problem(MemberIdRule.ANY, "-".repeat(1_000_000)));
		assertEquals(Optional.of(MemberIdProblem.EMPTY), MemberIds.problem(MemberIdRule.ANY, null));
		assertEquals(Optional.empty(), MemberIds.problem(MemberIdRule.ANY, "1".repeat(50)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "A|", "|", "[99]", "9[9", "9]9", "9[9]9", "9[]", "9[9][9]", "A*", "(9)", "\\", "9\\", "\\-",
			"-", "\u00C4" })
	void otherThanWhatIsDescribedIsNoLayout(String layout) {
		assertFalse(MemberIds.isReadable(rule(layout, CheckScheme.NONE)));
	}

	@Test
	void aLayoutHasLimits() {
		assertFalse(MemberIds.isReadable(rule("9".repeat(51), CheckScheme.NONE)));
		assertFalse(MemberIds.isReadable(rule("9" + "-".repeat(255), CheckScheme.NONE)));
		assertFalse(MemberIds.isReadable(rule("9|".repeat(10) + "9", CheckScheme.NONE)));
		assertTrue(MemberIds.isReadable(rule("9|".repeat(9) + "aa-9/9.9 [9]", CheckScheme.NONE)));
	}

	@ParameterizedTest
	@CsvSource({ "99,LUHN,true", "AAA,LUHN,false", "A9,LUHN,false", "99A,LUHN,false", "99X,LUHN,false", "99X,MOD_11,true",
			"99\\X,MOD_11_2,true", "99[A],VERHOEFF,true", "99|AA,VERHOEFF,false", "AAA,NONE,true", "'',LUHN,true" })
	void aLayoutNeedsAPlaceForTheCheckDigit(String layout, CheckScheme scheme, boolean consistent) {
		assertEquals(consistent, MemberIds.isConsistent(rule(layout, scheme)));
	}

	@Test
	void whatMayHaveBeenMeantIsRightByTheRule() {
		MemberIdRule rule = rule("99999999999", CheckScheme.LUHN);
		var meant = MemberIds.meant(rule, "79927398731");
		assertTrue(meant.contains("79927398713"));
		assertTrue(meant.stream().allMatch(one -> MemberIds.problem(rule, one).isEmpty()));
		assertTrue(meant.size() < 40, () -> String.valueOf(meant.size()));
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MemberIds.meant(MemberIdRule.ANY, "A".repeat(50)));
	}

	private static MemberIdRule rule(String layout, CheckScheme scheme) {
		return new MemberIdRule(layout, scheme);
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ñandú|nandu", "Großmann|grossmann", "Sørensen|sorensen", "Đặng|dang",
			"Łucja|lucja", "Ægir Þór|aegir thor", "İbrahim|ibrahim", "Ali Yılmaz|ali yilmaz", "N'Diaye|ndiaye",
			"Jean-Baptiste|jean baptiste", "ﺣﺴﻴﻦ|حسين", "مُحَمَّد|محمد", "Ольга|ольга", "प्रिया|प्रिया", "王秀英|王 秀 英",
			"서준|서준",
			"ＡＢＣ|abc" })
	void givenANameOfAnyTradition_thenItIsFoldedAsPeopleTypeIt(String name, String words) {
		assertEquals(List.of(words.split(" ")), Folding.words(name));
	}

	@Test
	void givenPartsOfAName_thenTheyAreThereApartAndTogether() {
		assertEquals(Set.of("van", "der", "merwe", "vandermerwe"), Set.copyOf(Folding.wordsOfName("van der Merwe")));
		assertEquals(Set.of("obrien", "brien"), Set.copyOf(Folding.wordsOfName("O'Brien")));
		assertEquals(List.of("kamau"), Folding.wordsOfName("Kamau"));
		assertEquals(List.of("王", "秀"), Folding.wordsOfName("王秀"));
	}

	@ParameterizedTest
	@CsvSource({ "kamau,kamau,0", "kamau,kamua,1", "kamau,kamu,1", "kamau,kamaua,1", "kamau,kumau,1", "abcd,badc,2",
			"ca,abc,3", "johannes,johanes,1", "johannes,jonahnes,2" })
	void givenTwoWords_thenTheSlipsBetweenThemAreCounted(String one, String other, int slips) {
		assertEquals(slips, Slips.between(one, other));
		assertEquals(slips, Slips.between(other, one));
	}

	@ParameterizedTest
	@CsvSource({ "kamau,kamua,true", "cru,ciru,true", "johannes,jonhanes,true", "johannes,joannse,true",
			"elizabeth,elizabteh,true", "elizabeth,elisabet,true", "kamau,otieno,false" })
	void givenWordsWithinTheSlipsThatAreAllowed_thenTheyShareAKey(String one, String other, boolean share) {
		assertEquals(share, !Collections.disjoint(Slips.keys(one), Slips.keys(other)));
	}

	@Test
	void givenAPhoneNumber_thenItIsLookedUpWithAndWithoutTheCountry() {
		assertEquals(Set.of("712345678"), Numbers.national("0712345678"));
		assertTrue(Numbers.national("254712345678").contains("712345678"));
		assertTrue(Numbers.national("26771234567").contains("71234567"));
		assertEquals(List.of("12345", "2345", "345"), Numbers.tails("12345"));
		assertEquals(List.of("12"), Numbers.tails("12"));
	}

	@Test
	void givenTheNicknames_thenTheyStandForEachOtherAndNotForThemselves() {
		Nicknames nicknames = new Nicknames();
		assertTrue(nicknames.of("bill").contains("william"));
		assertTrue(nicknames.of("jose").contains("pepe"));
		assertTrue(nicknames.of("yohana").contains("john"));
		assertFalse(nicknames.of("bill").contains("bill"));
		assertEquals(Set.of(), nicknames.of("kamau"));
	}
}

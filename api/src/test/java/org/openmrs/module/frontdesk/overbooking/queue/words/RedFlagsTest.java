/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedFlagsTest {

	@TempDir
	Path folder;

	private static final ConceptNames NONE = new ConceptNames(null, null) {

		@Override
		List<String> all() {
			return List.of();
		}
	};

	private List<String> in(String reason) {
		return new RedFlags(NONE) {

			@Override
			Path folder() {
				return folder;
			}
		}.in(reason);
	}

	@ParameterizedTest
	@CsvSource({ "chest pain, chest pain", "Strong PAIN in the chest, chest pain", "chst pane, -",
			"cannot brethe, cannot breathe", "He can't breathe, can't breathe", "she is unconcious, unconscious",
			"Ne peut pas respirer, ne peut pas respirer", "hemorragia, hemorragia", "convulsion, convulsion",
			"dolor de pecho, dolor pecho", "falta de ar desde ontem, falta de ar", "anatokwa na damu nyingi, anatokwa damu",
			"no chest pain at all, chest pain", "my heart is a bit faster than usual, -", "Cough, -",
			"wants to end my lease, -",
			"Strokes the cat, stroke", "😀, -", "pregnant and she is bleeding, pregnant bleeding" })
	void givenAReason_thenWordsThatAskForAClinicianAreFound(String reason, String found) {
		assertEquals(found.equals("-") ? List.of() : List.of(found), in(reason).stream().limit(1).toList());
	}

	@Test
	void givenManyWords_thenThreeAreEnough() {
		assertEquals(3, in("chest pain, cannot breathe, unconscious, seizure, stroke, severe bleeding").size());
		assertTrue(in("x".repeat(200)).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es", "fr", "pt", "sw" })
	void givenAList_thenEachOfItsPhrasesIsFoundByItself(String language) {
		List<String> phrases = RedFlags.ours(language).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		assertTrue(phrases.size() > 50, language);
		phrases.forEach(phrase -> assertFalse(in(phrase).isEmpty(), phrase));
	}

	@Test
	void givenAListOfTheClinics_thenItTakesThePlaceOfOursInThatLanguageAndOthersAreAdded() throws Exception {
		Path own = folder;
		Files.writeString(own.resolve("en.txt"), "# ours\nblue toe\n\n");
		Files.writeString(own.resolve("luo.txt"), "remo mangeny\n");

		assertEquals(List.of("blue toe"), in("A blue toe"));
		assertEquals(List.of("remo mangeny"), in("remo mangeny"));
		assertEquals(List.of(), in("cannot breathe"));
		assertEquals(List.of("vomit sang"), in("Vomit du sang"));
	}

	@Test
	void givenAWordThatIsShort_thenASlipMakesItAnother() {
		assertTrue(Stream.of("strok", "strokes", "srtoke", "strike").allMatch(said -> Words.isMeant(said, "stroke")));
		assertFalse(Words.isMeant("ran", "pain"));
		assertFalse(Words.isMeant("paint", "pain"));
		assertFalse(Words.isMeant("strkoes", "stroke"));
	}
}

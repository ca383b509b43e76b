/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence in every language, whole. */
class MessagesTest {

	private static final Path FOLDER = Path.of("..", "api", "src", "main", "resources");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

	/** Signs, units and names of products are the same in many languages; this file says which, so that the rest is not. */
	private static final Path SAME = Path.of("src", "test", "resources", "same-as-english.properties");

	private final Properties english = read(FOLDER.resolve("messages.properties"));

	@ParameterizedTest
	@ValueSource(strings = { "es", "fr", "pt", "sw" })
	void givenALanguage_whenComparedWithEnglish_thenItHasTheSameSentencesWithTheSameArguments(String language) {
		Properties translated = in(language);

		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(translated.stringPropertyNames()));
		assertEquals(Set.of(), keys(key -> !arguments(english, key).equals(arguments(translated, key))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "es", "fr", "pt", "sw" })
	void givenALanguage_whenComparedWithEnglish_thenNothingIsLeftInEnglishByAccident(String language) {
		Properties translated = in(language);
		Set<String> meant = Set.of(read(SAME).getProperty(language, "").split("\\s+"));

		Set<String> same = keys(key -> english.getProperty(key).equals(translated.getProperty(key)));

		assertEquals(meant.stream().filter(key -> !key.isEmpty()).collect(Collectors.toCollection(TreeSet::new)), same);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_es", "_fr", "_pt", "_sw" })
	void givenASentence_whenReadByAPerson_thenItHasNeitherMarksOfCodeNorEmptiness(String suffix) {
		Properties sentences = read(FOLDER.resolve("messages" + suffix + ".properties"));

		assertEquals(Set.of(), keys(key -> sentences.getProperty(key).isBlank()
				|| !sentences.getProperty(key).equals(sentences.getProperty(key).strip())
				|| sentences.getProperty(key).matches("(?s).*(!|\\t|\\{\\d|\\\\|\uFFFD).*")));
	}

	@Test
	void givenTheFilesOfLanguages_whenTheyAreListed_thenEachIsTestedHere() throws IOException {
		try (var files = Files.list(FOLDER)) {
			assertEquals(Set.of("messages.properties", "messages_es.properties", "messages_fr.properties",
					"messages_pt.properties", "messages_sw.properties"),
					files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("messages"))
							.collect(Collectors.toSet()));
		}
		assertFalse(english.isEmpty());
	}

	private Set<String> keys(Predicate<String> which) {
		return english.stringPropertyNames().stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> arguments(Properties sentences, String key) {
		return ARGUMENT.matcher(sentences.getProperty(key, "")).results()
				.map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties in(String language) {
		return read(FOLDER.resolve("messages_" + language + ".properties"));
	}

	/** In UTF-8, as the platform reads them. */
	private static Properties read(Path file) {
		try (Reader reader = Files.newBufferedReader(file)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}

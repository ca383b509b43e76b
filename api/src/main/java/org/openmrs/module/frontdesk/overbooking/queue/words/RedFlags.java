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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openmrs.util.OpenmrsUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What of a stated reason asks for a clinician now: the module's lists, one for each language, and the names of the host's
 * concepts that the clinic names. A file <code>frontdesk/red-flags/{language}.txt</code> in the application data directory takes
 * the place of the list of that language; one of another language is added. Each line is a phrase; lines that begin with # are
 * remarks. Read once, when the module starts. It finds words, and understands nothing: a false alarm is cheap.
 */
@Component("frontdesk.redFlags")
public class RedFlags {

	/** More is not needed to call somebody. */
	private static final int MOST = 3;

	/** Longer ones are cut: what is shown is kept. */
	private static final int LONGEST = 60;

	private static final Logger log = LoggerFactory.getLogger(RedFlags.class);

	private static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt", "sw");

	private static final String ENDING = ".txt";

	private final ConceptNames concepts;

	private List<Phrase> listed;

	public RedFlags(ConceptNames concepts) {
		this.concepts = concepts;
	}

	/** @return what was found, as the lists have it, at most three; empty where nothing asks for a clinician */
	public List<String> in(String reason) {
		List<String> said = Words.of(reason);
		return Stream.concat(listed().stream(), concepts.all().stream().map(Phrase::of))
				.filter(phrase -> !phrase.words().isEmpty() && phrase.isIn(said))
				.map(phrase -> phrase.text().replace('|', ' '))
				.map(text -> text.substring(0, Math.min(LONGEST, text.length())))
				.distinct().limit(MOST).toList();
	}

	private synchronized List<Phrase> listed() {
		if (listed == null) {
			Path folder = folder();
			listed = Stream.concat(
					LANGUAGES.stream().filter(language -> !Files.isRegularFile(folder.resolve(language + ENDING)))
							.flatMap(language -> ours(language).stream()),
					theSites(folder).stream())
					.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Phrase::of).toList();
		}
		return listed;
	}

	/** @return where the clinic's own lists are */
	Path folder() {
		return Path.of(OpenmrsUtil.getApplicationDataDirectory(), "frontdesk", "red-flags");
	}

	static List<String> ours(String language) {
		try (InputStream file = RedFlags.class.getResourceAsStream("red-flags-" + language + ENDING)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A file that cannot be read keeps nobody from being put into the queue. */
	private static List<String> theSites(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(ENDING)).sorted().flatMap(file -> lines(file).stream())
					.toList();
		} catch (IOException e) {
			log.warn("The lists of red flags cannot be read: {}", e.getClass().getSimpleName());
			return List.of();
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			log.warn("A list of red flags cannot be read: {}", e.getClass().getSimpleName());
			return List.of();
		}
	}
}

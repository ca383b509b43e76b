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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openmrs.util.OpenmrsUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What people of a name are called: lists of the module, one for each language, and the site's own in
 * <code>frontdesk/nicknames/*.csv</code> in the application data directory. Each line is a name with what stands for it,
 * parted by commas; lines that begin with # are remarks. Read once, when the module starts.
 */
@Component("frontdesk.nicknames")
public class Nicknames {

	private static final Logger log = LoggerFactory.getLogger(Nicknames.class);

	private static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt", "sw");

	private Map<String, Set<String>> others;

	/** @return whom somebody can mean who says the word, folded; without the word itself */
	public synchronized Set<String> of(String word) {
		if (others == null) {
			others = read();
		}
		return others.getOrDefault(word, Set.of());
	}

	private static Map<String, Set<String>> read() {
		Map<String, Set<String>> all = new HashMap<>();
		LANGUAGES.forEach(language -> ours(language).forEach(line -> add(line, all)));
		theSites().forEach(line -> add(line, all));
		return all;
	}

	private static List<String> ours(String language) {
		try (InputStream file = Nicknames.class.getResourceAsStream("nicknames-" + language + ".csv")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A file that cannot be read keeps nobody from being found by their name. */
	private static List<String> theSites() {
		Path folder = Path.of(OpenmrsUtil.getApplicationDataDirectory(), "frontdesk", "nicknames");
		List<String> lines = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter(each -> each.toString().endsWith(".csv")).sorted().toList()) {
					lines.addAll(Files.readAllLines(file));
				}
			} catch (IOException e) {
				log.warn("A list of nicknames cannot be read: {}", e.getClass().getSimpleName());
			}
		}
		return lines;
	}

	private static void add(String line, Map<String, Set<String>> all) {
		if (line.startsWith("#")) {
			return;
		}
		List<String> names = Stream.of(line.split(",")).flatMap(name -> Folding.words(name).stream()).toList();
		for (String name : names) {
			Set<String> rest = all.computeIfAbsent(name, key -> new TreeSet<>());
			names.stream().filter(other -> !other.equals(name)).forEach(rest::add);
		}
	}
}

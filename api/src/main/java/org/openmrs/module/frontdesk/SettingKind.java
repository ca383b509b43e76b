/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a setting takes: how its text is read, and what a page needs to offer it.
 *
 * @param code how the kind is called in JSON
 * @param unit of a number, else null
 * @param least the smallest number, else null
 * @param most the largest number, else null
 * @param reader makes a value of a text that is trimmed and not empty, or nothing where it cannot be used
 */
public record SettingKind<T>(String code, ChronoUnit unit, Integer least, Integer most,
		Function<String, Optional<T>> reader) {

	/** Longer paths than this are no page's. */
	private static final int LONGEST_PATH = 200;

	/** Dozens of UUIDs. */
	private static final int LONGEST_NAMES = 2000;

	static final SettingKind<ZoneId> ZONE = of("zone", SettingKind::zone);

	static final SettingKind<Boolean> BOOLEAN = of("boolean", SettingKind::yesOrNo);

	static final SettingKind<String> VISIT_TYPE = of("visitType", SettingKind::uuid);

	static final SettingKind<Set<String>> WORDS = of("words", SettingKind::words);

	static final SettingKind<String> PATH = of("path", SettingKind::path);

	static final SettingKind<String> NAMES = of("names", text -> names(text, LONGEST_PATH));

	static final SettingKind<String> LONG_NAMES = of("names", text -> names(text, LONGEST_NAMES));

	static final SettingKind<String> REGION = of("region", SettingKind::region);

	static final SettingKind<Path> FOLDER = of("folder", SettingKind::folder);

	private static <T> SettingKind<T> of(String code, Function<String, Optional<T>> reader) {
		return new SettingKind<>(code, null, null, null, reader);
	}

	static SettingKind<Duration> wholeNumber(ChronoUnit unit, int least, int most) {
		return new SettingKind<>("wholeNumber", unit, least, most,
				text -> number(text, least, most).map(number -> Duration.of(number, unit)));
	}

	/** How many of something. */
	static SettingKind<Integer> count(int least, int most) {
		return new SettingKind<>("wholeNumber", null, least, most, text -> number(text, least, most));
	}

	/** Some of these words, or the word none. */
	static SettingKind<Set<String>> someOf(String... words) {
		return of("words", text -> text.equals("none")
				? Optional.of(Set.of())
				: words(text).filter(List.of(words)::containsAll));
	}

	/** @return the unit's name in JSON, or null */
	public String unitName() {
		return unit == null ? null : unit.name().toLowerCase(Locale.ROOT);
	}

	/** Java takes more than this, such as UTC+3, that browsers do not. */
	private static Optional<ZoneId> zone(String text) {
		return Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
	}

	private static Optional<Boolean> yesOrNo(String text) {
		return Optional.of(text).filter(word -> word.equals("true") || word.equals("false")).map(Boolean::valueOf);
	}

	/** OpenMRS also uses 36 characters that are no RFC 4122 UUID, in its own metadata. */
	private static Optional<String> uuid(String text) {
		return Optional.of(text).filter(uuid -> uuid.matches("[0-9A-Za-z-]{36,38}"));
	}

	/** Words of letters, with commas and perhaps spaces between. */
	private static Optional<Set<String>> words(String text) {
		return Optional.of(text).filter(words -> words.matches("[A-Za-z]+(\\s*,\\s*[A-Za-z]+)*"))
				.map(words -> Set.copyOf(List.of(words.split("\\s*,\\s*"))));
	}

	private static Optional<Integer> number(String text, int least, int most) {
		return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,6}")).map(Integer::valueOf)
				.filter(number -> number >= least && number <= most);
	}

	/** A page of this site and of no other: browsers take // and \ for the start of another site's address. */
	private static Optional<String> path(String text) {
		return Optional.of(text).filter(path -> path.length() <= LONGEST_PATH && path.matches("/[!-~&&[^\\\\]]*")
				&& !path.contains("//") && !path.contains(".."));
	}

	/** Some, parted by commas; what there is by that name can change without the setting. */
	private static Optional<String> names(String text, int longest) {
		return Optional.of(text).filter(names -> names.length() <= longest
				&& Arrays.stream(names.split(",", -1)).noneMatch(String::isBlank));
	}

	/** Two capitals, as ISO 3166-1 has them. */
	private static Optional<String> region(String text) {
		return Optional.of(text).filter(Set.of(Locale.getISOCountries())::contains);
	}

	/** An absolute one, spelt without detours. */
	private static Optional<Path> folder(String text) {
		try {
			return Optional.of(Path.of(text)).filter(path -> text.length() <= LONGEST_PATH && path.isAbsolute()
					&& path.normalize().equals(path));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.openmrs.layout.address.AddressSupport;
import org.openmrs.layout.address.AddressTemplate;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.util.PrivilegeConstants;

/**
 * How the site lays out addresses, by the host's own template. Whoever wrote it can have erred: what cannot be used of it
 * counts as not there.
 */
final class AddressLayout {

	private static final Pattern PART = Pattern.compile("\\b(?:" + String.join("|", AddressParts.NAMES) + ")\\b");

	private final AddressTemplate template;

	private AddressLayout(AddressTemplate template) {
		this.template = template;
	}

	/** @return that of the site as it is now */
	static AddressLayout ofSite() {
		List<AddressTemplate> templates = HostRights.lend(() -> AddressSupport.getInstance().getAddressTemplate(),
				PrivilegeConstants.GET_GLOBAL_PROPERTIES);
		return new AddressLayout(templates == null || templates.isEmpty() ? null : templates.get(0));
	}

	/** @return the parts that are shown, in the order in which they are written */
	List<String> parts() {
		return template == null
				? List.of()
				: stream(template.getLineByLineFormat()).flatMap(line -> PART.matcher(line).results())
						.map(result -> result.group()).distinct().toList();
	}

	/** @return what the part is called: the code of a message of the host's, or a text; null for none */
	String label(String part) {
		return text(template.getNameMappings(), part);
	}

	/** @return how many characters are usual, or null */
	Integer size(String part) {
		return Optional.ofNullable(text(template.getSizeMappings(), part)).filter(size -> size.matches("[1-9]\\d{0,2}"))
				.map(Integer::valueOf).orElse(null);
	}

	/** @return what a new address begins with, or null */
	String usual(String part) {
		return text(template.getElementDefaults(), part);
	}

	/** @return how the part is written here, or null */
	String example(String part) {
		return text(template.getElementRegexFormats(), part);
	}

	boolean requires(String part) {
		return stream(template.getRequiredElements()).anyMatch(part::equals);
	}

	/** @return whether the text is written as the site wants it */
	boolean takes(String part, String text) {
		String regex = text(template.getElementRegex(), part);
		try {
			return regex == null || Pattern.compile(regex).matcher(text).matches();
		} catch (PatternSyntaxException e) {
			return true;
		}
	}

	private static Stream<String> stream(List<String> lines) {
		return lines == null ? Stream.empty() : lines.stream().filter(Objects::nonNull);
	}

	private static String text(Map<String, String> texts, String part) {
		String text = texts == null ? null : texts.get(part);
		return text == null || text.isBlank() ? null : text.strip();
	}
}

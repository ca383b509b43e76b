/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openmrs.api.context.Context;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The languages that the module has sentences in: those of its files, English first. */
@Component("frontdesk.languages")
class Languages {

	private static final Pattern FILE = Pattern.compile("messages_(\\w+)\\.properties");

	private static final String OURS = "frontdesk.ui.product";

	private final List<Locale> all = Stream.concat(Stream.of(Locale.ENGLISH), ofFiles()).distinct().toList();

	/** @return all of them; nobody is held to the languages that the site has chosen for other pages */
	List<Locale> all() {
		return all;
	}

	/** @return the one that is nearest to the IETF tag (<code>pt-BR</code>, also <code>pt_BR</code>), else English */
	Locale nearest(String tag) {
		Locale found = Locale.lookup(List.of(new Locale.LanguageRange(tag.replace('_', '-'))), all);
		return found == null ? Locale.ENGLISH : found;
	}

	/** @return the language of the answer to the current request: what it asks for, else the user's */
	Locale asked() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
				? accepted(current.getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
				: Context.getLocale();
	}

	private Locale accepted(String header) {
		try {
			Locale found = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), all);
			return found == null ? Context.getLocale() : found;
		} catch (IllegalArgumentException e) {
			// a header that is none: as if it were not there
			return Context.getLocale();
		}
	}

	/** Every module has files of such names; ours are those that hold our sentences. */
	private static Stream<Locale> ofFiles() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver(Languages.class.getClassLoader())
					.getResources("classpath*:messages_*.properties");
			return Stream.of(files).filter(Languages::isOurs).map(Resource::getFilename).filter(Objects::nonNull)
					.map(FILE::matcher).filter(Matcher::matches)
					.map(name -> Locale.forLanguageTag(name.group(1).replace('_', '-'))).sorted((a, b) -> a
							.toLanguageTag().compareTo(b.toLanguageTag()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isOurs(Resource file) {
		try {
			return PropertiesLoaderUtils.loadProperties(file).containsKey(OURS);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

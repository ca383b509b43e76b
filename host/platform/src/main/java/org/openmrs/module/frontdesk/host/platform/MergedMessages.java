/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.openmrs.api.context.Context;
import org.openmrs.messagesource.MessageSourceService;
import org.openmrs.messagesource.PresentationMessage;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.context.support.AbstractMessageSource;

/**
 * The messages*.properties of the platform and of every module, read in UTF-8 when a language is first asked for. From
 * country to language to the file without a language; the code itself where none has it.
 */
public class MergedMessages extends AbstractMessageSource implements MessageSourceService, BeanClassLoaderAware {

	private final Map<String, Properties> bySuffix = new ConcurrentHashMap<>();

	private ClassLoader classLoader;

	public MergedMessages() {
		setUseCodeAsDefaultMessage(true);
	}

	@Override
	public void setBeanClassLoader(ClassLoader classLoader) {
		this.classLoader = classLoader;
	}

	@Override
	public String getMessage(String code) {
		return getMessage(code, null, Context.getLocale());
	}

	@Override
	protected String resolveCodeWithoutArguments(String code, Locale locale) {
		for (String suffix : suffixes(locale)) {
			String found = read(suffix).getProperty(code);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Override
	protected MessageFormat resolveCode(String code, Locale locale) {
		String found = resolveCodeWithoutArguments(code, locale);
		return found == null ? null : new MessageFormat(found, locale);
	}

	@Override
	public Collection<PresentationMessage> getPresentationsInLocale(Locale locale) {
		Properties all = new Properties();
		if (locale.equals(Locale.getDefault())) {
			all.putAll(read(""));
		}
		all.putAll(read("_" + locale));
		return all.stringPropertyNames().stream()
				.map(code -> new PresentationMessage(code, locale, all.getProperty(code), "")).collect(Collectors.toList());
	}

	private static Set<String> suffixes(Locale locale) {
		Set<String> suffixes = new LinkedHashSet<>();
		suffixes.add("_" + locale);
		suffixes.add("_" + locale.getLanguage());
		suffixes.add("");
		return suffixes;
	}

	private Properties read(String suffix) {
		return bySuffix.computeIfAbsent(suffix, this::load);
	}

	private Properties load(String suffix) {
		Properties merged = new Properties();
		try {
			for (URL file : Collections.list(classLoader.getResources("messages" + suffix + ".properties"))) {
				try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
					merged.load(reader);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return merged;
	}
}

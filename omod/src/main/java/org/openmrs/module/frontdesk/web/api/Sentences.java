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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openmrs.api.context.Context;
import org.openmrs.messagesource.MessageSourceService;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The module's messages: whole sentences with named arguments such as <code>{who}</code>. */
@Component("frontdesk.sentences")
public class Sentences {

	private static final String PREFIX = "frontdesk.";

	private final Set<String> codes = codes();

	private final Languages languages;

	Sentences(Languages languages) {
		this.languages = languages;
	}

	/** @return the sentence with its arguments filled in, in the language that the request asks for, else the user's */
	public String say(String code, Map<String, Object> arguments) {
		String sentence = source().getMessage(code, null, languages.asked());
		for (Map.Entry<String, Object> argument : arguments.entrySet()) {
			sentence = sentence.replace("{" + argument.getKey() + "}", argument.getValue().toString());
		}
		return sentence;
	}

	/** @return the language that the request asks for, else the user's */
	public Locale language() {
		return languages.asked();
	}

	/** @return all of the module's messages in the language, those that it lacks in English */
	Map<String, String> all(Locale locale) {
		Map<String, String> messages = new TreeMap<>();
		codes.forEach(code -> messages.put(code, source().getMessage(code, null, locale)));
		return messages;
	}

	/** The platform cannot list messages; every module has a file of this name, ours is one of them. */
	private static Set<String> codes() {
		try {
			Set<String> codes = new TreeSet<>();
			ClassLoader loader = Sentences.class.getClassLoader();
			for (Resource file : new PathMatchingResourcePatternResolver(loader)
					.getResources("classpath*:messages.properties")) {
				codes.addAll(PropertiesLoaderUtils.loadProperties(file).stringPropertyNames());
			}
			codes.removeIf(code -> !code.startsWith(PREFIX));
			return codes;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static MessageSourceService source() {
		return Context.getMessageSourceService();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The mappings of all controllers in the module's file, read with a class loader of its own: a host in the same JVM must not
 * find the module's classes anywhere but in the module.
 */
final class Endpoints {

	private static final String WEB = "org/openmrs/module/frontdesk/web/";

	private static final String CATCH_ALL = "/**";

	private Endpoints() {
	}

	/** @param omod the module's file */
	static List<Endpoint> in(Path omod) throws IOException, ClassNotFoundException {
		if (!Files.isRegularFile(omod)) {
			throw new AssertionError(
					omod.toAbsolutePath() + " is not there. Build omod first, or name it with -Dfrontdesk.omod.");
		}
		List<Endpoint> endpoints = new ArrayList<>();
		Path folder = Files.createTempDirectory("frontdesk-endpoints");
		try (ZipFile zip = new ZipFile(omod.toFile()); URLClassLoader loader = loader(omod, zip, folder)) {
			for (ZipEntry entry : zip.stream().filter(Endpoints::isOfWeb).toList()) {
				String name = entry.getName().replace('/', '.').replaceFirst("\\.class$", "");
				Class<?> type = Class.forName(name, false, loader);
				if (AnnotatedElementUtils.hasAnnotation(type, Controller.class)) {
					Arrays.stream(type.getDeclaredMethods()).forEach(method -> endpoints.addAll(of(type, method)));
				}
			}
		} finally {
			delete(folder);
		}
		return endpoints;
	}

	private static boolean isOfWeb(ZipEntry entry) {
		return entry.getName().startsWith(WEB) && entry.getName().endsWith(".class");
	}

	private static List<Endpoint> of(Class<?> type, Method method) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
		if (mapping == null) {
			return List.of();
		}
		RequestMapping ofType = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
		List<String> prefixes = ofType == null || ofType.path().length == 0 ? List.of("") : List.of(ofType.path());
		List<String> patterns = prefixes.stream().flatMap(p -> Arrays.stream(mapping.path()).map(p::concat)).toList();
		if (patterns.stream().anyMatch(pattern -> pattern.endsWith(CATCH_ALL))) {
			return List.of();
		}
		if (mapping.method().length == 0 || patterns.isEmpty()) {
			throw new AssertionError(method + " is mapped without a method or a path");
		}
		if (!patterns.stream().allMatch(pattern -> ("/ws" + pattern).startsWith(Clinic.FRONTDESK + "/"))) {
			throw new AssertionError(method + " is mapped outside " + Clinic.FRONTDESK);
		}
		return patterns.stream().flatMap(pattern -> Arrays.stream(mapping.method()).map(RequestMethod::name)
				.map(verb -> new Endpoint(verb, pattern, method))).toList();
	}

	/** The omod's own classes, the libraries in it, and what the host has. */
	private static URLClassLoader loader(Path omod, ZipFile zip, Path folder) throws IOException {
		List<URL> urls = new ArrayList<>(List.of(omod.toUri().toURL()));
		for (ZipEntry library : zip.stream().filter(entry -> entry.getName().matches("lib/[^/]+\\.jar")).toList()) {
			Path copy = folder.resolve(Path.of(library.getName()).getFileName());
			try (InputStream content = zip.getInputStream(library)) {
				Files.copy(content, copy);
			}
			urls.add(copy.toUri().toURL());
		}
		return new URLClassLoader(urls.toArray(URL[]::new), Endpoints.class.getClassLoader());
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}
}

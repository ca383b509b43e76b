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

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A method of a controller, for one of the addresses and HTTP methods that it is mapped to.
 *
 * @param path below that of the front desk's operations
 */
record Handler(String verb, String path, Method method, JavaMethod code) {

	private static final String OURS = "org.openmrs.module.frontdesk";

	/** @return those of all controllers but the one that answers for what none maps */
	static List<Handler> all() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(OURS)
				.stream().filter(type -> type.isAnnotatedWith(Controller.class))
				.filter(type -> !type.isEquivalentTo(UnmappedController.class)).flatMap(Handler::of).toList();
	}

	private static Stream<Handler> of(JavaClass controller) {
		if (controller.isAnnotatedWith(RequestMapping.class)) {
			throw new AssertionError(controller + ": map its methods, not the class");
		}
		return controller.getMethods().stream().flatMap(Handler::of);
	}

	private static Stream<Handler> of(JavaMethod code) {
		List<Handler> handlers = new ArrayList<>();
		Method method = code.reflect();
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
		if (mapping != null) {
			for (String path : mapping.path()) {
				for (RequestMethod verb : mapping.method()) {
					handlers.add(new Handler(verb.name(), path.substring(Api.ROOT.length()), method, code));
				}
			}
		}
		return handlers.stream();
	}

	/** @return as {@link Operation#parameters} */
	Map<String, Boolean> parameters() {
		Map<String, Boolean> parameters = new TreeMap<>();
		for (Parameter parameter : method.getParameters()) {
			RequestParam query = AnnotatedElementUtils.getMergedAnnotation(parameter, RequestParam.class);
			RequestHeader header = AnnotatedElementUtils.getMergedAnnotation(parameter, RequestHeader.class);
			PathVariable variable = AnnotatedElementUtils.getMergedAnnotation(parameter, PathVariable.class);
			if (query != null) {
				parameters.put("query " + query.name(), query.required());
			} else if (header != null) {
				parameters.put("header " + header.name(), header.required());
			} else if (variable != null) {
				parameters.put("path " + variable.name(), variable.required());
			}
		}
		return parameters;
	}

	/** @return the type of the request's body, if it has one */
	Optional<Type> asked() {
		return Arrays.stream(method.getParameters()).filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
				.map(Parameter::getParameterizedType).findFirst();
	}

	/** @return the type of the answer's body, if it is JSON; bytes for one that lies ready in a file */
	Optional<Type> answered() {
		if (method.getReturnType() == void.class) {
			// it writes the answer itself, as a table say
			return Optional.empty();
		}
		Type body = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
		return body == Void.class ? Optional.empty() : Optional.of(body);
	}

	@Override
	public String toString() {
		return verb + " " + path;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.modules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;

import org.openmrs.module.frontdesk.host.server.modules.ModuleDescriptor.FilterDeclaration;
import org.openmrs.module.frontdesk.host.server.modules.ModuleDescriptor.FilterMapping;
import org.openmrs.module.web.WebModuleUtil;

/**
 * Sends a request through the filters of the modules: those of a module that was loaded later come first, those of one
 * module in the order of their mappings.
 */
public final class ModuleFilters {

	private record Mapping(Filter filter, List<String> patterns) {

		boolean matches(String path) {
			return patterns.stream().anyMatch(pattern -> UrlPattern.matches(pattern, path));
		}
	}

	private record Config(FilterDeclaration filter, ServletContext context) implements FilterConfig {

		@Override
		public String getFilterName() {
			return filter.name();
		}

		@Override
		public ServletContext getServletContext() {
			return context;
		}

		@Override
		public String getInitParameter(String name) {
			return filter.parameters().get(name);
		}

		@Override
		public Enumeration<String> getInitParameterNames() {
			return Collections.enumeration(filter.parameters().keySet());
		}
	}

	private final List<LoadedModule> lastFirst;

	private final Collection<Filter> filters = new ArrayList<>();

	private final List<Mapping> mappings = new ArrayList<>();

	ModuleFilters(Collection<LoadedModule> modules) {
		lastFirst = new ArrayList<>(modules);
		Collections.reverse(lastFirst);
	}

	/**
	 * Makes the filters.
	 *
	 * @param context where they work
	 * @throws ServletException if one refuses
	 */
	public void init(ServletContext context) throws ServletException {
		for (LoadedModule module : lastFirst) {
			Map<String, Filter> named = new LinkedHashMap<>();
			for (FilterDeclaration declared : module.descriptor().filters()) {
				Filter filter = module.create(Filter.class, declared.className());
				filter.init(new Config(declared, context));
				named.put(declared.name(), filter);
			}
			filters.addAll(named.values());
			WebModuleUtil.getFilters().addAll(named.values());
			for (FilterMapping mapping : module.descriptor().filterMappings()) {
				Filter filter = named.get(mapping.filter());
				if (filter != null) {
					mappings.add(new Mapping(filter, mapping.patterns()));
				}
			}
		}
	}

	/**
	 * Sends a request through those that its path meets, then to the chain.
	 *
	 * @throws IOException as they do
	 * @throws ServletException as they do
	 */
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest http = (HttpServletRequest) request;
		String path = http.getRequestURI().substring(http.getContextPath().length());
		Set<Filter> matching = new LinkedHashSet<>();
		mappings.stream().filter(mapping -> mapping.matches(path)).forEach(mapping -> matching.add(mapping.filter()));
		proceed(matching.iterator(), request, response, chain);
	}

	private static void proceed(Iterator<Filter> rest, ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (rest.hasNext()) {
			rest.next().doFilter(request, response, (nextRequest, nextResponse) -> proceed(rest, nextRequest, nextResponse,
					chain));
		} else {
			chain.doFilter(request, response);
		}
	}

	/** Tells them that they are not needed any more. */
	public void destroy() {
		filters.forEach(Filter::destroy);
		WebModuleUtil.getFilters().removeAll(filters);
	}
}

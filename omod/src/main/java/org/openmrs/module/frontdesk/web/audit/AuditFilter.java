/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.Wordless;
import org.openmrs.module.frontdesk.audit.RequestWatch;
import org.openmrs.module.web.WebModuleUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds each answer until what its request has touched is on record. Outside all other modules' filters: whatever they
 * answer, it hears of.
 */
public class AuditFilter implements Filter {

	private static final Logger log = LoggerFactory.getLogger(AuditFilter.class);

	/** How many requests of others passed while the platform was being built anew. */
	private static final AtomicInteger MISSED = new AtomicInteger();

	private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(20).toNanos();

	/** Whether another module's filter was before this one when it last looked. */
	private static volatile boolean isInside;

	private volatile long lookedAt = System.nanoTime();

	/** @return whether other modules answer requests that this does not hear of */
	public static boolean isInside() {
		return isInside;
	}

	@Override
	public void destroy() {
		isInside = false;
	}

	private void lookWhereItIs(ServletRequest request) {
		long now = System.nanoTime();
		if (now - lookedAt > LOOK_AGAIN_NANOS) {
			lookedAt = now;
			List<Filter> inOrder = WebModuleUtil.getFiltersForRequest(request);
			isInside = !inOrder.isEmpty() && inOrder.get(0) != this;
		}
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest http = (HttpServletRequest) request;
		lookWhereItIs(http);
		RequestWatch watch = watch();
		HttpRequest watched = new HttpRequest(http);
		if (watch == null) {
			unwatched(watched, http, (HttpServletResponse) response, chain);
		} else if (!watch.begin(watched)) {
			chain.doFilter(request, response);
		} else {
			watched(watch, watched, http, (HttpServletResponse) response, chain);
		}
	}

	private static void unwatched(HttpRequest watched, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		if (watched.isOurs()) {
			Settlement.refuse(response);
		} else {
			if (!watched.isForFile()) {
				MISSED.incrementAndGet();
			}
			chain.doFilter(request, response);
		}
	}

	private static void watched(RequestWatch watch, HttpRequest watched, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
		try {
			watch.missed(MISSED.getAndSet(0));
			Settlement settlement = new Settlement(watch, watched);
			if (settlement.refusesToBegin(request.getMethod())) {
				Settlement.refuse(response);
			} else {
				answer(request, new HeldResponse(response, settlement), chain);
			}
		} finally {
			watch.leave();
		}
	}

	private static void answer(HttpServletRequest request, HeldResponse response, FilterChain chain)
			throws IOException, ServletException {
		boolean broken = true;
		try {
			chain.doFilter(request, response);
			broken = false;
		} finally {
			response.end(broken);
		}
	}

	/** @return null while the platform is being built anew */
	private static RequestWatch watch() {
		try {
			return Context.getRegisteredComponents(RequestWatch.class).stream().findFirst().orElse(null);
		} catch (RuntimeException e) {
			log.warn("A request passed by the audit log: the platform is not ready", Wordless.of(e));
			return null;
		}
	}
}

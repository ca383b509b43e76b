/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.web;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before everything else: while the platform is built anew nobody comes in, and it is only when those who are in have left.
 * Whoever comes meanwhile is told to come again. The orders to stop and start modules are taken inside, by
 * {@link ModuleFilter}, and carried out here once the one who gives them is outside too.
 */
final class Gate extends OncePerRequestFilter {

	private static final String RETRY_SECONDS = "1";

	// Fair: nobody comes in past one who waits for the others to leave.
	private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

	private final WebApplication application;

	Gate(WebApplication application) {
		this.application = application;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!comeIn()) {
			response.setHeader("Retry-After", RETRY_SECONDS);
			JsonAnswer.error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "restarting",
					"The server starts anew. It is back in a moment.");
			return;
		}
		try {
			chain.doFilter(request, response);
		} finally {
			lock.readLock().unlock();
		}
		ModuleOrder order = ModuleOrder.givenWith(request);
		if (order != null) {
			carryOut(order, response);
		}
	}

	private boolean comeIn() {
		try {
			return lock.readLock().tryLock(0, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void carryOut(ModuleOrder order, HttpServletResponse response) throws IOException {
		lock.writeLock().lock();
		try {
			application.carryOut(order);
			JsonAnswer.send(response, HttpServletResponse.SC_CREATED, order.describe());
		} catch (RuntimeException | LinkageError e) {
			logger.error("The order to " + order.action() + " " + order.modules() + " failed", e);
			JsonAnswer.error(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "module.failed", "The order failed.");
		} finally {
			lock.writeLock().unlock();
		}
	}
}

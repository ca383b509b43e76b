/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/** Looks for what makes a page hard to use for some. */
final class Axe {

	/** It loads nothing by itself: what that is for, sounds that play and locks of the screen, no page has. */
	private static final String FIND = """
			const done = arguments[arguments.length - 1];
			axe.run(%s, { resultTypes: ['violations'], preload: false }).then(
				({ violations }) => done(violations.map(({ id, help, nodes }) =>
					`${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)),
				(error) => done([`axe failed: ${error}`]));
			""";

	private static final String SOURCE = source();

	private Axe() {
	}

	private static String source() {
		try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
			return new String(axe.readAllBytes(), UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return what axe finds, a line each */
	static List<String> findings(Page page) {
		return run(page, "document");
	}

	/** @return what axe finds within what the selector names, a line each */
	static List<String> findings(Page page, String selector) {
		return run(page, '"' + selector + '"');
	}

	private static List<String> run(Page page, String within) {
		if (!Boolean.TRUE.equals(page.run("return 'axe' in window"))) {
			page.run(SOURCE);
		}
		return ((Collection<?>) page.runUntilDone(FIND.formatted(within))).stream().map(String::valueOf).toList();
	}
}

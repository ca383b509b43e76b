/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.util.List;
import java.util.function.Consumer;
import org.openmrs.api.context.Context;
import org.openmrs.module.BaseModuleActivator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the module's parts, and the server's log, that the module comes and goes. The platform builds everything else from
 * the Spring contexts, and builds it anew whenever any module starts or stops.
 */
public class FrontDeskActivator extends BaseModuleActivator {

	private static final Logger log = LoggerFactory.getLogger(FrontDeskActivator.class);

	private List<ModulePart> parts = List.of();

	@Override
	public void contextRefreshed() {
		stopParts();
		parts = Context.getRegisteredComponents(ModulePart.class);
		each(ModulePart::begin);
	}

	@Override
	public void started() {
		each(ModulePart::started);
		log.info("Front Desk started");
	}

	@Override
	public void willRefreshContext() {
		stopParts();
	}

	@Override
	public void willStop() {
		stopParts();
	}

	private void stopParts() {
		each(ModulePart::stop);
		parts = List.of();
	}

	/** One that fails keeps no other from its turn. */
	private void each(Consumer<ModulePart> turn) {
		for (ModulePart part : parts) {
			try {
				turn.accept(part);
			} catch (RuntimeException | LinkageError e) {
				log.error("A part of Front Desk failed: {}", part.getClass().getName(), Wordless.of(e));
			}
		}
	}

	@Override
	public void stopped() {
		log.info("Front Desk stopped");
	}
}

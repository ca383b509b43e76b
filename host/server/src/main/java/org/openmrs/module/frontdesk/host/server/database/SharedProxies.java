/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.database;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.bytebuddy.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Has all session factories of this JVM share the proxy classes that Hibernate makes of entities. Else each restart of a
 * module would leave a set of them behind, since the platform's own entities and their class loader stay.
 */
public class SharedProxies implements ServiceContributor {

	private static final BytecodeProvider SHARED = new BytecodeProviderImpl() {

		// Hibernate has the caches emptied with each factory that it closes.
		@Override
		public void resetCaches() {
		}
	};

	@Override
	public void contribute(StandardServiceRegistryBuilder registry) {
		registry.addService(BytecodeProvider.class, SHARED);
	}
}

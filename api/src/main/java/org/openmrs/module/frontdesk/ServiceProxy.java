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

import org.springframework.transaction.interceptor.TransactionProxyFactoryBean;

/**
 * A service as others get it: behind the host's interceptors and transactions. It says of what type it is before it is made.
 * Else Spring makes each such bean, with all that it needs, to learn its type, again and again while beans that need each
 * other are made: with every further service the start takes several times as long.
 */
public class ServiceProxy extends TransactionProxyFactoryBean {

	private static final long serialVersionUID = 1L;

	private final Class<?> type;

	/** @param type the service's interface */
	public ServiceProxy(Class<?> type) {
		this.type = type;
		setProxyInterfaces(new Class<?>[]{ type });
	}

	@Override
	public Class<?> getObjectType() {
		return type;
	}
}

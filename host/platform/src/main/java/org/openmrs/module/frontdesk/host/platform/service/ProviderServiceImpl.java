/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform.service;

import java.util.Collection;
import java.util.List;

import org.openmrs.Person;
import org.openmrs.Provider;
import org.openmrs.api.ProviderService;
import org.openmrs.api.impl.BaseOpenmrsService;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class ProviderServiceImpl extends BaseOpenmrsService implements ProviderService {
	
	private final Store store;
	
	ProviderServiceImpl(Store store) {
		this.store = store;
	}
	
	@Override
	public Provider saveProvider(Provider provider) {
		return store.save(provider);
	}
	
	@Override
	@Transactional(readOnly = true)
	public Provider getProviderByUuid(String uuid) {
		return store.byUuid(Provider.class, uuid);
	}
	
	@Override
	@Transactional(readOnly = true)
	public List<Provider> getAllProviders(boolean includeRetired) {
		return store.list(Provider.class, "from Provider where retired = false or ?1 = true", includeRetired);
	}
	
	@Override
	@Transactional(readOnly = true)
	public Collection<Provider> getProvidersByPerson(Person person) {
		return store.list(Provider.class, "from Provider p where p.person = ?1 order by p.retired", person);
	}
}

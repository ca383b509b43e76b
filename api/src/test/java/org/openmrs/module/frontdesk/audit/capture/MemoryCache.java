/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.boot.spi.SessionFactoryOptions;
import org.hibernate.cache.cfg.spi.DomainDataRegionBuildingContext;
import org.hibernate.cache.cfg.spi.DomainDataRegionConfig;
import org.hibernate.cache.spi.support.DomainDataStorageAccess;
import org.hibernate.cache.spi.support.RegionFactoryTemplate;
import org.hibernate.cache.spi.support.StorageAccess;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** A second-level cache in memory, as simple as it can be: Hibernate brings none. */
public class MemoryCache extends RegionFactoryTemplate {

	private static final long serialVersionUID = 1L;

	private static final class Region implements DomainDataStorageAccess {

		private final Map<Object, Object> values = new ConcurrentHashMap<>();

		@Override
		public boolean contains(Object key) {
			return values.containsKey(key);
		}

		@Override
		public Object getFromCache(Object key, SharedSessionContractImplementor session) {
			return values.get(key);
		}

		@Override
		public void putIntoCache(Object key, Object value, SharedSessionContractImplementor session) {
			values.put(key, value);
		}

		@Override
		public void evictData() {
			values.clear();
		}

		@Override
		public void evictData(Object key) {
			values.remove(key);
		}

		@Override
		public void release() {
			values.clear();
		}
	}

	@Override
	protected DomainDataStorageAccess createDomainDataStorageAccess(DomainDataRegionConfig region,
			DomainDataRegionBuildingContext context) {
		return new Region();
	}

	@Override
	protected StorageAccess createQueryResultsRegionStorageAccess(String name, SessionFactoryImplementor sessions) {
		return new Region();
	}

	@Override
	protected StorageAccess createTimestampsRegionStorageAccess(String name, SessionFactoryImplementor sessions) {
		return new Region();
	}

	@Override
	protected void prepareForUse(SessionFactoryOptions settings, @SuppressWarnings("rawtypes") Map properties) {
		// nothing to prepare
	}

	@Override
	protected void releaseFromUse() {
		// nothing to release
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * What this JVM holds, once what nobody needs is gone. Caches that are held softly are gone with it only where
 * <code>-XX:SoftRefLRUPolicyMSPerMB=0</code> is set.
 *
 * @param threads how many threads live
 * @param classes how many classes are loaded
 * @param metaspaceKilobytes what they take
 */
public record Footprint(int threads, int classes, long metaspaceKilobytes) {

	private static final int COLLECTIONS = 3;

	private static final int BYTES = 1024;

	/** @return that of now */
	public static Footprint now() {
		for (int i = 0; i < COLLECTIONS; i++) {
			System.gc();
			// the connection pools that were closed hold their class loader until they are finalized
			System.runFinalization();
		}
		long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().equals("Metaspace"))
				.mapToLong(Footprint::used).sum();
		return new Footprint(ManagementFactory.getThreadMXBean().getThreadCount(),
				ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(), metaspace / BYTES);
	}

	private static long used(MemoryPoolMXBean pool) {
		return pool.getUsage().getUsed();
	}
}

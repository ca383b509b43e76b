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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ClinicTimeTest {

	@Test
	void givenAModuleThatIsLoadedAnewWhileTheDefaultZoneIsAnother_thenItGoesByTheZoneThatTheServerStartedIn()
			throws Exception {
		ZoneId first = ClinicTime.serverZone();
		TimeZone before = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			assertNotEquals(first, ZoneId.systemDefault());

			assertEquals(first, loadedAnew());
		} finally {
			TimeZone.setDefault(before);
		}
	}

	/** As the platform does it: the class once more, by a class loader of its own. */
	private static Object loadedAnew() throws Exception {
		URL[] classes = { ClinicTime.class.getProtectionDomain().getCodeSource().getLocation() };
		ClassLoader ours = ClinicTime.class.getClassLoader();
		try (URLClassLoader anew = new URLClassLoader(classes, null) {

			@Override
			protected Class<?> findClass(String name) throws ClassNotFoundException {
				try {
					return super.findClass(name);
				} catch (ClassNotFoundException e) {
					return ours.loadClass(name);
				}
			}
		}) {
			Class<?> type = anew.loadClass(ClinicTime.class.getName());
			assertNotEquals(ClinicTime.class, type);
			var zone = type.getDeclaredField("SERVER_ZONE");
			zone.setAccessible(true);
			return zone.get(null);
		}
	}
}

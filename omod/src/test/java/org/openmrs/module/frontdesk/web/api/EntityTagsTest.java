/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

	@Test
	void givenOneOfSeveralTags_thenItIsFoundAlsoWhereAProxyMadeItWeak() {
		assertTrue(EntityTags.contains("\"5-17\"", "5-17"));
		assertTrue(EntityTags.contains("\"1-1\", W/\"5-17\"", "5-17"));
		assertFalse(EntityTags.contains("\"5-171\"", "5-17"));
		assertFalse(EntityTags.contains("", "5-17"));
		assertFalse(EntityTags.contains(",,\"", "5-17"));
	}

	@Test
	void givenATagInAnyDress_thenItsTextIsRead() {
		assertEquals("ab", EntityTags.bare(" W/\"ab\" "));
		assertEquals("ab", EntityTags.bare("\"ab\""));
		assertEquals("ab", EntityTags.bare("ab"));
		assertEquals("\"", EntityTags.bare("\""));
	}
}

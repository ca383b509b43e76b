/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.test;

import org.openmrs.test.jupiter.BaseContextSensitiveTest;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

public class SkipBaseSetupAnnotationExecutionListener extends AbstractTestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) throws Exception {
		boolean skip = test.getTestMethod().isAnnotationPresent(SkipBaseSetup.class)
				|| test.getTestClass().isAnnotationPresent(SkipBaseSetup.class);
		if (skip) {
			((BaseContextSensitiveTest) test.getTestInstance()).skipBaseSetup();
		}
	}
}

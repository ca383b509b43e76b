/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyTest {

	@ParameterizedTest
	@CsvSource({ "jdbc:mariadb://db.clinic:3306/openmrs,jdbc:mariadb://db.clinic:3306/openmrs",
			"jdbc:mysql://db/openmrs?user=root&password=secret,jdbc:mysql://db/openmrs",
			"jdbc:mysql://root:secret@db/openmrs,jdbc:mysql:", "jdbc:mysql://db;password=secret,jdbc:mysql://db",
			"jdbc:mysql://address=(host=db)(password=secret)/openmrs,jdbc:mysql:", "secret,a database" })
	void givenAUrl_thenTheReportNamesTheDatabaseAndNoPassword(String url, String named) {
		assertEquals(named, Verify.withoutSecrets(url));
	}
}

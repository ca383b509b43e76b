/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the web knows of the house. */
@AnalyzeClasses(packages = "org.openmrs.module.frontdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

	private static final String ROOT = "org.openmrs.module.frontdesk";

	@ArchTest
	static final ArchRule onlyTheFrontOfEachCapability = noClasses().that().resideInAPackage(ROOT + ".web..").should()
			.dependOnClassesThat(
					resideInAPackage(ROOT + ".(board|overbooking|schedule|audit|settings|health|background|feed).*.."));

	@ArchTest
	static final ArchRule nothingKnowsTheWeb = noClasses().that().resideOutsideOfPackage(ROOT + ".web..").should()
			.dependOnClassesThat(resideInAPackage(ROOT + ".web.."));
}

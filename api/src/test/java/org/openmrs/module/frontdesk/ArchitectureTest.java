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

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.openmrs.annotation.Authorized;
import org.springframework.transaction.annotation.Transactional;

/** The arrows of the house: from the board down to the schedule, never back. */
@AnalyzeClasses(packages = "org.openmrs.module.frontdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

	private static final String ROOT = "org.openmrs.module.frontdesk";

	@ArchTest
	static final ArchRule arrows = layeredArchitecture().consideringOnlyDependenciesInLayers()
			.layer("root").definedBy(ROOT)
			.layer("feed").definedBy(ROOT + ".feed..")
			.layer("background").definedBy(ROOT + ".background..")
			.layer("settings").definedBy(ROOT + ".settings..")
			.layer("health").definedBy(ROOT + ".health..")
			.layer("audit").definedBy(ROOT + ".audit..")
			.layer("schedule").definedBy(ROOT + ".schedule..")
			.layer("insurance").definedBy(ROOT + ".insurance..")
			.layer("overbooking").definedBy(ROOT + ".overbooking..")
			.layer("board").definedBy(ROOT + ".board..")
			.whereLayer("board").mayNotBeAccessedByAnyLayer()
			.whereLayer("overbooking").mayOnlyBeAccessedByLayers("board")
			.whereLayer("insurance").mayOnlyBeAccessedByLayers("overbooking", "board")
			.whereLayer("schedule").mayOnlyBeAccessedByLayers("insurance", "overbooking", "board")
			.whereLayer("feed").mayNotBeAccessedByAnyLayer()
			.whereLayer("settings").mayNotBeAccessedByAnyLayer()
			.whereLayer("health").mayNotBeAccessedByAnyLayer()
			.whereLayer("audit").mayOnlyBeAccessedByLayers("schedule", "insurance", "overbooking", "board")
			.whereLayer("background")
			.mayOnlyBeAccessedByLayers("feed", "health", "audit", "schedule", "insurance", "overbooking", "board")
			.whereLayer("root").mayOnlyBeAccessedByLayers("feed", "background", "settings", "schedule", "insurance",
					"overbooking", "board", "health", "audit");

	@ArchTest
	static final ArchRule noPackagesKnowEachOther = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule aLogIsCheckedWithoutAnythingButJava = noClasses().that()
			.resideInAnyPackage(ROOT + ".audit.proof..", ROOT + ".audit.verify..").should()
			.dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages("java..",
					ROOT + ".audit.proof..", ROOT + ".audit.verify.."));

	@ArchTest
	static final ArchRule whoComesIsLearnedFromNothingButWhatIsGiven = noClasses().that()
			.resideInAPackage(ROOT + ".overbooking.show.learn..").should()
			.dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates
					.resideOutsideOfPackages("java..", ROOT + ".overbooking", ROOT + ".overbooking.show.learn..",
							ROOT + ".schedule")
					.or(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining("AppointmentGroups"))
					.or(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("java.sql..")));

	@ArchTest
	static final ArchRule boardSeesOnlyTheFrontOfWhatIsBelow = noClasses().that()
			.resideInAPackage(ROOT + ".board..").should()
			.dependOnClassesThat(resideInAPackage(ROOT + ".(schedule|insurance|overbooking).*.."));

	@ArchTest
	static final ArchRule overbookingSeesOnlyTheFrontOfWhatIsBelow = noClasses().that()
			.resideInAPackage(ROOT + ".overbooking..").should()
			.dependOnClassesThat(resideInAPackage(ROOT + ".(schedule|insurance).*.."));

	@ArchTest
	static final ArchRule insuranceSeesOnlyTheFrontOfSchedule = noClasses().that()
			.resideInAPackage(ROOT + ".insurance..").should()
			.dependOnClassesThat(resideInAPackage(ROOT + ".schedule.*.."));

	@ArchTest
	static final ArchRule feedIsReachedThroughItsInterface = noClasses().that().resideOutsideOfPackage(ROOT + ".feed..")
			.should().dependOnClassesThat(resideInAPackage(ROOT + ".feed.."));

	@ArchTest
	static final ArchRule scheduleAloneKnowsTheAppointmentsModule = noClasses().that()
			.resideOutsideOfPackage(ROOT + ".schedule..").should()
			.dependOnClassesThat(resideInAPackage("org.openmrs.module.appointments.."));

	@ArchTest
	static final ArchRule goneIn3 = noClasses().should()
			.dependOnClassesThat(resideInAnyPackage("org.hibernate.criterion..", "org.junit").or(
					com.tngtech.archunit.base.DescribedPredicate.describe("Hibernate's Criteria",
							type -> type.getName().equals("org.hibernate.Criteria"))));

	@ArchTest
	static final ArchRule everyServiceMethodSaysWhoMayCallIt = methods().that().areDeclaredInClassesThat()
			.haveSimpleNameEndingWith("Service").and().areDeclaredInClassesThat().areInterfaces().should()
			.beAnnotatedWith(Authorized.class).andShould().beAnnotatedWith(Transactional.class);
}

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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.audit.RequestWatch;
import org.springframework.beans.factory.annotation.Autowired;

/** Patients in Hibernate's second-level cache: who gets them from there has seen them, too. */
class CachedPatientTest extends ClinicTest {

	private static final int OK = 200;

	/** As little of the platform's entities as a patient takes, on every line of the platform the same. */
	private static final String MAPPING = """
			<!DOCTYPE hibernate-mapping PUBLIC "-//Hibernate/Hibernate Mapping DTD 3.0//EN"
				"http://www.hibernate.org/dtd/hibernate-mapping-3.0.dtd">
			<hibernate-mapping default-access="field">
				<class name="org.openmrs.Person" table="person">
					<cache usage="read-write"/>
					<id name="personId" column="person_id"/>
					<property name="gender"/>
					<joined-subclass name="org.openmrs.Patient" table="patient">
						<key column="patient_id"/>
					</joined-subclass>
				</class>
			</hibernate-mapping>
			""";

	@Autowired
	private EntityWatch entities;

	@Autowired
	private Who who;

	@Autowired
	private PersonTable persons;

	@Autowired
	private BackgroundWork background;

	private final ListSink sink = new ListSink();

	private RequestWatch watch;

	private SessionFactory cached;

	@BeforeEach
	void openADatabase() {
		watch = new RequestDesk(new Recorder(new Windows(settings), new Gap(1), new Delivery(sink.provider())), who, persons,
				background);
		cached = new Configuration().addInputStream(new ByteArrayInputStream(MAPPING.getBytes(StandardCharsets.UTF_8)))
				.setInterceptor(entities).setProperty(Environment.URL, "jdbc:h2:mem:cached")
				.setProperty(Environment.USER, "sa")
				.setProperty(Environment.PASS, "").setProperty(Environment.HBM2DDL_AUTO, "create-drop")
				.setProperty(Environment.USE_SECOND_LEVEL_CACHE, "true")
				.setProperty(Environment.CACHE_REGION_FACTORY, MemoryCache.class.getName())
				.setProperty(Environment.GENERATE_STATISTICS, "true").buildSessionFactory();
		try (Session session = cached.openSession()) {
			session.beginTransaction();
			session.createNativeQuery("insert into person (person_id, gender) values (" + CIRU + ", 'F')").executeUpdate();
			session.createNativeQuery("insert into patient (patient_id) values (" + CIRU + ")").executeUpdate();
			session.getTransaction().commit();
		}
	}

	@AfterEach
	void close() {
		watch.leave();
		cached.close();
	}

	private List<String> reading(String path) {
		watch.begin(FakeRequest.get(path));
		try (Session session = cached.openSession()) {
			assertEquals("F", session.get(Patient.class, CIRU).getGender());
		}
		watch.end(OK, false);
		watch.leave();
		return sink.take();
	}

	@Test
	void givenAPatientInTheSecondLevelCache_whenTheyAreReadFromThere_thenThatIsRecordedAsIfFromTheDatabase() {
		cached.getStatistics().clear();

		List<String> fromTheDatabase = reading("/first");
		assertEquals(1, cached.getStatistics().getPrepareStatementCount());
		List<String> fromTheCache = reading("/second");

		assertEquals(List.of("10 patient view done"), fromTheDatabase);
		assertEquals(fromTheDatabase, fromTheCache);
		assertEquals(1, cached.getStatistics().getPrepareStatementCount());
		assertEquals(1, cached.getStatistics().getSecondLevelCacheHitCount());
	}
}

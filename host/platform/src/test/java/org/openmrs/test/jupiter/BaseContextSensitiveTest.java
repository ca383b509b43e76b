/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.test.jupiter;

import static org.springframework.test.context.TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.dbunit.DatabaseUnitException;
import org.dbunit.DatabaseUnitRuntimeException;
import org.dbunit.database.DatabaseConfig;
import org.dbunit.database.DatabaseConnection;
import org.dbunit.database.IDatabaseConnection;
import org.dbunit.dataset.DataSetException;
import org.dbunit.dataset.IDataSet;
import org.dbunit.dataset.ReplacementDataSet;
import org.dbunit.dataset.xml.FlatXmlDataSetBuilder;
import org.dbunit.ext.h2.H2DataTypeFactory;
import org.dbunit.ext.mysql.MySqlDataTypeFactory;
import org.dbunit.operation.DatabaseOperation;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Environment;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.MariaDB103Dialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.Credentials;
import org.openmrs.api.context.UsernamePasswordCredentials;
import org.openmrs.test.SkipBaseSetupAnnotationExecutionListener;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.Rollback;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.annotation.Transactional;

/** One transaction for each test, rolled back after it, on an H2 in memory whose tables Hibernate makes. */
@ContextConfiguration(locations = { "classpath:applicationContext-service.xml", "classpath*:moduleApplicationContext.xml",
		"classpath*:TestingApplicationContext.xml" })
@TestExecutionListeners(listeners = SkipBaseSetupAnnotationExecutionListener.class, mergeMode = MERGE_WITH_DEFAULTS)
@Transactional
@Rollback
@ExtendWith(SpringExtension.class)
public abstract class BaseContextSensitiveTest {

	protected static final String INITIAL_XML_DATASET_PACKAGE_PATH = "org/openmrs/include/initialInMemoryTestDataSet.xml";

	private static final String IN_MEMORY = "jdbc:h2:mem:openmrs;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;IGNORECASE=TRUE";

	protected static Properties runtimeProperties;

	@Autowired
	protected ApplicationContext applicationContext;

	private boolean skipBaseSetup;

	/** Before Spring starts: it reads the connection from the runtime properties. */
	public BaseContextSensitiveTest() {
		Context.setRuntimeProperties(getRuntimeProperties());
	}

	/** The in-memory database, unless -DuseInMemoryDatabase=false -DdatabaseUrl=… says another. */
	public Boolean useInMemoryDatabase() {
		return !"false".equals(System.getProperty("useInMemoryDatabase"));
	}

	public Properties getRuntimeProperties() {
		if (runtimeProperties == null) {
			runtimeProperties = new Properties();
			runtimeProperties.setProperty("application_data_directory", temporaryDirectory());
		}
		if (useInMemoryDatabase()) {
			connectTo(IN_MEMORY, "sa", "", "org.h2.Driver", H2Dialect.class.getName(), "create-drop");
		} else {
			connectTo(System.getProperty("databaseUrl"), System.getProperty("databaseUsername"),
					System.getProperty("databasePassword"), System.getProperty("databaseDriver", "org.mariadb.jdbc.Driver"),
					System.getProperty("databaseDialect", MariaDB103Dialect.class.getName()), "update");
		}
		return runtimeProperties;
	}

	private static void connectTo(String url, String user, String password, String driver, String dialect, String tables) {
		runtimeProperties.setProperty("connection.url", url);
		runtimeProperties.setProperty("connection.username", user);
		runtimeProperties.setProperty("connection.password", password);
		runtimeProperties.setProperty(Environment.URL, url);
		runtimeProperties.setProperty(Environment.USER, user);
		runtimeProperties.setProperty(Environment.PASS, password);
		runtimeProperties.setProperty(Environment.DRIVER, driver);
		runtimeProperties.setProperty(Environment.DIALECT, dialect);
		runtimeProperties.setProperty(Environment.HBM2DDL_AUTO, tables);
	}

	private static String temporaryDirectory() {
		try {
			File directory = Files.createTempDirectory("appdir-for-unit-tests-").toFile();
			directory.deleteOnExit();
			return directory.getAbsolutePath();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@BeforeEach
	public void baseSetupWithStandardDataAndAuthentication() throws SQLException {
		if (!Context.isSessionOpen()) {
			Context.openSession();
		}
		if (!skipBaseSetup) {
			initializeInMemoryDatabase();
			authenticate();
		}
		Context.clearSession();
	}

	/** What {@link org.openmrs.test.SkipBaseSetup} does. */
	public void skipBaseSetup() throws Exception {
		skipBaseSetup = true;
	}

	/** The few rows without which nobody can sign in. */
	public void initializeInMemoryDatabase() throws SQLException {
		executeDataSet(INITIAL_XML_DATASET_PACKAGE_PATH);
	}

	protected Credentials getCredentials() {
		return new UsernamePasswordCredentials("admin", "test");
	}

	public void authenticate() {
		Context.authenticate(getCredentials());
	}

	@AfterEach
	public void clearSessionAfterEachTest() {
		Context.clearSession();
		Context.logout();
	}

	@AfterAll
	public static synchronized void closeSessionAfterEachClass() throws Exception {
		if (Context.isSessionOpen()) {
			Context.closeSession();
		}
	}

	/** The connection of the test's transaction. */
	public Connection getConnection() {
		SessionFactory sessionFactory = applicationContext.getBean("sessionFactory", SessionFactory.class);
		return sessionFactory.getCurrentSession().doReturningWork(connection -> connection);
	}

	/** @param datasetFilename a flat XML data set, a path or a resource; [NULL] in it stands for no value */
	public void executeDataSet(String datasetFilename) {
		try (InputStream file = open(datasetFilename)) {
			ReplacementDataSet dataSet = new ReplacementDataSet(
					new FlatXmlDataSetBuilder().setColumnSensing(true).setDtdMetadata(false).build(file));
			dataSet.addReplacementObject("[NULL]", null);
			executeDataSet(dataSet);
		} catch (IOException | DataSetException e) {
			throw new DatabaseUnitRuntimeException(e);
		}
	}

	private InputStream open(String name) throws IOException {
		File file = new File(name);
		InputStream found = file.exists()
				? Files.newInputStream(file.toPath())
				: getClass().getClassLoader().getResourceAsStream(name);
		if (found == null) {
			throw new FileNotFoundException("Unable to find '" + name + "' in the classpath");
		}
		return found;
	}

	/** Adds what is new and updates what is there; the rest stays. */
	public void executeDataSet(IDataSet dataset) {
		try {
			DatabaseOperation.REFRESH.execute(setupDatabaseConnection(getConnection()), dataset);
		} catch (DatabaseUnitException | SQLException e) {
			throw new DatabaseUnitRuntimeException(e);
		}
	}

	protected IDatabaseConnection setupDatabaseConnection(Connection connection) throws DatabaseUnitException {
		IDatabaseConnection database = new DatabaseConnection(connection);
		database.getConfig().setProperty(DatabaseConfig.PROPERTY_DATATYPE_FACTORY,
				useInMemoryDatabase() ? new H2DataTypeFactory() : new MySqlDataTypeFactory());
		return database;
	}
}

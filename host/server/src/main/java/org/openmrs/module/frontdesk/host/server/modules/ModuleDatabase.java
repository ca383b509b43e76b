/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.modules;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import org.openmrs.module.frontdesk.host.server.StartFailure;
import org.openmrs.module.frontdesk.host.server.database.DatabaseAddress;
import org.openmrs.module.frontdesk.host.server.modules.ModuleDescriptor.GlobalProperty;

import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.FastCheckService;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * What a module brings to the database: its changelog, its privileges and its settings.
 */
final class ModuleDatabase {

	private static final String CHANGELOG = "liquibase.xml";

	private final DatabaseAddress address;

	ModuleDatabase(DatabaseAddress address) {
		this.address = address;
	}

	/**
	 * @throws StartFailure if the changelog fails
	 */
	void prepare(LoadedModule module) {
		String id = module.descriptor().id();
		try {
			if (module.loader().findResource(CHANGELOG) != null) {
				update(module);
			}
			addPrivilegesAndSettings(module.descriptor());
		} catch (Exception e) {
			throw new StartFailure("The database changes of the module " + id + " failed: " + rootMessage(e), e);
		}
	}

	// The module's files are both at its root and in the jar in its lib folder: the first found counts, as on the platform.
	private void update(LoadedModule module) throws Exception {
		ResourceAccessor files = new ClassLoaderResourceAccessor(module.loader());
		Map<String, Object> scope = Map.of(Scope.Attr.resourceAccessor.name(), files, Scope.Attr.classLoader.name(),
				module.loader(), Scope.Attr.ui.name(), new LoggerUIService(), "liquibase.duplicateFileMode", "SILENT");
		Scope.child(scope, () -> update(files));
	}

	private void update(ResourceAccessor files) throws LiquibaseException, SQLException {
		// It remembers a changelog that needed nothing by its name, which all modules share.
		Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
		try (Connection connection = address.connect()) {
			Database database = DatabaseFactory.getInstance()
					.findCorrectDatabaseImplementation(new JdbcConnection(connection));
			database.setDatabaseChangeLogTableName("liquibasechangelog");
			database.setDatabaseChangeLogLockTableName("liquibasechangeloglock");
			try (Liquibase liquibase = new Liquibase(CHANGELOG, files, database)) {
				liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
				liquibase.update(new Contexts());
			}
		}
	}

	private void addPrivilegesAndSettings(ModuleDescriptor module) throws SQLException {
		try (Connection connection = address.connect();
				PreparedStatement privilege = connection
						.prepareStatement("insert ignore into privilege (privilege, description, uuid) values (?, ?, ?)");
				PreparedStatement setting = connection.prepareStatement(
						"insert ignore into global_property"
								+ " (property, property_value, description, uuid) values (?, ?, ?, ?)")) {
			for (Map.Entry<String, String> each : module.privileges().entrySet()) {
				insert(privilege, each.getKey(), each.getValue());
			}
			for (GlobalProperty each : module.globalProperties()) {
				insert(setting, each.name(), each.defaultValue(), each.description());
			}
		}
	}

	private static void insert(PreparedStatement statement, String... values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setString(i + 1, values[i] == null ? "" : values[i]);
		}
		statement.setString(values.length + 1, UUID.randomUUID().toString());
		statement.executeUpdate();
	}

	private static String rootMessage(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.openmrs.module.frontdesk.host.server.clinic.Names.Name;
import org.openmrs.util.Security;

/**
 * The accounts to try the module with, each with a role for the host's own privileges and most with one of the module's. Their passwords are no secret: they open invented data.
 */
public final class Accounts {

	private static final List<String> READ = List.of("Get Locations", "Get Patients",
			"Get Patient Identifiers", "Get People", "Get Providers", "Get Visits", "Get Visit Types", "Get Users",
			"Get Global Properties", "Get Encounters", "View Appointments", "View Appointment Services");

	private static final List<String> WORK = join(READ,
			List.of("Manage Appointments", "Add Visits", "Edit Visits", "Delete Visits"));

	private static final List<String> MANAGE = join(WORK,
			List.of("Manage Appointment Services", "Reset Appointment Status"));

	private static final List<String> REVIEW = join(READ, List.of("Front Desk: View Board"));

	/**
	 * @param username the name to sign in with
	 * @param password the password to sign in with
	 * @param role the account's role
	 * @param purpose who it stands for
	 */
	public record Account(String username, String password, String role, String purpose) {
	}

	/**
	 * @param account the only one that has it
	 * @param ofModule the role of the module's changelog that the account has too, or null
	 */
	private record Role(Account account, String ofModule, String description, List<String> privileges, Name person) {
	}

	private static final Account ADMINISTRATOR = new Account("admin", "Admin123", "System Developer", "administrator");

	private static final List<Role> ROLES = List.of(
			new Role(new Account("desk", "Frontdesk123", "Receptionist", "front desk"), "Front Desk", "Receives patients",
					WORK,
					new Name("Amina", null, "Barasa", "F")),
			new Role(new Account("manager", "Manager123", "Practice Manager", "practice manager"), "Front Desk Manager",
					"Answers for the day",
					MANAGE,
					new Name("Tomás", null, "Oyelaran", "M")),
			new Role(new Account("auditor", "Auditor123", "Auditor", "auditor, may look only"), "Privacy Auditor",
					"Reviews, changes nothing",
					REVIEW,
					new Name("Ingrid", null, "Nakamura", "F")),
			new Role(new Account("screen", "Screen123", "Waiting Room Screen", "screen in the waiting room"), "Call List",
					"Shows which numbers are called", List.of(), new Name("Waiting", null, "Room", "F")),
			new Role(new Account("nurse", "Nurse123", "Ward Nurse", "nurse, without any right here"), null,
					"Does not use this module",
					List.of(), new Name("Kwabena", null, "Lindqvist", "M")),
			new Role(new Account("clinician", "Clinician123", "Clinician", "clinician, says how soon people must be seen"),
					"Triage Clinician", "Sees patients", READ, new Name("Wanjiru", null, "Ferreira", "F")),
			new Role(new Account("clerk", "Clerk1234", "Insurance Desk", "authorization clerk, asks payers"),
					"Authorization Clerk", "Asks payers", READ, new Name("Leilani", null, "Novak", "F")));

	private Accounts() {
	}

	/**
	 * @return all accounts, the administrator, whom the platform brings, last
	 */
	public static List<Account> all() {
		List<Account> accounts = new ArrayList<>(ROLES.stream().map(Role::account).toList());
		accounts.add(ADMINISTRATOR);
		return accounts;
	}

	static void create(Connection connection, People people, RandomGenerator dice, LocalDateTime createdAt)
			throws SQLException {
		try (PreparedStatement privilege = connection
				.prepareStatement("insert ignore into privilege (privilege, description, uuid) values (?, '', ?)")) {
			for (String name : join(MANAGE, REVIEW)) {
				privilege.setString(1, name);
				privilege.setString(2, Ids.uuid(dice));
				privilege.executeUpdate();
			}
		}
		BulkInsert roles = new BulkInsert(connection, "role", "role, description, uuid");
		BulkInsert privileges = new BulkInsert(connection, "role_privilege", "role, privilege");
		BulkInsert users = new BulkInsert(connection, "users", "user_id, system_id, username, password, salt, creator,"
				+ " date_created, person_id, retired, uuid");
		BulkInsert userRoles = new BulkInsert(connection, "user_role", "user_id, role");
		int id = Ids.next(connection, "users", "user_id");
		for (Role role : ROLES) {
			Account account = role.account();
			String salt = Security.getRandomToken();
			roles.add(account.role(), role.description(), Ids.uuid(dice));
			for (String name : role.privileges()) {
				privileges.add(account.role(), name);
			}
			users.add(id, id + "-" + account.username(), account.username(),
					Security.encodeString(account.password() + salt),
					salt, 1, createdAt, people.person(role.person()), 0, Ids.uuid(dice));
			userRoles.add(id, account.role());
			if (role.ofModule() != null) {
				userRoles.add(id, role.ofModule());
			}
			id++;
		}
		people.flush();
		for (BulkInsert insert : List.of(roles, privileges, users, userRoles)) {
			insert.flush();
		}
	}

	private static List<String> join(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}
}

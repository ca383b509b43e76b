/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.util;

import org.openmrs.annotation.AddOnStartup;
import org.openmrs.annotation.HasAddOnStartupPrivileges;

/** Those of the platform's own privileges that are asked for here. */
@HasAddOnStartupPrivileges
public class PrivilegeConstants {

	@AddOnStartup(description = "Able to get patients")
	public static final String GET_PATIENTS = "Get Patients";
	@AddOnStartup(description = "Able to add patients")
	public static final String ADD_PATIENTS = "Add Patients";
	@AddOnStartup(description = "Able to edit patients")
	public static final String EDIT_PATIENTS = "Edit Patients";
	public static final String GET_IDENTIFIER_TYPES = "Get Identifier Types";
	public static final String GET_PATIENT_IDENTIFIERS = "Get Patient Identifiers";
	public static final String GET_PERSON_ATTRIBUTE_TYPES = "Get Person Attribute Types";
	public static final String ADD_PERSONS = "Add People";
	public static final String EDIT_PERSONS = "Edit People";
	public static final String GET_PERSONS = "Get People";
	@AddOnStartup(description = "Able to delete patients")
	public static final String DELETE_PATIENTS = "Delete Patients";
	@AddOnStartup(description = "Able to get locations")
	public static final String GET_LOCATIONS = "Get Locations";
	@AddOnStartup(description = "Able to add, edit and delete locations")
	public static final String MANAGE_LOCATIONS = "Manage Locations";
	@AddOnStartup(description = "Able to get visits")
	public static final String GET_VISITS = "Get Visits";
	@AddOnStartup(description = "Able to add visits")
	public static final String ADD_VISITS = "Add Visits";
	@AddOnStartup(description = "Able to edit visits")
	public static final String EDIT_VISITS = "Edit Visits";
	@AddOnStartup(description = "Able to delete visits")
	public static final String DELETE_VISITS = "Delete Visits";
	@AddOnStartup(description = "Able to get visit types")
	public static final String GET_VISIT_TYPES = "Get Visit Types";
	@AddOnStartup(description = "Able to add, edit and delete visit types")
	public static final String MANAGE_VISIT_TYPES = "Manage Visit Types";
	@AddOnStartup(description = "Able to get visit attribute types")
	public static final String GET_VISIT_ATTRIBUTE_TYPES = "Get Visit Attribute Types";
	@AddOnStartup(description = "Able to get encounters")
	public static final String GET_ENCOUNTERS = "Get Encounters";
	@AddOnStartup(description = "Able to get users")
	public static final String GET_USERS = "Get Users";
	@AddOnStartup(description = "Able to add users")
	public static final String ADD_USERS = "Add Users";
	@AddOnStartup(description = "Able to get privileges")
	public static final String GET_PRIVILEGES = "Get Privileges";
	@AddOnStartup(description = "Able to add, edit and delete privileges")
	public static final String MANAGE_PRIVILEGES = "Manage Privileges";
	@AddOnStartup(description = "Able to get global properties")
	public static final String GET_GLOBAL_PROPERTIES = "Get Global Properties";
	@AddOnStartup(description = "Able to add and edit global properties")
	public static final String MANAGE_GLOBAL_PROPERTIES = "Manage Global Properties";
	@AddOnStartup(description = "Able to delete global properties")
	public static final String PURGE_GLOBAL_PROPERTIES = "Purge Global Properties";

	private PrivilegeConstants() {
	}
}

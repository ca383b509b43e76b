--
-- This Source Code Form is subject to the terms of the Mozilla Public License,
-- v. 2.0. If a copy of the MPL was not distributed with this file, You can
-- obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
-- the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
--
-- Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
-- graphic logo is a trademark of OpenMRS Inc.
--

-- The tables that are mapped here, and two that the Appointments module writes its rows into: columns, keys and indexes as
-- in a fresh database of the platform. MariaDB and MySQL.
SET FOREIGN_KEY_CHECKS = 0;

CREATE TABLE person (
	person_id int NOT NULL AUTO_INCREMENT, gender varchar(50) DEFAULT '', birthdate date,
	birthdate_estimated tinyint(1) NOT NULL DEFAULT 0, dead tinyint(1) NOT NULL DEFAULT 0, death_date datetime,
	cause_of_death int, creator int, date_created datetime NOT NULL, changed_by int, date_changed datetime,
	voided tinyint(1) NOT NULL DEFAULT 0, voided_by int, date_voided datetime, void_reason varchar(255),
	uuid char(38) NOT NULL, deathdate_estimated tinyint(1) NOT NULL DEFAULT 0, birthtime time,
	cause_of_death_non_coded varchar(255), PRIMARY KEY (person_id), UNIQUE (uuid), KEY (birthdate), KEY (death_date),
	FOREIGN KEY (cause_of_death) REFERENCES concept (concept_id), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (creator) REFERENCES users (user_id), FOREIGN KEY (voided_by) REFERENCES users (user_id)
);

CREATE TABLE person_name (
	person_name_id int NOT NULL AUTO_INCREMENT, preferred tinyint(1) NOT NULL DEFAULT 0, person_id int NOT NULL,
	prefix varchar(50), given_name varchar(50), middle_name varchar(50), family_name_prefix varchar(50),
	family_name varchar(50), family_name2 varchar(50), family_name_suffix varchar(50), degree varchar(50),
	creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL, voided tinyint(1) NOT NULL DEFAULT 0, voided_by int,
	date_voided datetime, void_reason varchar(255), changed_by int, date_changed datetime, uuid char(38) NOT NULL,
	PRIMARY KEY (person_name_id), UNIQUE (uuid), KEY (given_name), KEY (middle_name), KEY (family_name),
	KEY (family_name2), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (person_id) REFERENCES person (person_id), FOREIGN KEY (voided_by) REFERENCES users (user_id)
);

CREATE TABLE person_address (
	person_address_id int NOT NULL AUTO_INCREMENT, person_id int, preferred tinyint(1) NOT NULL DEFAULT 0,
	address1 varchar(255), address2 varchar(255), city_village varchar(255), state_province varchar(255),
	postal_code varchar(50), country varchar(50), latitude varchar(50), longitude varchar(50), start_date datetime,
	end_date datetime, creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL,
	voided tinyint(1) NOT NULL DEFAULT 0, voided_by int, date_voided datetime, void_reason varchar(255),
	county_district varchar(255), address3 varchar(255), address4 varchar(255), address5 varchar(255),
	address6 varchar(255), date_changed datetime, changed_by int, uuid char(38) NOT NULL, address7 varchar(255),
	address8 varchar(255), address9 varchar(255), address10 varchar(255), address11 varchar(255),
	address12 varchar(255), address13 varchar(255), address14 varchar(255), address15 varchar(255),
	PRIMARY KEY (person_address_id), UNIQUE (uuid), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (creator) REFERENCES users (user_id), FOREIGN KEY (person_id) REFERENCES person (person_id),
	FOREIGN KEY (voided_by) REFERENCES users (user_id)
);

CREATE TABLE person_attribute (
	person_attribute_id int NOT NULL AUTO_INCREMENT, person_id int NOT NULL DEFAULT 0,
	value varchar(50) NOT NULL DEFAULT '', person_attribute_type_id int NOT NULL DEFAULT 0,
	creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL, changed_by int, date_changed datetime,
	voided tinyint(1) NOT NULL DEFAULT 0, voided_by int, date_voided datetime, void_reason varchar(255),
	uuid char(38) NOT NULL, PRIMARY KEY (person_attribute_id), UNIQUE (uuid),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (person_attribute_type_id) REFERENCES person_attribute_type (person_attribute_type_id),
	FOREIGN KEY (person_id) REFERENCES person (person_id), FOREIGN KEY (voided_by) REFERENCES users (user_id)
);

CREATE TABLE person_attribute_type (
	person_attribute_type_id int NOT NULL AUTO_INCREMENT, name varchar(50) NOT NULL DEFAULT '', description text,
	format varchar(50), foreign_key int, searchable tinyint(1) NOT NULL DEFAULT 0, creator int NOT NULL DEFAULT 0,
	date_created datetime NOT NULL, changed_by int, date_changed datetime, retired tinyint(1) NOT NULL DEFAULT 0,
	retired_by int, date_retired datetime, retire_reason varchar(255), edit_privilege varchar(255), sort_weight double,
	uuid char(38) NOT NULL, PRIMARY KEY (person_attribute_type_id), UNIQUE (uuid), KEY (name), KEY (searchable),
	KEY (retired), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (creator) REFERENCES users (user_id), FOREIGN KEY (edit_privilege) REFERENCES privilege (privilege),
	FOREIGN KEY (retired_by) REFERENCES users (user_id)
);

CREATE TABLE patient (
	patient_id int NOT NULL, creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL, changed_by int,
	date_changed datetime, voided tinyint(1) NOT NULL DEFAULT 0, voided_by int, date_voided datetime,
	void_reason varchar(255), allergy_status varchar(50) NOT NULL DEFAULT 'Unknown', PRIMARY KEY (patient_id),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (patient_id) REFERENCES person (person_id), FOREIGN KEY (voided_by) REFERENCES users (user_id)
);

CREATE TABLE patient_identifier (
	patient_identifier_id int NOT NULL AUTO_INCREMENT, patient_id int NOT NULL DEFAULT 0,
	identifier varchar(50) NOT NULL DEFAULT '', identifier_type int NOT NULL DEFAULT 0,
	preferred tinyint(1) NOT NULL DEFAULT 0, location_id int DEFAULT 0, creator int NOT NULL DEFAULT 0,
	date_created datetime NOT NULL, date_changed datetime, changed_by int, voided tinyint(1) NOT NULL DEFAULT 0,
	voided_by int, date_voided datetime, void_reason varchar(255), uuid char(38) NOT NULL, patient_program_id int,
	PRIMARY KEY (patient_identifier_id), UNIQUE (uuid), KEY (identifier), KEY (patient_program_id),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (identifier_type) REFERENCES patient_identifier_type (patient_identifier_type_id),
	FOREIGN KEY (location_id) REFERENCES location (location_id),
	FOREIGN KEY (patient_id) REFERENCES patient (patient_id), FOREIGN KEY (voided_by) REFERENCES users (user_id)
);

CREATE TABLE patient_identifier_type (
	patient_identifier_type_id int NOT NULL AUTO_INCREMENT, name varchar(50) NOT NULL DEFAULT '', description text,
	format varchar(255), check_digit tinyint(1) NOT NULL DEFAULT 0, creator int NOT NULL DEFAULT 0,
	date_created datetime NOT NULL, required tinyint(1) NOT NULL DEFAULT 0, format_description varchar(255),
	validator varchar(200), location_behavior varchar(50), retired tinyint(1) NOT NULL DEFAULT 0, retired_by int,
	date_retired datetime, retire_reason varchar(255), uuid char(38) NOT NULL, uniqueness_behavior varchar(50),
	date_changed datetime, changed_by int, PRIMARY KEY (patient_identifier_type_id), UNIQUE (uuid), KEY (retired),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (retired_by) REFERENCES users (user_id)
);

CREATE TABLE users (
	user_id int NOT NULL AUTO_INCREMENT, system_id varchar(50) NOT NULL DEFAULT '', username varchar(50),
	password varchar(128), salt varchar(128), secret_question varchar(255), secret_answer varchar(255),
	creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL, changed_by int, date_changed datetime,
	person_id int NOT NULL, retired tinyint(1) NOT NULL DEFAULT 0, retired_by int, date_retired datetime,
	retire_reason varchar(255), uuid char(38) NOT NULL, activation_key varchar(255), email varchar(255),
	PRIMARY KEY (user_id), UNIQUE (email), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (creator) REFERENCES users (user_id), FOREIGN KEY (person_id) REFERENCES person (person_id),
	FOREIGN KEY (retired_by) REFERENCES users (user_id)
);

CREATE TABLE user_role (
	user_id int NOT NULL DEFAULT 0, role varchar(50) NOT NULL DEFAULT '', PRIMARY KEY (user_id, role),
	FOREIGN KEY (role) REFERENCES role (role), FOREIGN KEY (user_id) REFERENCES users (user_id)
);

CREATE TABLE user_property (
	user_id int NOT NULL DEFAULT 0, property varchar(255) NOT NULL, property_value longtext,
	PRIMARY KEY (user_id, property), FOREIGN KEY (user_id) REFERENCES users (user_id)
);

CREATE TABLE role (
	role varchar(50) NOT NULL DEFAULT '', description varchar(255), uuid char(38) NOT NULL, PRIMARY KEY (role),
	UNIQUE (uuid)
);

CREATE TABLE role_role (
	parent_role varchar(50) NOT NULL DEFAULT '', child_role varchar(50) NOT NULL DEFAULT '',
	PRIMARY KEY (parent_role, child_role), FOREIGN KEY (child_role) REFERENCES role (role),
	FOREIGN KEY (parent_role) REFERENCES role (role)
);

CREATE TABLE role_privilege (
	role varchar(50) NOT NULL DEFAULT '', privilege varchar(255) NOT NULL, PRIMARY KEY (role, privilege),
	FOREIGN KEY (privilege) REFERENCES privilege (privilege), FOREIGN KEY (role) REFERENCES role (role)
);

CREATE TABLE privilege (
	privilege varchar(255) NOT NULL, description text, uuid char(38) NOT NULL, PRIMARY KEY (privilege), UNIQUE (uuid)
);

CREATE TABLE location (
	location_id int NOT NULL AUTO_INCREMENT, name varchar(255) NOT NULL DEFAULT '', description varchar(255),
	address1 varchar(255), address2 varchar(255), city_village varchar(255), state_province varchar(255),
	postal_code varchar(50), country varchar(50), latitude varchar(50), longitude varchar(50),
	creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL, county_district varchar(255), address3 varchar(255),
	address4 varchar(255), address5 varchar(255), address6 varchar(255), retired tinyint(1) NOT NULL DEFAULT 0,
	retired_by int, date_retired datetime, retire_reason varchar(255), parent_location int, uuid char(38) NOT NULL,
	changed_by int, date_changed datetime, address7 varchar(255), address8 varchar(255), address9 varchar(255),
	address10 varchar(255), address11 varchar(255), address12 varchar(255), address13 varchar(255),
	address14 varchar(255), address15 varchar(255), location_type_concept_id int, PRIMARY KEY (location_id),
	UNIQUE (uuid), KEY (name), KEY (retired), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (location_type_concept_id) REFERENCES concept (concept_id),
	FOREIGN KEY (parent_location) REFERENCES location (location_id), FOREIGN KEY (retired_by) REFERENCES users (user_id)
);

CREATE TABLE location_tag (
	location_tag_id int NOT NULL AUTO_INCREMENT, name varchar(50) NOT NULL, description varchar(255),
	creator int NOT NULL, date_created datetime NOT NULL, retired tinyint(1) NOT NULL DEFAULT 0, retired_by int,
	date_retired datetime, retire_reason varchar(255), uuid char(38) NOT NULL, changed_by int, date_changed datetime,
	PRIMARY KEY (location_tag_id), UNIQUE (name), UNIQUE (uuid), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (creator) REFERENCES users (user_id), FOREIGN KEY (retired_by) REFERENCES users (user_id)
);

CREATE TABLE location_tag_map (
	location_id int NOT NULL, location_tag_id int NOT NULL, PRIMARY KEY (location_id, location_tag_id),
	FOREIGN KEY (location_id) REFERENCES location (location_id),
	FOREIGN KEY (location_tag_id) REFERENCES location_tag (location_tag_id)
);

CREATE TABLE provider (
	provider_id int NOT NULL AUTO_INCREMENT, person_id int, name varchar(255), identifier varchar(255),
	creator int NOT NULL, date_created datetime NOT NULL, changed_by int, date_changed datetime,
	retired tinyint(1) NOT NULL DEFAULT 0, retired_by int, date_retired datetime, retire_reason varchar(255),
	uuid char(38) NOT NULL, role_id int, speciality_id int, provider_role_id int, PRIMARY KEY (provider_id),
	UNIQUE (uuid), KEY (provider_role_id), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (creator) REFERENCES users (user_id), FOREIGN KEY (person_id) REFERENCES person (person_id),
	FOREIGN KEY (retired_by) REFERENCES users (user_id), FOREIGN KEY (role_id) REFERENCES concept (concept_id),
	FOREIGN KEY (speciality_id) REFERENCES concept (concept_id)
);

CREATE TABLE visit (
	visit_id int NOT NULL AUTO_INCREMENT, patient_id int NOT NULL, visit_type_id int NOT NULL,
	date_started datetime NOT NULL, date_stopped datetime, indication_concept_id int, location_id int,
	creator int NOT NULL, date_created datetime NOT NULL, changed_by int, date_changed datetime,
	voided tinyint(1) NOT NULL DEFAULT 0, voided_by int, date_voided datetime, void_reason varchar(255),
	uuid char(38) NOT NULL, PRIMARY KEY (visit_id), UNIQUE (uuid), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (indication_concept_id) REFERENCES concept (concept_id),
	FOREIGN KEY (location_id) REFERENCES location (location_id),
	FOREIGN KEY (patient_id) REFERENCES patient (patient_id),
	FOREIGN KEY (visit_type_id) REFERENCES visit_type (visit_type_id),
	FOREIGN KEY (voided_by) REFERENCES users (user_id)
);

CREATE TABLE visit_type (
	visit_type_id int NOT NULL AUTO_INCREMENT, name varchar(255) NOT NULL, description varchar(1024),
	creator int NOT NULL, date_created datetime NOT NULL, changed_by int, date_changed datetime,
	retired tinyint(1) NOT NULL DEFAULT 0, retired_by int, date_retired datetime, retire_reason varchar(255),
	uuid char(38) NOT NULL, PRIMARY KEY (visit_type_id), UNIQUE (uuid),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (retired_by) REFERENCES users (user_id)
);

CREATE TABLE visit_attribute (
	visit_attribute_id int NOT NULL AUTO_INCREMENT, visit_id int NOT NULL, attribute_type_id int NOT NULL,
	value_reference text NOT NULL, uuid char(38) NOT NULL, creator int NOT NULL, date_created datetime NOT NULL,
	changed_by int, date_changed datetime, voided tinyint(1) NOT NULL DEFAULT 0, voided_by int, date_voided datetime,
	void_reason varchar(255), PRIMARY KEY (visit_attribute_id), UNIQUE (uuid),
	FOREIGN KEY (attribute_type_id) REFERENCES visit_attribute_type (visit_attribute_type_id),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (visit_id) REFERENCES visit (visit_id), FOREIGN KEY (voided_by) REFERENCES users (user_id)
);

CREATE TABLE visit_attribute_type (
	visit_attribute_type_id int NOT NULL AUTO_INCREMENT, name varchar(255) NOT NULL, description varchar(1024),
	datatype varchar(255), datatype_config text, preferred_handler varchar(255), handler_config text,
	min_occurs int NOT NULL, max_occurs int, creator int NOT NULL, date_created datetime NOT NULL, changed_by int,
	date_changed datetime, retired tinyint(1) NOT NULL DEFAULT 0, retired_by int, date_retired datetime,
	retire_reason varchar(255), uuid char(38) NOT NULL, PRIMARY KEY (visit_attribute_type_id), UNIQUE (uuid),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (retired_by) REFERENCES users (user_id)
);

CREATE TABLE encounter (
	encounter_id int NOT NULL AUTO_INCREMENT, encounter_type int NOT NULL, patient_id int NOT NULL DEFAULT 0,
	location_id int, form_id int, encounter_datetime datetime NOT NULL, creator int NOT NULL DEFAULT 0,
	date_created datetime NOT NULL, voided tinyint(1) NOT NULL DEFAULT 0, voided_by int, date_voided datetime,
	void_reason varchar(255), changed_by int, date_changed datetime, visit_id int, uuid char(38) NOT NULL,
	PRIMARY KEY (encounter_id), UNIQUE (uuid), KEY (form_id), KEY (encounter_datetime),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (encounter_type) REFERENCES encounter_type (encounter_type_id),
	FOREIGN KEY (location_id) REFERENCES location (location_id),
	FOREIGN KEY (patient_id) REFERENCES patient (patient_id), FOREIGN KEY (visit_id) REFERENCES visit (visit_id),
	FOREIGN KEY (voided_by) REFERENCES users (user_id)
);

CREATE TABLE encounter_type (
	encounter_type_id int NOT NULL AUTO_INCREMENT, name varchar(50) NOT NULL DEFAULT '', description text,
	creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL, retired tinyint(1) NOT NULL DEFAULT 0,
	retired_by int, date_retired datetime, retire_reason varchar(255), uuid char(38) NOT NULL,
	edit_privilege varchar(255), view_privilege varchar(255), changed_by int, date_changed datetime,
	PRIMARY KEY (encounter_type_id), UNIQUE (name), UNIQUE (uuid), KEY (retired),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (edit_privilege) REFERENCES privilege (privilege), FOREIGN KEY (retired_by) REFERENCES users (user_id),
	FOREIGN KEY (view_privilege) REFERENCES privilege (privilege)
);

CREATE TABLE global_property (
	property varchar(255) NOT NULL DEFAULT '', property_value text, description text, uuid char(38) NOT NULL,
	datatype varchar(255), datatype_config text, preferred_handler varchar(255), handler_config text,
	date_changed datetime, changed_by int, view_privilege varchar(255), edit_privilege varchar(255),
	delete_privilege varchar(255), PRIMARY KEY (property), UNIQUE (uuid),
	FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (delete_privilege) REFERENCES privilege (privilege),
	FOREIGN KEY (edit_privilege) REFERENCES privilege (privilege),
	FOREIGN KEY (view_privilege) REFERENCES privilege (privilege)
);

CREATE TABLE concept (
	concept_id int NOT NULL AUTO_INCREMENT, retired tinyint(1) NOT NULL DEFAULT 0, short_name varchar(255),
	description text, form_text text, datatype_id int NOT NULL DEFAULT 0, class_id int NOT NULL DEFAULT 0,
	is_set tinyint(1) NOT NULL DEFAULT 0, creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL,
	version varchar(50), changed_by int, date_changed datetime, retired_by int, date_retired datetime,
	retire_reason varchar(255), uuid char(38) NOT NULL, PRIMARY KEY (concept_id), UNIQUE (uuid), KEY (datatype_id),
	KEY (class_id), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (creator) REFERENCES users (user_id), FOREIGN KEY (retired_by) REFERENCES users (user_id)
);
CREATE TABLE concept_name (
	concept_name_id int NOT NULL AUTO_INCREMENT, concept_id int NOT NULL, name varchar(255) NOT NULL,
	locale varchar(50) NOT NULL DEFAULT '', locale_preferred tinyint(1) DEFAULT 0, creator int NOT NULL DEFAULT 0,
	date_created datetime NOT NULL, concept_name_type varchar(50), voided tinyint(1) NOT NULL DEFAULT 0, voided_by int,
	date_voided datetime, void_reason varchar(255), uuid char(38) NOT NULL, date_changed datetime, changed_by int,
	PRIMARY KEY (concept_name_id), UNIQUE (uuid), KEY (name), FOREIGN KEY (concept_id) REFERENCES concept (concept_id)
);
CREATE TABLE concept_reference_source (
	concept_source_id int NOT NULL AUTO_INCREMENT, name varchar(50) NOT NULL DEFAULT '', description text NOT NULL,
	hl7_code varchar(50) DEFAULT '', creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL,
	retired tinyint(1) NOT NULL DEFAULT 0, uuid char(38) NOT NULL,
	PRIMARY KEY (concept_source_id), UNIQUE (uuid), UNIQUE (hl7_code)
);
CREATE TABLE concept_reference_term (
	concept_reference_term_id int NOT NULL AUTO_INCREMENT, concept_source_id int NOT NULL, name varchar(255),
	code varchar(255) NOT NULL, creator int NOT NULL, date_created datetime NOT NULL, retired tinyint(1) NOT NULL DEFAULT 0,
	uuid char(38) NOT NULL, PRIMARY KEY (concept_reference_term_id), UNIQUE (uuid), KEY (code),
	FOREIGN KEY (concept_source_id) REFERENCES concept_reference_source (concept_source_id)
);
CREATE TABLE concept_reference_map (
	concept_map_id int NOT NULL AUTO_INCREMENT, creator int NOT NULL DEFAULT 0, date_created datetime NOT NULL,
	concept_id int NOT NULL DEFAULT 0, uuid char(38) NOT NULL, concept_reference_term_id int NOT NULL,
	concept_map_type_id int NOT NULL DEFAULT 1, PRIMARY KEY (concept_map_id), UNIQUE (uuid),
	FOREIGN KEY (concept_id) REFERENCES concept (concept_id),
	FOREIGN KEY (concept_reference_term_id) REFERENCES concept_reference_term (concept_reference_term_id)
);

CREATE TABLE provider_attribute_type (
	provider_attribute_type_id int NOT NULL AUTO_INCREMENT, name varchar(255) NOT NULL, description varchar(1024),
	datatype varchar(255), datatype_config text, preferred_handler varchar(255), handler_config text,
	min_occurs int NOT NULL, max_occurs int, creator int NOT NULL, date_created datetime NOT NULL, changed_by int,
	date_changed datetime, retired tinyint(1) NOT NULL DEFAULT 0, retired_by int, date_retired datetime,
	retire_reason varchar(255), uuid char(38) NOT NULL, PRIMARY KEY (provider_attribute_type_id), UNIQUE (uuid),
	FOREIGN KEY (changed_by) REFERENCES users (user_id), FOREIGN KEY (creator) REFERENCES users (user_id),
	FOREIGN KEY (retired_by) REFERENCES users (user_id)
);

CREATE TABLE scheduler_task_config (
	task_config_id int NOT NULL AUTO_INCREMENT, name varchar(255) NOT NULL, description varchar(1024),
	schedulable_class text, start_time datetime, start_time_pattern varchar(50), repeat_interval int NOT NULL DEFAULT 0,
	start_on_startup tinyint(1) NOT NULL DEFAULT 0, started tinyint(1) NOT NULL DEFAULT 0, created_by int DEFAULT 0,
	date_created datetime, changed_by int, date_changed datetime, last_execution_time datetime, uuid char(38) NOT NULL,
	PRIMARY KEY (task_config_id), UNIQUE (uuid), FOREIGN KEY (changed_by) REFERENCES users (user_id),
	FOREIGN KEY (created_by) REFERENCES users (user_id)
);

SET FOREIGN_KEY_CHECKS = 1;

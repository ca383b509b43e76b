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

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.hibernate.Session;

/** The tables that have no entities, for context tests, where Hibernate makes those that have. */
final class OwnTables {

	private static final String[] TABLES = { """
			create table if not exists frontdesk_name_word (word_id int auto_increment primary key,
				word varchar(50) not null unique, people int not null)""", """
			create table if not exists frontdesk_name_near (near bigint, word_id int, primary key (near, word_id))""", """
			create table if not exists frontdesk_person_word (word_id int, born_year int, person_id int,
				primary key (word_id, born_year, person_id))""", """
			create table if not exists frontdesk_person_part (part varchar(30), person_id int,
				primary key (part, person_id))""", """
			create table if not exists frontdesk_person_entry (person_id int primary key, words varchar(1000) not null,
				other_words varchar(1000) not null, identifiers varchar(1000) not null, phones varchar(1000) not null,
				born date, dead boolean not null, alike bigint)""", """
			create table if not exists frontdesk_person_changed (change_id bigint auto_increment primary key,
				person_id int not null, changed_at bigint not null)""", """
			create table if not exists frontdesk_person_index (id int primary key, last_person int not null,
				done int not null, total int not null, begun_at bigint, ended_at bigint, source varchar(255) not null,
				thorough boolean not null)""", """
			merge into frontdesk_person_index values (1, 0, 0, 0, null, null, '', false)""", """
			create table if not exists frontdesk_call_counter (day varchar(10), place int, last_number int not null,
				primary key (day, place))""", """
			merge into frontdesk_call_counter values ('', 0, 0)""", """
			create table if not exists frontdesk_contact_confirmed (person_id int primary key, confirmed_at bigint not null,
				confirmed_by int not null)""",
			"""
					create table if not exists frontdesk_queue_entry (entry_id int auto_increment primary key, uuid char(38) not null,
						day char(10) not null, patient_id int not null, appointment_id int not null, service_id int not null,
						location_id int, red_words varchar(255), stated_at bigint, ended_at bigint, ended_how varchar(6))""",
			"""
					create table if not exists frontdesk_queue_event (event_id int auto_increment primary key, entry_id int not null,
						kind varchar(12) not null, happened_at bigint not null, undone_at bigint)""",
			"""
					create table if not exists frontdesk_show_model (model_id int auto_increment primary key,
						learned_at bigint not null, format int not null, model clob not null, report clob not null)""",
			"""
					create table if not exists frontdesk_show_run (id int primary key, holder varchar(36), percent int not null,
						begun_at bigint, heard_at bigint, ended_at bigint, failed boolean not null)""",
			"""
					merge into frontdesk_show_run values (1, null, 0, null, null, null, false)""",
			"""
					create table if not exists frontdesk_payer (payer_id int auto_increment primary key, uuid char(36) not null,
						version int not null, code varchar(50) not null unique, name varchar(255) not null, portal varchar(255),
						phone varchar(50), fax varchar(50), email varchar(255), electronic varchar(255), channel varchar(10),
						expedited_hours int not null, standard_days int not null, standard_business boolean not null,
						appeals varchar(50) not null, appeals_business boolean not null, member_layout varchar(255) not null,
						member_check varchar(10) not null, retired boolean not null, changed_at bigint not null,
						changed_by int not null)""",
			"""
					create table if not exists frontdesk_payer_plan (plan_id int auto_increment primary key,
						uuid char(36) not null, payer_id int not null, code varchar(50) not null, name varchar(255) not null,
						retired boolean not null)""",
			"""
					create table if not exists frontdesk_coverage (coverage_id int auto_increment primary key,
						uuid char(36) not null, version int not null, patient_id int not null, kind varchar(7) not null,
						payer_id int, plan_id int, member_id varchar(50), member_key varchar(50), holder varchar(255),
						relationship varchar(10) not null, from_day varchar(10), until_day varchar(10), place int not null,
						reason varchar(255), last_check int, noted_at bigint not null, noted_by int not null,
						changed_at bigint not null, changed_by int not null, removed_at bigint, removed_by int,
						removed_why varchar(255))""",
			"""
					create table if not exists frontdesk_coverage_check (check_id int auto_increment primary key,
						coverage_id int not null, checked_at bigint not null, checked_by int not null, how varchar(10) not null,
						answer varchar(10) not null, words varchar(255) not null)""",
			"""
					create table if not exists frontdesk_coverage_former (former_id int auto_increment primary key,
						coverage_id int not null, payer_id int not null, member_id varchar(50) not null,
						member_key varchar(50) not null, until_at bigint not null, changed_by int not null)""",
			"""
					create table if not exists frontdesk_authorization (case_id int auto_increment primary key,
						patient_id int not null, coverage_id int, rule_id int, state varchar(12) not null,
						approved_from varchar(10), approved_until varchar(10))""",
			"""
					create table if not exists frontdesk_authorization_visit (case_id int, appointment_id int)""",
			"""
					create table if not exists frontdesk_authorization_review (review_id bigint auto_increment primary key,
						patient_id int, after_id int not null)""",
			"""
					create table if not exists frontdesk_authorization_rule (rule_id int, words varchar(255))""" };

	private OwnTables() {
	}

	/** On a connection of its own: making a table ends the transaction. */
	static void make(Session session) {
		session.doWork(used -> {
			try (Connection connection = DriverManager.getConnection(used.getMetaData().getURL(), "sa", "");
					Statement statement = connection.createStatement()) {
				for (String table : TABLES) {
					statement.execute(table);
				}
			}
		});
	}
}

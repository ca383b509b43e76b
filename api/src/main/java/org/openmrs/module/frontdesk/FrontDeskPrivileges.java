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

import java.util.List;

/**
 * One privilege for each thing that a person may do here. The changelog creates them for its roles, config.xml
 * where that has not, and README explains them.
 */
public final class FrontDeskPrivileges {

	/** See a day's appointments with the names of the patients. */
	public static final String VIEW_BOARD = "Front Desk: View Board";

	/** Check a patient in; starts or joins the visit, whatever the user may do with visits elsewhere. */
	public static final String CHECK_IN = "Front Desk: Check In";

	/** Take a check-in back, with the visit that it started. */
	public static final String UNDO_CHECK_IN = "Front Desk: Undo Check-In";

	/** Find any patient by name, identifier, phone or birth date. */
	public static final String FIND_PEOPLE = "Front Desk: Find People";

	/** Say that a patient went in to the provider or is done, and take that back. */
	public static final String MOVE_ALONG = "Front Desk: Move Along";

	/** Call somebody who waits by their number. */
	public static final String CALL = "Front Desk: Call Patients";

	/** See which numbers are called, and no patient. */
	public static final String VIEW_CALLS = "Front Desk: View Call List";

	/** See how patients are reached. */
	public static final String VIEW_CONTACT = "Front Desk: View Contact Data";

	/** Correct phone numbers and birth dates. */
	public static final String CORRECT_CONTACT = "Front Desk: Correct Contact Data";

	/** See what helps patients. */
	public static final String VIEW_NEEDS = "Front Desk: View Needs";

	/** Record what helps patients. */
	public static final String RECORD_NEEDS = "Front Desk: Record Needs";

	/** Find free places, hold and book them, move and cancel appointments. */
	public static final String BOOK = "Front Desk: Book Appointments";

	/** Book more than there are places for. */
	public static final String OVERBOOK = "Front Desk: Overbook";

	/** Book more than even overbooking allows. */
	public static final String EXCEED_CEILING = "Front Desk: Exceed Ceiling";

	/** See what is booked against what there is, and what was overbooked. */
	public static final String VIEW_CAPACITY = "Front Desk: View Capacity";

	/** Set limits, modes, leave and closed days. */
	public static final String MANAGE_CAPACITY = "Front Desk: Manage Capacity";

	/** See the open notes of patients: messages to be passed on, documents that are missing. */
	public static final String VIEW_NOTES = "Front Desk: View Notes";

	/** Leave such notes and settle them. */
	public static final String KEEP_NOTES = "Front Desk: Keep Notes";

	/** Restrict records, and lift that. */
	public static final String RESTRICT = "Front Desk: Restrict Records";

	/** See who is next today, and why. */
	public static final String VIEW_QUEUE = "Front Desk: View Queue";

	/** Put people into the queue and take them out, move them by hand. */
	public static final String KEEP_QUEUE = "Front Desk: Keep Queue";

	/** Say how soon somebody has to be seen, which is a clinician's to say. */
	public static final String SET_URGENCY = "Front Desk: Set Urgency";

	/** See who pays for patients, and by which number. */
	public static final String VIEW_COVERAGE = "Front Desk: View Coverage";

	/** Record who pays for patients, and that it was verified. */
	public static final String RECORD_COVERAGE = "Front Desk: Record Coverage";

	/** See requests to payers: their states, numbers, deadlines and units. */
	public static final String VIEW_AUTHORIZATIONS = "Front Desk: View Authorizations";

	/** Open requests to payers, send them, record what came of them. */
	public static final String WORK_AUTHORIZATIONS = "Front Desk: Work On Authorizations";

	/** See what is asked of payers and why: codes, words and documents. */
	public static final String VIEW_CLINICAL_REQUESTS = "Front Desk: View Clinical Requests";

	/** Correct what was recorded of a request, withdraw and close it. */
	public static final String SETTLE_AUTHORIZATIONS = "Front Desk: Settle Authorizations";

	/** Set up payers, and what needs an authorization. */
	public static final String MANAGE_PAYERS = "Front Desk: Manage Payers";

	/** See the settings, who changed them when, and what became of the settings file. */
	public static final String VIEW_SETTINGS = "Front Desk: View Settings";

	/** Change the settings, and have the settings file read again. */
	public static final String MANAGE_SETTINGS = "Front Desk: Manage Settings";

	/** See what works and what does not. */
	public static final String VIEW_HEALTH = "Front Desk: View Health";

	/** See who saw or changed whose data. */
	public static final String VIEW_LOG = "Front Desk: View Audit Log";

	/** Take the log out of the system, as a table or with its proofs. */
	public static final String EXPORT_LOG = "Front Desk: Export Audit Log";

	/** Have the log checked. */
	public static final String VERIFY_LOG = "Front Desk: Verify Audit Log";

	/** Decide how long records are kept, and what happens while they cannot be. */
	public static final String CONFIGURE_LOG = "Front Desk: Configure Audit Log";

	public static final List<String> ALL = List.of(VIEW_BOARD, CHECK_IN, UNDO_CHECK_IN, MOVE_ALONG, FIND_PEOPLE,
			CALL, VIEW_CALLS,
			VIEW_CONTACT, CORRECT_CONTACT, VIEW_NEEDS, RECORD_NEEDS, VIEW_NOTES, KEEP_NOTES, RESTRICT,
			BOOK, OVERBOOK, EXCEED_CEILING, VIEW_CAPACITY, MANAGE_CAPACITY,
			VIEW_QUEUE, KEEP_QUEUE, SET_URGENCY,
			VIEW_COVERAGE, RECORD_COVERAGE, VIEW_AUTHORIZATIONS, WORK_AUTHORIZATIONS, VIEW_CLINICAL_REQUESTS,
			SETTLE_AUTHORIZATIONS, MANAGE_PAYERS,
			VIEW_SETTINGS,
			MANAGE_SETTINGS, VIEW_HEALTH, VIEW_LOG, EXPORT_LOG, VERIFY_LOG, CONFIGURE_LOG);

	private FrontDeskPrivileges() {
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_authorization_contact</code>: what was spoken with payers. */
@Component("frontdesk.caseContactTable")
public class ContactTable {

	private static final String CONTACTS = """
			select uuid, spoken_at, noted_by, with_whom, reference, said, promised, promised_by, kept_at
			from frontdesk_authorization_contact where case_id = :case order by spoken_at desc, contact_id desc""";

	private static final String ADD = """
			insert into frontdesk_authorization_contact (uuid, case_id, spoken_at, noted_at, noted_by, with_whom, reference,
				said, promised, promised_by)
			values (:uuid, :case, :spoken, :now, :by, :with, :reference, :said, :promised, :promisedBy)""";

	private static final String KEEP = "update frontdesk_authorization_contact set kept_at = :now, kept_by = :by"
			+ " where uuid = :uuid and case_id = :case";

	private final HostQuery host;

	public ContactTable(HostQuery host) {
		this.host = host;
	}

	/** A row; what is not known is null. */
	record StoredContact(String uuid, Instant spoken, int by, String with, String reference, String said, String promised,
			Instant promisedBy, Instant kept) {
	}

	/** @return the newest first */
	List<StoredContact> of(int caseId) {
		return host.list(CONTACTS, Map.of("case", caseId),
				(row, n) -> new StoredContact(row.getString(1), CaseTable.moment(row, 2), row.getInt(3), row.getString(4),
						row.getString(5), row.getString(6), row.getString(7), CaseTable.moment(row, 8),
						CaseTable.moment(row, 9)));
	}

	Optional<StoredContact> one(int caseId, String uuid) {
		return of(caseId).stream().filter(contact -> contact.uuid().equals(uuid)).findFirst();
	}

	/** @param contact its UUID is made here */
	void add(int caseId, StoredContact contact, Instant now) {
		Map<String, Object> values = new HashMap<>();
		values.put("uuid", UUID.randomUUID().toString());
		values.put("case", caseId);
		values.put("spoken", contact.spoken().toEpochMilli());
		values.put("now", now.toEpochMilli());
		values.put("by", contact.by());
		values.put("with", contact.with());
		values.put("reference", contact.reference());
		values.put("said", contact.said());
		values.put("promised", contact.promised());
		values.put("promisedBy", CaseTable.millis(contact.promisedBy()));
		host.change(ADD, values);
	}

	void keep(int caseId, String uuid, Instant now, int by) {
		host.change(KEEP, Map.of("case", caseId, "uuid", uuid, "now", now.toEpochMilli(), "by", by));
	}
}

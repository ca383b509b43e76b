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

/** The table <code>frontdesk_authorization_document</code>: which documents cases want, and have. */
@Component("frontdesk.caseDocumentTable")
public class DocumentTable {

	private static final String DOCUMENTS = """
			select uuid, words, name, type, size, sha256, received_at, received_by
			from frontdesk_authorization_document where case_id = :case and removed_at is null order by document_id""";

	private static final String WANT = """
			insert into frontdesk_authorization_document (uuid, case_id, words, wanted_at, wanted_by)
			values (:uuid, :case, :words, :now, :by)""";

	/** What was taken back is not wanted again by itself. */
	private static final String WANTED_BY_PAYER = """
			select w.words from frontdesk_authorization c join frontdesk_payer_want w
				on w.payer_id = c.payer_id and (w.service_id = 0 or w.service_id = c.service_id)
			where c.case_id = :case and not exists (select 1 from frontdesk_authorization_document d
				where d.case_id = c.case_id and d.words = w.words)
			order by w.want_id""";

	private static final String RECEIVE = """
			update frontdesk_authorization_document set name = :name, type = :type, size = :size, sha256 = :sha,
				received_at = :now, received_by = :by
			where case_id = :case and uuid = :uuid""";

	private static final String REMOVE = "update frontdesk_authorization_document set removed_at = :now, removed_by = :by"
			+ " where case_id = :case and uuid = :uuid";

	private final HostQuery host;

	public DocumentTable(HostQuery host) {
		this.host = host;
	}

	/** A row; all but UUID and words are null while the file is not there. */
	record StoredDocument(String uuid, String words, String name, String type, Long size, String sha256, Instant received,
			Integer by) {
	}

	/** @return those that were not removed, in the order in which they were wanted */
	List<StoredDocument> of(int caseId) {
		return host.list(DOCUMENTS, Map.of("case", caseId),
				(row, n) -> new StoredDocument(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
						row.getObject(5, Long.class), row.getString(6), CaseTable.moment(row, 7), CaseTable.number(row, 8)));
	}

	Optional<StoredDocument> one(int caseId, String uuid) {
		return of(caseId).stream().filter(document -> document.uuid().equals(uuid)).findFirst();
	}

	void want(int caseId, String words, Instant now, Integer by) {
		Map<String, Object> values = new HashMap<>();
		values.put("uuid", UUID.randomUUID().toString());
		values.put("case", caseId);
		values.put("words", words);
		values.put("now", now.toEpochMilli());
		values.put("by", by);
		host.change(WANT, values);
	}

	/** What the payer wants with such a request, if it is not wanted yet. */
	void wantForPayer(int caseId, Instant now, Integer by) {
		host.list(WANTED_BY_PAYER, Map.of("case", caseId), (row, n) -> row.getString(1)).stream().distinct()
				.forEach(words -> want(caseId, words, now, by));
	}

	void receive(int caseId, StoredDocument document) {
		Map<String, Object> values = new HashMap<>();
		values.put("case", caseId);
		values.put("uuid", document.uuid());
		values.put("name", document.name());
		values.put("type", document.type());
		values.put("size", document.size());
		values.put("sha", document.sha256());
		values.put("now", document.received().toEpochMilli());
		values.put("by", document.by());
		host.change(RECEIVE, values);
	}

	void remove(int caseId, String uuid, Instant now, int by) {
		host.change(REMOVE, Map.of("case", caseId, "uuid", uuid, "now", now.toEpochMilli(), "by", by));
	}
}

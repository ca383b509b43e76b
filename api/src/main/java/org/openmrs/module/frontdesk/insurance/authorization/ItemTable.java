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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.CaseItem;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_authorization_item</code>: what a case asks for, by codes. */
@Component("frontdesk.caseItemTable")
public class ItemTable {

	private static final String ITEMS = "select code_system, code, words, units from frontdesk_authorization_item"
			+ " where case_id = :case order by item_id";

	private static final String KEYS = "select item_id from frontdesk_authorization_item where case_id = :case";

	/** By its key: to look for a case's rows holds the place after them, where other cases put theirs. */
	private static final String REMOVE = "delete from frontdesk_authorization_item where item_id = :id";

	private static final String ADD = "insert into frontdesk_authorization_item (case_id, code_system, code, words, units)"
			+ " values (:case, :system, :code, :words, :units)";

	private final HostQuery host;

	public ItemTable(HostQuery host) {
		this.host = host;
	}

	List<CaseItem> of(int caseId) {
		return host.list(ITEMS, Map.of("case", caseId), (row, n) -> new CaseItem(row.getString(1), row.getString(2),
				row.getString(3), CaseTable.number(row, 4)));
	}

	/**
	 * What is asked for is another thing than before.
	 *
	 * @param items null where nothing is said of them
	 */
	void set(int caseId, List<CaseItem> items) {
		if (items != null) {
			host.list(KEYS, Map.of("case", caseId), (row, n) -> row.getInt(1))
					.forEach(id -> host.change(REMOVE, Map.of("id", id)));
			add(caseId, items);
		}
	}

	/** @param items null for none */
	public void add(int caseId, List<CaseItem> items) {
		if (items == null) {
			return;
		}
		items.forEach(item -> {
			Map<String, Object> values = new HashMap<>();
			values.put("case", caseId);
			values.put("system", item.system());
			values.put("code", item.code());
			values.put("words", item.words());
			values.put("units", item.units());
			host.change(ADD, values);
		});
	}
}

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

	private static final String CLEAR = "delete from frontdesk_authorization_item where case_id = :case";

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

	/** @param items null where nothing is said of them */
	public void set(int caseId, List<CaseItem> items) {
		if (items == null) {
			return;
		}
		host.change(CLEAR, Map.of("case", caseId));
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

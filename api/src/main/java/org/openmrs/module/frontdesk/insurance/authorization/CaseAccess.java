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

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How cases are changed and shown: held while they are changed, and noted in the audit log. */
@Component("frontdesk.caseAccess")
public class CaseAccess {

	private final CaseTable table;

	private final SheetReader sheets;

	private final AccessCapture audit;

	private final TransactionTemplate transaction;

	public CaseAccess(CaseTable table, SheetReader sheets, @Qualifier("frontdesk.requestDesk") AccessCapture audit,
			@Qualifier("transactionManager") PlatformTransactionManager transactions) {
		this.table = table;
		this.sheets = sheets;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** @throws Refusal UNKNOWN */
	StoredCase withUuid(String uuid) {
		return table.withId(idOf(uuid));
	}

	/**
	 * In two transactions: one that has read which case it is would not see what others have done with it.
	 *
	 * @throws Refusal UNKNOWN
	 */
	CaseSheet change(String uuid, Consumer<StoredCase> how) {
		int id = transaction.execute(status -> idOf(uuid));
		return transaction.execute(status -> {
			how.accept(table.hold(id));
			return changed(id, Action.CHANGE);
		});
	}

	/** @param how opens a case, and answers its key */
	CaseSheet open(Function<CaseTable, Integer> how) {
		return transaction.execute(status -> changed(how.apply(table), Action.CREATE));
	}

	private CaseSheet changed(int id, Action action) {
		StoredCase now = table.withId(id);
		audit.shown(Category.COVERAGE, action, List.of(now.patient()));
		return sheets.of(now);
	}

	private int idOf(String uuid) {
		return table.idOf(uuid).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "case.unknown"));
	}

	static int userId() {
		return Context.getAuthenticatedUser().getUserId();
	}
}

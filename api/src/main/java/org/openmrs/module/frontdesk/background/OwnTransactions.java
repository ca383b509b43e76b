/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.background;

import java.util.function.Supplier;
import org.openmrs.api.context.Context;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pieces of work of threads that no request and no job has given a session: each in a session and a transaction of its own. */
@Component("frontdesk.ownTransactions")
public class OwnTransactions {

	private final TransactionTemplate transaction;

	public OwnTransactions(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
	}

	/** @return what the piece returns, which is committed */
	public <T> T run(Supplier<T> piece) {
		Context.openSession();
		try {
			return transaction.execute(status -> piece.get());
		} finally {
			Context.closeSession();
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find;

import java.util.Locale;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.IndexProgress;
import org.openmrs.module.frontdesk.board.PeopleFound;
import org.openmrs.module.frontdesk.board.PeopleService;
import org.openmrs.module.frontdesk.board.find.index.ChangedPeople;
import org.openmrs.module.frontdesk.board.find.index.PersonIndex;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds people by the index, which is brought up to date first. */
public class PeopleDesk implements PeopleService {

	private static final int LONGEST = 100;

	private final PersonIndex index;

	private final ChangedPeople changed;

	private final PeopleFinder finder;

	private final TransactionTemplate transaction;

	public PeopleDesk(PersonIndex index, ChangedPeople changed, PeopleFinder finder,
			PlatformTransactionManager transactions) {
		this.index = index;
		this.changed = changed;
		this.finder = finder;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public PeopleFound search(String text, int limit, Locale locale) {
		String typed = text.strip();
		if (typed.length() > LONGEST || typed.codePoints().filter(Character::isLetterOrDigit).count() < shortest(typed)) {
			throw new Refusal(Refusal.Kind.RULE, "people.length");
		}
		if (limit < 1 || limit > MOST) {
			throw new Refusal(Refusal.Kind.RULE, "people.limit");
		}
		// One after the other: in a transaction that has read something, what others have changed since is not seen.
		if (Boolean.FALSE.equals(transaction.execute(status -> changed.isEmpty()))) {
			transaction.executeWithoutResult(status -> index.catchUp());
		}
		return transaction.execute(status -> finder.find(typed, limit, locale));
	}

	/** A character that is a word by itself is enough. */
	private static int shortest(String typed) {
		return typed.codePoints().anyMatch(Character::isIdeographic) ? 1 : 2;
	}

	@Override
	public IndexProgress index() {
		return index.progress();
	}

	@Override
	public IndexProgress makeIndex() {
		index.begin();
		return index.progress();
	}
}

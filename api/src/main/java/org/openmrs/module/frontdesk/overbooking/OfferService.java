/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import java.time.LocalDate;
import java.util.List;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places that come free, and who is offered them: one person at a time, who has it kept for a while. First, for a place of
 * today, who stands by today; then who has waited for longest. Whoever has declined one keeps their turn for the next one.
 */
public interface OfferService {

	/** So many wishes are told at most. */
	int MOST = 500;

	/**
	 * Who would come earlier, those who have waited for longest first.
	 *
	 * @param patient a UUID, or null for all
	 * @throws Refusal UNKNOWN
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	List<EarlierWish> wishes(String patient);

	/**
	 * Notes that somebody would come earlier.
	 *
	 * @throws Refusal UNKNOWN; RULE; CONFLICT where they wait for this service already, or the appointment is over
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional
	EarlierWish note(WishAsked asked);

	/**
	 * They would not come earlier any more. What they are being offered goes to the next one.
	 *
	 * @throws Refusal UNKNOWN, where there is none of that UUID, or it has ended
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(propagation = Propagation.SUPPORTS)
	void end(String wish);

	/**
	 * The offers that are open, and those that ended on the day, the earliest place first; at most {@link #MOST}.
	 *
	 * @param location a UUID: only places there or within it; null for all
	 * @throws Refusal UNKNOWN
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	List<Offer> offers(LocalDate day, String location);

	/** @return how far the day's changes are: while it is the same, so are that day's {@link #offers} */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(readOnly = true)
	ChangeFeed.Mark mark(LocalDate day);

	/**
	 * The person takes the place: their appointment moves there, or they get one. Of several users who answer at once, one
	 * does, and the others are told.
	 *
	 * @throws Refusal UNKNOWN; CONFLICT where it is answered, its time has passed, or the place or the appointment is gone
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(propagation = Propagation.SUPPORTS)
	Offer accept(String offer);

	/**
	 * The person does not take the place: it goes to the next one, where there is one. As {@link #accept}.
	 */
	@Authorized(FrontDeskPrivileges.BOOK)
	@Transactional(propagation = Propagation.SUPPORTS)
	Offer decline(String offer);
}

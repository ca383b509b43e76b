/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import java.time.Duration;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.overbooking.OfferStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Offers what came free while somebody has the offers in view, and ends what has expired or does not stand any more. All that
 * it goes by are rows. Nodes of a cluster do it at once: each offer and each place is held by one of them, in a transaction
 * of its own that begins with that.
 */
@Component("frontdesk.offerJob")
public class OfferJob implements Job {

	private final FreedTable freed;

	private final OfferTable offers;

	private final Offering offering;

	private final Lookers lookers;

	private final ClinicTime time;

	private final TransactionTemplate each;

	public OfferJob(FreedTable freed, OfferTable offers, Offering offering, Lookers lookers,
			ClinicTime time, PlatformTransactionManager transactions) {
		this.freed = freed;
		this.offers = offers;
		this.offering = offering;
		this.lookers = lookers;
		this.time = time;
		this.each = new TransactionTemplate(transactions);
		this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Override
	public String id() {
		return "offers";
	}

	@Override
	public Duration interval() {
		return Duration.ofSeconds(5);
	}

	@Override
	public boolean run() {
		offers.open().forEach(offer -> each.executeWithoutResult(status -> settle(offer.id())));
		each.executeWithoutResult(status -> freed.endPassed());
		if (lookers.areThere()) {
			freed.waiting()
					.forEach(place -> each.executeWithoutResult(status -> freed.hold(place.id()).forEach(offering::next)));
		}
		return false;
	}

	/** The next one is asked with it, where somebody is there to do so; else when somebody is. */
	private void settle(int id) {
		Offered offer = offers.hold(id);
		boolean expired = !offer.expires().isAfter(time.now());
		if (offer.status() == OfferStatus.OPEN && (expired || !offering.stands(offer))) {
			offering.end(offer, expired ? OfferStatus.EXPIRED : OfferStatus.WITHDRAWN, null);
			if (lookers.areThere()) {
				offering.next(offer.place());
			}
		}
	}
}

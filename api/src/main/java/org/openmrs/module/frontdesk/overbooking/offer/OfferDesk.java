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

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.overbooking.EarlierWish;
import org.openmrs.module.frontdesk.overbooking.Offer;
import org.openmrs.module.frontdesk.overbooking.OfferService;
import org.openmrs.module.frontdesk.overbooking.OfferStatus;
import org.openmrs.module.frontdesk.overbooking.WishAsked;
import org.openmrs.module.frontdesk.overbooking.WishEnd;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes who would come earlier, and takes the answers to offers: each holds its offer, its wish and its place first. */
public class OfferDesk implements OfferService {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	private final WishTable wishes;

	private final OfferTable offers;

	private final Places places;

	private final WishRules rules;

	private final Acceptance acceptance;

	private final Offering offering;

	private final OfferNames names;

	private final Lookers lookers;

	private final ChangeFeed feed;

	private final ClinicTime time;

	private final AccessCapture audit;

	private final TransactionTemplate transaction;

	public OfferDesk(WishTable wishes, OfferTable offers, Places places, WishRules rules, Acceptance acceptance,
			Offering offering, OfferNames names, Lookers lookers, ChangeFeed feed, ClinicTime time, AccessCapture audit,
			PlatformTransactionManager transactions) {
		this.wishes = wishes;
		this.offers = offers;
		this.places = places;
		this.rules = rules;
		this.acceptance = acceptance;
		this.offering = offering;
		this.names = names;
		this.lookers = lookers;
		this.feed = feed;
		this.time = time;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public List<EarlierWish> wishes(String patient) {
		List<Waiting> waiting = patient == null ? wishes.all() : wishes.ofPatient(rules.patient(patient));
		audit.shown(Category.APPOINTMENT, Action.LIST, waiting.stream().map(Waiting::patient).distinct().toList());
		return names.wishes(waiting);
	}

	@Override
	public EarlierWish note(WishAsked asked) {
		Waiting wish = rules.read(asked, userId());
		try {
			wishes.add(wish);
		} catch (DuplicateKeyException e) {
			throw new Refusal(Refusal.Kind.CONFLICT, "wish.already");
		}
		audit.shown(Category.APPOINTMENT, Action.CREATE, List.of(wish.patient()));
		return names.wishes(List.of(wish)).get(0);
	}

	@Override
	public void end(String uuid) {
		Waiting wish = transaction.execute(status -> wishes.withUuid(uuid)
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "wish.unknown")));
		List<Integer> open = transaction.execute(status -> offers.openOf(wish.id()));
		transaction.executeWithoutResult(status -> end(wish, open));
	}

	private void end(Waiting wish, List<Integer> open) {
		List<Offered> held = open.stream().map(offers::hold).filter(one -> one.status() == OfferStatus.OPEN).toList();
		if (!wishes.end(wish.id(), WishEnd.WITHDRAWN, time.now(), userId())) {
			throw new Refusal(Refusal.Kind.UNKNOWN, "wish.unknown");
		}
		held.forEach(offer -> {
			offering.end(offer, OfferStatus.WITHDRAWN, userId());
			offering.next(offer.place());
		});
		audit.shown(Category.APPOINTMENT, Action.CHANGE, List.of(wish.patient()));
	}

	@Override
	public List<Offer> offers(LocalDate day, String location) {
		lookers.look();
		Set<Integer> within = location == null ? Set.of() : places.within(location);
		List<Offered> found = offers.between(time.startOf(day), time.startOf(day.plusDays(1))).stream()
				.filter(one -> location == null || within.contains(one.place().location())).toList();
		audit.shown(Category.APPOINTMENT, Action.LIST, found.stream().map(one -> one.who().patient()).distinct().toList());
		return names.offers(found);
	}

	@Override
	public ChangeFeed.Mark mark(LocalDate day) {
		lookers.look();
		return feed.mark(day);
	}

	@Override
	public Offer accept(String uuid) {
		return answer(uuid, offer -> acceptance.take(offer, userId()));
	}

	@Override
	public Offer decline(String uuid) {
		return answer(uuid, offer -> {
			offering.end(offer, OfferStatus.DECLINED, userId());
			offering.next(offer.place());
		});
	}

	/** In two transactions: one that has read which offer it is would not see what others do with it. */
	private Offer answer(String uuid, Consumer<Offered> how) {
		int id = transaction.execute(status -> offers.idOf(uuid)
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "offer.unknown")));
		return transaction.execute(status -> {
			Offered offer = held(id);
			how.accept(offer);
			audit.shown(Category.APPOINTMENT, Action.CHANGE, List.of(offer.who().patient()));
			return names.offers(List.of(offers.withId(id))).get(0);
		});
	}

	private Offered held(int id) {
		Offered offer = offers.hold(id);
		if (offer.status() == OfferStatus.EXPIRED || offer.status() == OfferStatus.OPEN
				&& !offer.expires().isAfter(time.now())) {
			throw new Refusal(Refusal.Kind.CONFLICT, "offer.expired");
		}
		if (offer.status() == OfferStatus.WITHDRAWN) {
			throw new Refusal(Refusal.Kind.CONFLICT, "offer.gone");
		}
		if (offer.status() != OfferStatus.OPEN) {
			throw answeredAlready(offer);
		}
		return offer;
	}

	private Refusal answeredAlready(Offered offer) {
		String by = names.users(Stream.of(offer.answeredBy())).get(offer.answeredBy());
		String at = CLOCK.format(offer.answeredAt().atZone(time.zone()));
		String code = "offer." + offer.status().code();
		return by == null
				? new Refusal(Refusal.Kind.CONFLICT, code + "BySomebody", Map.of("time", at))
				: new Refusal(Refusal.Kind.CONFLICT, code, Map.of("who", by, "time", at));
	}

	private static int userId() {
		return Context.getAuthenticatedUser().getUserId();
	}
}

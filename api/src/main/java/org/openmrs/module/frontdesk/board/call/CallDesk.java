/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.call;

import java.time.LocalDate;
import java.util.List;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.schedule.Booking;

/** Gives and calls numbers, for appointments that the transaction holds. */
public class CallDesk {

	/** More than this nobody reads from afar. */
	private static final int LONGEST = 40;

	private final CallNumbers numbers;

	private final ClinicTime time;

	private final AccessCapture audit;

	public CallDesk(CallNumbers numbers, ClinicTime time, AccessCapture audit) {
		this.numbers = numbers;
		this.time = time;
		this.audit = audit;
	}

	/** Somebody is here: they get a number of the place where they are, unless they had one of it today already. */
	public void give(Booking held) {
		numberOf(held);
	}

	/** As {@link #give}, for somebody who waits here already. */
	public void giveLate(BoardRow held) {
		refuseUnlessWaiting(held);
		numberOf(held.booking());
		announce(held.booking());
	}

	private CallNumber numberOf(Booking held) {
		List<CallNumber> had = numbers.of(held.id(), time.today());
		int place = CallNumbers.placeOf(held);
		// where they were before, nobody is to wait for them
		withdraw(had.stream().filter(number -> !number.isOf(place)).toList());
		return had.stream().filter(number -> number.isOf(place)).findFirst().orElseGet(() -> {
			LocalDate day = time.today();
			CallNumber number = new CallNumber(day, place, numbers.next(day, place), held.id(), time.now());
			numbers.save(number);
			return number;
		});
	}

	/** Somebody is not here after all; the numbers stay theirs. */
	public void withdraw(Booking held) {
		withdraw(numbers.of(held.id(), time.today()));
	}

	private void withdraw(List<CallNumber> all) {
		all.forEach(number -> {
			number.withdraw();
			numbers.save(number);
		});
	}

	/** Somebody who came by another way than ours gets a number now. */
	public void call(BoardRow held, String where) {
		refuseUnlessWaiting(held);
		Booking booking = held.booking();
		CallNumber number = numberOf(booking);
		number.call(time.now(), Context.getAuthenticatedUser().getUserId(), where(where));
		numbers.save(number);
		announce(booking);
	}

	private void refuseUnlessWaiting(BoardRow held) {
		if (!held.state().isWaiting()) {
			throw new Refusal(Refusal.Kind.CONFLICT, "call.status");
		}
		if (!time.dayOf(held.booking().start()).equals(time.today())) {
			throw new Refusal(Refusal.Kind.CONFLICT, "move.otherDay");
		}
	}

	private void announce(Booking held) {
		Integer location = held.location() == null ? null : held.location().id();
		numbers.announce(new ChangeFeed.Entry(time.today(), location, ChangeFeed.APPOINTMENT, held.uuid()));
		audit.shown(Category.APPOINTMENT, Action.CHANGE, List.of(held.patientId()));
	}

	private static String where(String text) {
		String where = text == null ? "" : text.strip();
		if (where.length() > LONGEST || where.chars().anyMatch(Character::isISOControl)) {
			throw new Refusal(Refusal.Kind.RULE, "call.where", new Refusal.Field("where", "field.call.where"));
		}
		return where.isEmpty() ? null : where;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.queue.order.Order;
import org.openmrs.module.frontdesk.overbooking.queue.order.Placed;
import org.openmrs.module.frontdesk.overbooking.queue.order.Standing;
import org.openmrs.module.frontdesk.overbooking.queue.order.Waiter;

/** Where somebody who is moved by hand comes to stand, if the rule lets them. */
final class QueueMoves {

	private final List<Waiter> waiting;

	private final int most;

	QueueMoves(Lane lane) {
		waiting = lane.order().stream().map(Placed::waiter).toList();
		most = lane.most();
	}

	/** @throws Refusal CONFLICT, where they cannot come to stand there */
	Standing standing(String line, String beside, boolean ahead) {
		Waiter moved = find(line);
		Waiter other = find(beside);
		if (moved == other) {
			throw new Refusal(Refusal.Kind.RULE, "queue.beside", new Refusal.Field("beside", "field.queue.beside"));
		}
		if (moved.urgency() != other.urgency()) {
			throw new Refusal(Refusal.Kind.CONFLICT, "queue.move.urgency");
		}
		Standing standing = standing(moved, other, ahead);
		if (!standsBeside(moved, standing, other, ahead)) {
			throw new Refusal(Refusal.Kind.CONFLICT, "queue.move.overtaken", Map.of("count", most));
		}
		return standing;
	}

	private Waiter find(String line) {
		return waiting.stream().filter(one -> one.key().equals(line)).findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "queue.move.elsewhere"));
	}

	/** The neighbour is the next one by standing, which the order need not follow. */
	private Standing standing(Waiter moved, Waiter other, boolean ahead) {
		List<Standing> others = waiting.stream().filter(one -> one.urgency() == other.urgency() && one != moved)
				.map(Waiter::standing).sorted(Comparator.naturalOrder()).toList();
		int at = others.indexOf(other.standing());
		return ahead
				? other.standing().ahead(at == 0 ? null : others.get(at - 1))
				: other.standing().behind(at == others.size() - 1 ? null : others.get(at + 1));
	}

	private boolean standsBeside(Waiter moved, Standing standing, Waiter other, boolean ahead) {
		List<String> order = Order.of(waiting.stream().map(one -> one == moved ? one.with(standing) : one).toList(), most)
				.stream().map(placed -> placed.waiter().key()).toList();
		return order.indexOf(moved.key()) == order.indexOf(other.key()) + (ahead ? -1 : 1);
	}
}

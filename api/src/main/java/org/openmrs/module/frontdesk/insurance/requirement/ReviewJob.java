/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.requirement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.insurance.requirement.ReviewTable.Review;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;
import org.openmrs.module.frontdesk.schedule.AppointmentSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Looks again at what is booked from today on, after who pays, a rule, or how many sessions there are has changed. Appointments
 * are held in the order in which whoever changes them holds them, a few at a time. Nodes of a cluster may do it at once: the
 * second one finds nothing left to change.
 */
@Component("frontdesk.reviewJob")
public class ReviewJob implements Job {

	/** Few enough that they are held for moments. */
	static final int AT_ONCE = 20;

	private final ReviewTable reviews;

	private final AppointmentSource appointments;

	private final CaseKeeper keeper;

	private final CommittedReads committed;

	private final HostQuery host;

	private final ClinicTime time;

	/** Which one had the last turn: one that fails must not keep those behind it waiting. */
	private volatile long last;

	public ReviewJob(ReviewTable reviews, AppointmentSource appointments, CaseKeeper keeper, CommittedReads committed,
			HostQuery host, ClinicTime time) {
		this.reviews = reviews;
		this.appointments = appointments;
		this.keeper = keeper;
		this.committed = committed;
		this.host = host;
		this.time = time;
	}

	@Override
	public String id() {
		return "authorizations.review";
	}

	@Override
	public Duration interval() {
		return Duration.ofSeconds(5);
	}

	@Override
	public boolean run() {
		Optional<Review> next = committed.read(sql -> reviews.next(last, sql));
		next.ifPresent(review -> {
			last = review.id();
			host.ask(sql -> look(review, sql));
		});
		return next.isPresent();
	}

	private Void look(Review review, NamedParameterJdbcTemplate sql) {
		List<Integer> ids = committed.read(read -> appointments.startingFrom(time.startOf(time.today()), review.patient(),
				review.after(), AT_ONCE, read));
		List<AppointmentNow> held = ids.stream().flatMap(id -> appointments.hold(id, sql).stream()).toList();
		if (!held.isEmpty()) {
			keeper.review(held, sql);
		}
		if (ids.size() < AT_ONCE) {
			reviews.done(review, sql);
		} else {
			reviews.goOn(review, ids.get(ids.size() - 1), sql);
		}
		return null;
	}
}

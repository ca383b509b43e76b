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

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.authorization.CaseListener;
import org.openmrs.module.frontdesk.insurance.authorization.StoredCase;
import org.openmrs.module.frontdesk.schedule.AppointmentListener;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;
import org.openmrs.module.frontdesk.schedule.AppointmentSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Sees to it that each appointment that needs an authorization has a case, and one only, and that it has drawn its unit while it
 * is kept: in the transaction that changes the appointment, by whatever way. What is there already comes first: what is
 * authorized, then what is being asked, then a case that nobody has begun; else one is opened, for days that are not over.
 * <p>
 * The transaction holds the appointments; the cases are held in the order of their keys after whatever else it waits for, so
 * that nobody who holds a case waits for anything but cases after it.
 */
@Component("frontdesk.caseKeeper")
public class CaseKeeper implements AppointmentListener, CaseListener {

	private static final Comparator<AppointmentNow> IN_ORDER = Comparator.comparing(AppointmentNow::start)
			.thenComparing(AppointmentNow::id);

	private static final int AUTHORIZED = 0;

	private static final int BEING_ASKED = 1;

	private static final int NOT_BEGUN = 2;

	private final NeedReader needs;

	private final AppointmentSource appointments;

	private final ReviewTable reviews;

	private final CommittedReads committed;

	private final ClinicTime time;

	/** Asked for late: the session factory's own interceptors call here. */
	private final ObjectProvider<CaseBook> book;

	private final ObjectProvider<CaseChanges> changes;

	private final ObjectProvider<HostQuery> host;

	public CaseKeeper(NeedReader needs, AppointmentSource appointments, ReviewTable reviews, CommittedReads committed,
			ClinicTime time,
			ObjectProvider<CaseBook> book, ObjectProvider<CaseChanges> changes, ObjectProvider<HostQuery> host) {
		this.needs = needs;
		this.appointments = appointments;
		this.reviews = reviews;
		this.host = host;
		this.committed = committed;
		this.time = time;
		this.book = book;
		this.changes = changes;
	}

	/** What is known before anything is held. */
	private record Known(List<StoredRule> rules, Map<Integer, Set<Integer>> cases) {
	}

	@Override
	public boolean isConcerned(Set<Integer> changed) {
		return committed.read(read -> book.getObject().concerns(changed, read));
	}

	@Override
	public void changed(Set<Integer> changed, List<AppointmentNow> now, NamedParameterJdbcTemplate sql) {
		Known known = known(changed);
		see(known, changed, now, sql);
		// when one comes or goes, those that follow it are other sessions than before, and may have the unit that it had
		if (known.rules().stream().anyMatch(StoredRule::countsSessions) || isOneLess(known, now)) {
			reviews.ofPatients(appointments.patients(changed, sql), sql);
		}
	}

	private static boolean isOneLess(Known known, List<AppointmentNow> now) {
		Set<Integer> on = now.stream().filter(AppointmentNow::isOn).map(AppointmentNow::id).collect(Collectors.toSet());
		return !on.containsAll(known.cases().keySet());
	}

	/**
	 * As if they had been changed, after something else has that the rules go by.
	 *
	 * @param held by the transaction, at least one
	 */
	void review(List<AppointmentNow> held, NamedParameterJdbcTemplate sql) {
		Set<Integer> ids = held.stream().map(AppointmentNow::id).collect(Collectors.toSet());
		see(known(ids), ids, held, sql);
	}

	private Known known(Set<Integer> changed) {
		return committed.read(read -> new Known(needs.rules(read), book.getObject().ofAppointments(changed, read)));
	}

	private void see(Known known, Set<Integer> changed, List<AppointmentNow> now, NamedParameterJdbcTemplate sql) {
		List<AppointmentNow> on = on(now);
		if (known.cases().isEmpty() && (known.rules().isEmpty() || on.isEmpty())) {
			return;
		}
		Map<Integer, Need> needed = needs.of(known.rules(), on, sql);
		Map<Integer, HeldCase> held = new TreeMap<>(book.getObject().hold(wanted(known.cases(), on, needed)));
		leave(changed, on, held, sql);
		on.forEach(one -> see(one, Optional.ofNullable(needed.get(one.id())), held, sql));
		askAnew(known.rules(), held.values(), on, sql);
		changes.getObject().finish(held.values());
	}

	/** Where an appointment is at another time, or is none of a case's any more, something else is asked for. */
	private void askAnew(List<StoredRule> rules, Collection<HeldCase> held, List<AppointmentNow> now,
			NamedParameterJdbcTemplate sql) {
		Map<Integer, AppointmentNow> known = new TreeMap<>();
		Set<Integer> others = held.stream().flatMap(one -> one.appointments().stream()).collect(Collectors.toSet());
		if (!others.isEmpty()) {
			committed.read(read -> appointments.withIds(others, read)).forEach(one -> known.put(one.id(), one));
		}
		now.forEach(one -> known.put(one.id(), one));
		held.forEach(one -> changes.getObject().askAnew(one, rules,
				on(one.appointments().stream().map(known::get).filter(Objects::nonNull).toList()), sql));
	}

	/** An appointment that it was for may need one of its own. */
	@Override
	public void asked(StoredCase now) {
		host.getObject().ask(sql -> {
			reviews.ofPatients(Set.of(now.patient()), sql);
			return null;
		});
	}

	/**
	 * What was kept draws on what is authorized now, and what goes beyond it needs a case of its own. No other case is held for
	 * it: the one that is may come after it.
	 */
	@Override
	public void moved(StoredCase now) {
		host.getObject().ask(sql -> {
			Map<Integer, HeldCase> held = new TreeMap<>(book.getObject().hold(Set.of(now.id())));
			List<StoredRule> rules = committed.read(needs::rules);
			List<AppointmentNow> on = on(committed
					.read(read -> appointments.withIds(held.get(now.id()).appointments(), read)));
			Map<Integer, Need> needed = needs.of(rules, on, sql);
			on.forEach(one -> see(one, Optional.ofNullable(needed.get(one.id())), held, sql));
			askAnew(rules, held.values(), on, sql);
			reviews.ofPatients(Set.of(now.patient()), sql);
			// whoever has moved it finishes it
			held.remove(now.id());
			changes.getObject().finish(held.values());
			return null;
		});
	}

	private static List<AppointmentNow> on(List<AppointmentNow> all) {
		return all.stream().filter(AppointmentNow::isOn).sorted(IN_ORDER).toList();
	}

	private Set<Integer> wanted(Map<Integer, Set<Integer>> cases, List<AppointmentNow> on, Map<Integer, Need> needed) {
		Set<Integer> patients = on.stream().filter(one -> needed.containsKey(one.id())).map(AppointmentNow::patient)
				.collect(Collectors.toSet());
		Set<Integer> open = committed.read(read -> book.getObject().open(patients, read));
		Set<Integer> wanted = new TreeSet<>(open);
		cases.values().forEach(wanted::addAll);
		return wanted;
	}

	/** What is cancelled, missed or gone needs nothing, and gives back. */
	private void leave(Set<Integer> changed, List<AppointmentNow> on, Map<Integer, HeldCase> held,
			NamedParameterJdbcTemplate sql) {
		Set<Integer> gone = new TreeSet<>(changed);
		on.forEach(one -> gone.remove(one.id()));
		gone.forEach(id -> having(id, held.values()).forEach(one -> changes.getObject().detach(one, id, sql)));
	}

	private void see(AppointmentNow appointment, Optional<Need> need, Map<Integer, HeldCase> held,
			NamedParameterJdbcTemplate sql) {
		LocalDate day = time.dayOf(appointment.start());
		CaseChanges change = changes.getObject();
		Optional<HeldCase> other = need.flatMap(what -> best(appointment, day, what, held.values()));
		List<HeldCase> its = having(appointment.id(), held.values());
		boolean authorized = Stream.concat(other.stream(), its.stream().filter(one -> one.serves(appointment, day, need)))
				.anyMatch(one -> rank(one) == AUTHORIZED);
		boolean isPast = day.isBefore(time.today());
		its.stream().filter(one -> authorized && one.yields(appointment.id())
				|| !one.serves(appointment, day, need) && !(isPast && one.now().state() == CaseState.CLOSED))
				.forEach(one -> change.detach(one, appointment.id(), sql));
		if (having(appointment.id(), held.values()).isEmpty() && need.isPresent()) {
			if (other.filter(one -> !isPast || rank(one) == AUTHORIZED).isPresent()) {
				change.attach(other.get(), appointment);
			} else if (!isPast) {
				HeldCase opened = change.open(need.get(), appointment);
				held.put(opened.now().id(), opened);
			}
		}
		change.settle(having(appointment.id(), held.values()), appointment, sql);
	}

	/** @return the case that it could be one more appointment of */
	private static Optional<HeldCase> best(AppointmentNow appointment, LocalDate day, Need need, Collection<HeldCase> held) {
		return held.stream()
				.filter(one -> !one.appointments().contains(appointment.id()) && one.canServe(appointment, day, need))
				.min(Comparator.comparing(CaseKeeper::rank));
	}

	private static List<HeldCase> having(int appointment, Collection<HeldCase> held) {
		return held.stream().filter(one -> one.appointments().contains(appointment)).toList();
	}

	/** What is authorized comes before what is asked, and that before what nobody has begun. */
	private static int rank(HeldCase one) {
		return switch (one.now().state()) {
			case APPROVED, PARTLY, MODIFIED -> AUTHORIZED;
			case NEEDED -> NOT_BEGUN;
			default -> BEING_ASKED;
		};
	}
}

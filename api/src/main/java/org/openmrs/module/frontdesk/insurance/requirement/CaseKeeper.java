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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.schedule.AppointmentListener;
import org.openmrs.module.frontdesk.schedule.AppointmentNow;
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
public class CaseKeeper implements AppointmentListener {

	private final NeedReader needs;

	private final CommittedReads committed;

	private final ClinicTime time;

	/** Asked for late: the session factory's own interceptors call here. */
	private final ObjectProvider<CaseBook> book;

	private final ObjectProvider<CaseChanges> changes;

	public CaseKeeper(NeedReader needs, CommittedReads committed, ClinicTime time, ObjectProvider<CaseBook> book,
			ObjectProvider<CaseChanges> changes) {
		this.needs = needs;
		this.committed = committed;
		this.time = time;
		this.book = book;
		this.changes = changes;
	}

	/** What is known before anything is held. */
	private record Known(List<StoredRule> rules, Map<Integer, Set<Integer>> cases) {
	}

	@Override
	public void changed(Set<Integer> changed, List<AppointmentNow> now, NamedParameterJdbcTemplate sql) {
		Known known = committed
				.read(read -> new Known(needs.rules(read), book.getObject().ofAppointments(changed, read)));
		List<AppointmentNow> on = now.stream().filter(AppointmentNow::isOn)
				.sorted(Comparator.comparing(AppointmentNow::start).thenComparing(AppointmentNow::id)).toList();
		if (known.cases().isEmpty() && (known.rules().isEmpty() || on.isEmpty())) {
			return;
		}
		Map<Integer, Need> needed = needs.of(known.rules(), on, sql);
		Map<Integer, HeldCase> held = new TreeMap<>(book.getObject().hold(wanted(known.cases(), on, needed)));
		Set<Integer> rulesInUse = known.rules().stream().map(StoredRule::id).collect(Collectors.toSet());
		leave(changed, on, held, sql);
		on.forEach(one -> see(one, Optional.ofNullable(needed.get(one.id())), held, rulesInUse, sql));
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

	private void see(AppointmentNow appointment, Optional<Need> need, Map<Integer, HeldCase> held, Set<Integer> rulesInUse,
			NamedParameterJdbcTemplate sql) {
		LocalDate day = time.dayOf(appointment.start());
		CaseChanges change = changes.getObject();
		having(appointment.id(), held.values()).stream()
				.filter(one -> !one.serves(appointment, day, need, rulesInUse))
				.forEach(one -> change.detach(one, appointment.id(), sql));
		if (having(appointment.id(), held.values()).isEmpty() && need.isPresent() && !day.isBefore(time.today())) {
			HeldCase found = held.values().stream().filter(one -> one.canServe(appointment, day, need.get()))
					.min(Comparator.comparing(CaseKeeper::rank)).orElse(null);
			if (found == null) {
				HeldCase opened = change.open(need.get(), appointment);
				held.put(opened.now().id(), opened);
			} else {
				change.attach(found, need.get(), appointment, sql);
			}
		}
		having(appointment.id(), held.values()).forEach(one -> change.settle(one, appointment, sql));
	}

	private static List<HeldCase> having(int appointment, Collection<HeldCase> held) {
		return held.stream().filter(one -> one.appointments().contains(appointment)).toList();
	}

	/** What is authorized comes before what is asked, and that before what nobody has begun. */
	private static int rank(HeldCase one) {
		return switch (one.now().state()) {
			case APPROVED, PARTLY, MODIFIED -> 0;
			case NEEDED -> 2;
			default -> 1;
		};
	}
}

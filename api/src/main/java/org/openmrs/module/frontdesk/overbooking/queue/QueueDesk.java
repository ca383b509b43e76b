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

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.overbooking.ByHand;
import org.openmrs.module.frontdesk.overbooking.Entering;
import org.openmrs.module.frontdesk.overbooking.Queue;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.openmrs.module.frontdesk.overbooking.QueueEntry;
import org.openmrs.module.frontdesk.overbooking.QueueService;
import org.openmrs.module.frontdesk.overbooking.RedFlag;
import org.openmrs.module.frontdesk.overbooking.Urgency;
import org.openmrs.module.frontdesk.overbooking.queue.words.RedFlags;
import org.openmrs.module.frontdesk.schedule.CapacityService;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/** The rules of changing the queue, for lines that the transaction holds. */
public class QueueDesk implements QueueService {

	private final QueueReader reader;

	private final QueueLines lines;

	private final HeldLines held;

	private final QueueTable table;

	private final Arrivals arrivals;

	private final RedFlags redFlags;

	private final ScheduleService schedule;

	private final CapacityService capacity;

	private final ChangeFeed feed;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	private final AccessCapture audit;

	public QueueDesk(QueueReader reader, QueueLines lines, HeldLines held, QueueTable table, RedFlags redFlags,
			ScheduleService schedule, CapacityService capacity, ChangeFeed feed, FrontDeskSettings settings, ClinicTime time,
			AccessCapture audit) {
		this.reader = reader;
		this.lines = lines;
		this.held = held;
		this.table = table;
		this.arrivals = new Arrivals(time);
		this.redFlags = redFlags;
		this.schedule = schedule;
		this.capacity = capacity;
		this.feed = feed;
		this.settings = settings;
		this.time = time;
		this.audit = audit;
	}

	@Override
	public ChangeFeed.Mark mark(LocalDate day) {
		return feed.mark(day);
	}

	@Override
	public Queue queue(String locationUuid) {
		QueueDay day = reader.read(locationUuid);
		List<Integer> shown = QueueLines.shown(day);
		audit.shown(Category.APPOINTMENT, Action.LIST, shown);
		audit.shown(Category.PATIENT, Action.LIST, shown);
		return new Queue(time.today(), day.present().location(), day.present().mark(), settings.queueOvertakes(),
				lines.of(day), QueueLines.choices(day), capacity.day(time.today(), day.present().within()));
	}

	@Override
	public QueueEntry enter(Entering entering) {
		arrivals.check(entering);
		int patient = table.holdPatient(entering.patient());
		Named location = entering.location() == null ? null : table.location(entering.location());
		QueueDay day = reader.read(null);
		Named service = arrivals.service(entering.service(), day.services());
		arrivals.refuseWhoIsInIt(patient, service, day);
		String uuid = table.add(new QueueTable.NewEntry(time.today(), patient, 0, service.id(),
				location == null ? null : location.id(), entering.kind(), entering.reason().strip(),
				redFlags.in(entering.reason()), entering.wishUntil()));
		return told(held.entry(uuid), StoredEntry.lineOf(uuid), Action.CREATE);
	}

	@Override
	public QueueEntry state(String line, int version, String reason) {
		arrivals.checkReason(reason);
		return change(line, version, entry -> table.state(entry.id(), reason.strip(), redFlags.in(reason)));
	}

	@Override
	public QueueEntry setUrgency(String line, int version, Urgency urgency) {
		return change(line, version, entry -> table.setUrgency(entry.id(), urgency));
	}

	@Override
	public QueueEntry acknowledge(String line, int version) {
		return change(line, version, entry -> {
			RedFlag flag = entry.redFlag();
			if (flag == null || !flag.open()) {
				throw new Refusal(Refusal.Kind.CONFLICT, "queue.noFlag");
			}
			table.acknowledge(entry.id());
		});
	}

	@Override
	public QueueEntry move(String line, int version, ByHand byHand) {
		arrivals.checkReason(byHand.reason());
		return change(line, version, entry -> {
			List<Comer> comers = reader.read(null).laneOf(line).orElseThrow(HeldLines::notWaiting);
			table.move(entry.id(),
					new QueueMoves(lines.lane(comers)).standing(line, byHand.beside(), byHand.ahead()),
					byHand.reason().strip());
		});
	}

	@Override
	public QueueEntry end(String line, int version, QueueEnd how) {
		return change(line, version, entry -> {
			if (how == QueueEnd.SEEN && entry.appointmentId() != 0) {
				throw new Refusal(Refusal.Kind.CONFLICT, "queue.end.appointment");
			}
			table.end(entry.id(), how);
		});
	}

	@Override
	public QueueEntry undo(String line) {
		StoredEntry entry = held.hold(line).entry();
		if (entry != null && entry.ended() != null) {
			arrivals.refuseWhoIsInItAgain(entry, reader.read(null));
			table.reopen(entry.id());
		} else {
			undoMove(entry);
		}
		return told(held.entry(entry.uuid()), line, Action.CHANGE);
	}

	private void undoMove(StoredEntry entry) {
		StoredEvent moved = entry == null ? null : entry.last(StoredEvent.Kind.MOVED, null).orElse(null);
		if (moved == null) {
			throw new Refusal(Refusal.Kind.CONFLICT, "queue.nothingToUndo");
		}
		table.undoEvent(entry.id(), moved.id());
	}

	/** From now on an entry is kept of whoever has an appointment, too. */
	private QueueEntry change(String line, int version, Consumer<StoredEntry> change) {
		StoredEntry entry = held.holdWaiting(line, version);
		change.accept(entry);
		return told(held.entry(entry.uuid()), line, Action.CHANGE);
	}

	private QueueEntry told(StoredEntry entry, String line, Action action) {
		audit.shown(Category.PATIENT, action, List.of(entry.patientId()));
		table.announce(entry.day(), entry.location() == null ? null : entry.location().id(), line);
		return QueueLines.entry(entry, line, schedule.services(entry.day()).services());
	}
}

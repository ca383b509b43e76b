/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.visit;

import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.Visit;
import org.openmrs.VisitType;
import org.openmrs.api.APIException;
import org.openmrs.api.VisitService;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.VisitOutcome;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Starts, joins and takes back the visits of people who are checked in. */
@Component("frontdesk.visitDesk")
public class VisitDesk {

	private static final String[] TO_START = { PrivilegeConstants.GET_VISITS, PrivilegeConstants.ADD_VISITS,
			PrivilegeConstants.GET_VISIT_TYPES, PrivilegeConstants.GET_VISIT_ATTRIBUTE_TYPES,
			PrivilegeConstants.GET_ENCOUNTERS,
			PrivilegeConstants.GET_GLOBAL_PROPERTIES };

	private static final String[] TO_VOID = { PrivilegeConstants.GET_VISITS, PrivilegeConstants.EDIT_VISITS,
			PrivilegeConstants.DELETE_VISITS, PrivilegeConstants.GET_VISIT_ATTRIBUTE_TYPES,
			PrivilegeConstants.GET_ENCOUNTERS,
			PrivilegeConstants.GET_GLOBAL_PROPERTIES };

	private static final String EMPTY = "select v.visitId from Visit v where v.visitId = :visit and v.voided = false"
			+ " and v.dateChanged is null and v.stopDatetime is null"
			+ " and not exists (select e.encounterId from Encounter e where e.visit = v and e.voided = false)"
			+ " and not exists (select a.visitAttributeId from VisitAttribute a where a.visit = v and a.voided = false)";

	private final VisitService visits;

	private final SessionFactory sessionFactory;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	public VisitDesk(@Qualifier("visitService") VisitService visits, SessionFactory sessionFactory,
			FrontDeskSettings settings, ClinicTime time) {
		this.visits = visits;
		this.sessionFactory = sessionFactory;
		this.settings = settings;
		this.time = time;
	}

	/** Joins the patient's open visit, else starts one, if the clinic wants that and has said of which type. */
	public VisitUse startOrJoin(Booking booking) {
		if (!settings.startsVisit()) {
			return new VisitUse(VisitOutcome.NONE, null);
		}
		return HostRights.lend(() -> {
			Patient patient = sessionFactory.getCurrentSession().get(Patient.class, booking.patientId());
			Optional<Visit> open = visits.getActiveVisitsByPatient(patient).stream()
					.max(Comparator.comparing(Visit::getStartDatetime));
			return open.map(visit -> new VisitUse(VisitOutcome.JOINED, visit.getVisitId()))
					.orElseGet(() -> start(patient, booking));
		}, TO_START);
	}

	private VisitUse start(Patient patient, Booking booking) {
		Optional<VisitType> type = settings.visitType().map(visits::getVisitTypeByUuid).filter(found -> !found.getRetired());
		if (type.isEmpty()) {
			return new VisitUse(VisitOutcome.NO_TYPE, null);
		}
		Visit visit = new Visit(patient, type.get(), Date.from(time.now()));
		if (booking.location() != null) {
			visit.setLocation(sessionFactory.getCurrentSession().get(Location.class, booking.location().id()));
		}
		try {
			return new VisitUse(VisitOutcome.STARTED, visits.saveVisit(visit).getVisitId());
		} catch (APIException e) {
			// A mandatory visit attribute, say: what the host says of it can hold what not everybody may read.
			throw new Refusal(Refusal.Kind.RULE, "visit.refused");
		}
	}

	/** Voids a visit that nobody has touched since it was started and that has nothing in it. */
	public void voidIfEmpty(int visitId, String reason) {
		if (isEmpty(visitId)) {
			HostRights.lend(() -> visits.voidVisit(visits.getVisit(visitId), reason), TO_VOID);
		}
	}

	private boolean isEmpty(int visitId) {
		return !sessionFactory.getCurrentSession().createQuery(EMPTY).setParameter("visit", visitId).list().isEmpty();
	}
}

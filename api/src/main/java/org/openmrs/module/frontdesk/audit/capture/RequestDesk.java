/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.util.Collection;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.AccessContext;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.RequestWatch;
import org.openmrs.module.frontdesk.audit.WatchedRequest;
import org.openmrs.module.frontdesk.audit.Way;
import org.springframework.stereotype.Component;

/** The request of each thread, for those who answer it. */
@Component("frontdesk.requestDesk")
public class RequestDesk implements RequestWatch, AccessCapture, AccessContext {

	private final Recorder recorder;

	private final Who who;

	private final PersonTable persons;

	private final BackgroundWork background;

	public RequestDesk(Recorder recorder, Who who, PersonTable persons, BackgroundWork background) {
		this.recorder = recorder;
		this.who = who;
		this.persons = persons;
		this.background = background;
	}

	@Override
	public boolean begin(WatchedRequest request) {
		if (CurrentRequest.get() != null) {
			return false;
		}
		CurrentRequest.set(new RequestAccesses(request, who, persons));
		return true;
	}

	@Override
	public void settle() {
		RequestAccesses request = CurrentRequest.get();
		if (request != null) {
			recorder.recordNow(request.take(), request.signsIn());
		}
	}

	@Override
	public void end(int status, boolean broken) {
		RequestAccesses request = CurrentRequest.get();
		if (request != null) {
			recorder.recordNow(request.takeLast(status, broken), request.signsIn());
		}
	}

	@Override
	public boolean canRecord() {
		return recorder.canRecord();
	}

	@Override
	public void missed(int requests) {
		recorder.missed(requests);
	}

	@Override
	public void leave() {
		RequestAccesses request = CurrentRequest.get();
		CurrentRequest.clear();
		if (request != null) {
			recorder.record(request.take(), request.signsIn());
		}
	}

	@Override
	public void shown(Category category, Action action, Collection<Integer> patientIds) {
		RequestAccesses request = CurrentRequest.get();
		if (request == null) {
			patientIds.forEach(id -> background.count(category, action, Outcome.DONE));
		} else {
			request.shown(category, action, patientIds);
		}
	}

	@Override
	public void because(int patientId, String reason) {
		RequestAccesses request = CurrentRequest.get();
		if (request != null) {
			request.because(patientId, reason);
		}
	}

	@Override
	public Actor actor() {
		RequestAccesses request = CurrentRequest.get();
		return request == null ? who.actor(who.user()) : request.actor();
	}

	@Override
	public Way way() {
		RequestAccesses request = CurrentRequest.get();
		return request == null ? Way.BACKGROUND : request.way();
	}
}

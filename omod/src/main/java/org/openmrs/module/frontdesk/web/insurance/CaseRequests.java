/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.insurance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseItem;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;
import org.openmrs.module.frontdesk.insurance.ContactAsked;
import org.openmrs.module.frontdesk.insurance.PasReview;
import org.openmrs.module.frontdesk.web.api.BadRequest;

/** What is sent of cases, and how it is read. */
final class CaseRequests {

	private static final String UNREADABLE = "case.unreadable";

	private CaseRequests() {
	}

	/** Nothing needs to be said beyond what it is about; the body is an empty object. */
	record Nothing() {
	}

	/** What is asked for; all can be left out, and the version where there is no case yet. */
	record AskedJson(Integer version, String coverage, String urgency, String service, String provider, Integer units,
			String from, String until, String words, List<CaseItem> items, List<String> appointments) {

		CaseAsked read() {
			return new CaseAsked(coverage, optional(urgency, "urgency", CaseUrgency::of), service, provider, units,
					day(from, "from"), day(until, "until"), words, items, appointments);
		}
	}

	/** Something that is done: the action, or the payer's answer by its code, which stands for one. */
	record StepJson(Integer version, String action, String review, String reason, String due, String number,
			String reference, Integer units, String from, String until) {

		CaseStep read() {
			PasReview answer = optional(review, "review", PasReview::of);
			CaseAction done = answer == null
					? given(optional(action, "action", CaseAction::of), "action")
					: answer.action();
			return new CaseStep(done, answer, reason, moment(due, "due"), number, reference, units, day(from, "from"),
					day(until, "until"));
		}
	}

	/** A contact that is to be noted. */
	record ContactJson(String at, String with, String reference, String said, String promised, String promisedBy) {

		ContactAsked read() {
			return new ContactAsked(moment(at, "at"), with, reference, said, promised, moment(promisedBy, "promisedBy"));
		}
	}

	/** A document that is wanted. */
	record WantedJson(String words) {
	}

	/** @param content the file's bytes in Base64 */
	record FileJson(String name, String content) {

		byte[] read() {
			try {
				return Base64.getDecoder().decode(given(content, "content"));
			} catch (IllegalArgumentException e) {
				throw new BadRequest(UNREADABLE, "content");
			}
		}
	}

	static <T> T given(T value, String field) {
		if (value == null) {
			throw new BadRequest(UNREADABLE, field);
		}
		return value;
	}

	static <T> T optional(String text, String field, Function<String, Optional<T>> reader) {
		return text == null ? null : reader.apply(text).orElseThrow(() -> new BadRequest(UNREADABLE, field));
	}

	private static LocalDate day(String text, String field) {
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw new BadRequest(UNREADABLE, field);
		}
	}

	/** A day alone stands for its end, which is when the next one begins. */
	private static LocalDateTime moment(String text, String field) {
		try {
			return text == null || text.contains("T") ? local(text) : LocalDate.parse(text).plusDays(1).atStartOfDay();
		} catch (DateTimeException e) {
			throw new BadRequest(UNREADABLE, field);
		}
	}

	private static LocalDateTime local(String text) {
		return text == null ? null : LocalDateTime.parse(text);
	}
}

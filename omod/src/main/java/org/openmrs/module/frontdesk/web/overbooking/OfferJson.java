/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.overbooking;

import java.time.LocalDate;
import java.util.List;
import org.openmrs.module.frontdesk.overbooking.EarlierWish;
import org.openmrs.module.frontdesk.overbooking.Offer;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PartOfDay;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.openmrs.module.frontdesk.web.api.ClinicClock;

/** Offers and wishes as JSON. Times are ISO 8601 with the clinic's offset, days are the clinic's. */
final class OfferJson {

	private OfferJson() {
	}

	record NamedJson(String uuid, String name) {

		static NamedJson of(Named named) {
			return named == null ? null : new NamedJson(named.uuid(), named.name());
		}
	}

	record PersonJson(String uuid, String name, String identifier, String called, boolean restricted) {

		static PersonJson of(PatientName patient) {
			return patient == null
					? null
					: new PersonJson(patient.uuid(), patient.name(), patient.identifier(), patient.called(),
							patient.restricted());
		}
	}

	record AnsweredJson(String at, String by) {
	}

	/** @param answered null while it is open */
	record OneJson(String uuid, PersonJson patient, List<String> phones, NamedJson service, NamedJson provider,
			NamedJson location, String start, String end, String bookedAt, String reason, String askedAt, int askedBefore,
			String offeredAt, String expires, String status, AnsweredJson answered, String appointment) {

		static OneJson of(Offer offer, ClinicClock clock) {
			return new OneJson(offer.uuid(), PersonJson.of(offer.patient()), offer.phones(), NamedJson.of(offer.service()),
					NamedJson.of(offer.provider()), NamedJson.of(offer.location()), clock.iso(offer.start()),
					clock.iso(offer.end()), clock.iso(offer.bookedAt()), offer.reason().code(), clock.iso(offer.askedAt()),
					offer.askedBefore(), clock.iso(offer.offeredAt()), clock.iso(offer.expires()), offer.status().code(),
					offer.answeredAt() == null
							? null
							: new AnsweredJson(clock.iso(offer.answeredAt()), offer.answeredBy()),
					offer.appointment());
		}
	}

	record AllJson(String now, List<OneJson> offers) {
	}

	record WishJson(String uuid, PersonJson patient, NamedJson service, String appointment, NamedJson location,
			NamedJson provider,
			String kind, int minutes, int notice, String from, String until, List<String> parts, String notedAt,
			String notedBy) {

		static WishJson of(EarlierWish wish, ClinicClock clock) {
			return new WishJson(wish.uuid(), PersonJson.of(wish.patient()), NamedJson.of(wish.service()),
					wish.appointment(), NamedJson.of(wish.location()), NamedJson.of(wish.provider()), wish.kind().code(),
					wish.minutes(), wish.notice(),
					iso(wish.from()), iso(wish.until()), wish.parts().stream().sorted().map(PartOfDay::code).toList(),
					clock.iso(wish.notedAt()), wish.notedBy());
		}

		private static String iso(LocalDate day) {
			return day == null ? null : day.toString();
		}
	}

	record WishesJson(List<WishJson> wishes) {
	}
}

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

import java.time.LocalDate;
import java.util.List;
import org.openmrs.module.frontdesk.insurance.Cover;
import org.openmrs.module.frontdesk.insurance.CoverPeriod;
import org.openmrs.module.frontdesk.insurance.Coverage;
import org.openmrs.module.frontdesk.insurance.CoverageTerms;
import org.openmrs.module.frontdesk.insurance.NumberFinding;
import org.openmrs.module.frontdesk.insurance.PayerChoice;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.web.api.ClinicClock;

/** Who pays as JSON. Times are ISO 8601 with the clinic's offset, days are the clinic's. */
final class CoverageJson {

	private CoverageJson() {
	}

	record NamedJson(String uuid, String name) {

		static NamedJson of(Named named) {
			return named == null ? null : new NamedJson(named.uuid(), named.name());
		}
	}

	record ByJson(String at, String by) {

		static ByJson of(Coverage.By by, ClinicClock clock) {
			return new ByJson(clock.iso(by.at()), by.who());
		}
	}

	record RemovedJson(String at, String by, String why) {
	}

	record VerifiedJson(String at, String by, String how, String answer, String words) {

		static VerifiedJson of(Coverage.Verified verified, ClinicClock clock) {
			return verified == null
					? null
					: new VerifiedJson(clock.iso(verified.by().at()), verified.by().who(), verified.how().code(),
							verified.answer().code(), verified.words());
		}
	}

	/** @param removed null while it counts */
	record OneJson(String uuid, int version, String kind, NamedJson payer, NamedJson plan, String memberId, String holder,
			String relationship, String from, String until, int place, String reason, ByJson noted, ByJson changed,
			RemovedJson removed, VerifiedJson verified) {

		static OneJson of(Coverage one, ClinicClock clock) {
			CoverageTerms terms = one.terms();
			return new OneJson(one.uuid(), one.version(), terms.kind().code(), NamedJson.of(terms.payer()),
					NamedJson.of(terms.plan()), terms.memberId(), terms.holder(), terms.relationship().code(),
					iso(terms.period().from()), iso(terms.period().until()), terms.place(), terms.reason(),
					ByJson.of(one.noted(), clock), ByJson.of(one.changed(), clock),
					one.removed() == null
							? null
							: new RemovedJson(clock.iso(one.removed().at()), one.removed().who(), one.removedWhy()),
					VerifiedJson.of(one.verified(), clock));
		}
	}

	record DaysJson(String from, String until) {

		static DaysJson of(CoverPeriod period) {
			return new DaysJson(iso(period.from()), iso(period.until()));
		}
	}

	record OverlapJson(String first, String second, DaysJson days) {
	}

	record CoverJson(boolean covered, List<OneJson> coverages, List<OverlapJson> overlaps, List<DaysJson> gaps) {

		static CoverJson of(Cover cover, ClinicClock clock) {
			return new CoverJson(cover.covered(), cover.coverages().stream().map(one -> OneJson.of(one, clock)).toList(),
					cover.overlaps().stream().map(one -> new OverlapJson(one.first(), one.second(), DaysJson.of(one.days())))
							.toList(),
					cover.gaps().stream().map(DaysJson::of).toList());
		}
	}

	record ChoiceJson(String uuid, String name, List<NamedJson> plans) {

		static ChoiceJson of(PayerChoice choice) {
			return new ChoiceJson(choice.payer().uuid(), choice.payer().name(),
					choice.plans().stream().map(NamedJson::of).toList());
		}
	}

	record ChoicesJson(List<ChoiceJson> payers) {
	}

	record SlipJson(String kind, int from, int until) {
	}

	record FindingJson(String state, String known, SlipJson slip) {

		static FindingJson of(NumberFinding finding) {
			return new FindingJson(finding.state().code(), finding.known(), finding.slip() == null
					? null
					: new SlipJson(finding.slip().kind().code(), finding.slip().from(), finding.slip().until()));
		}
	}

	private static String iso(LocalDate day) {
		return day == null ? null : day.toString();
	}
}

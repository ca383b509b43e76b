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

import java.util.List;
import java.util.Locale;
import org.openmrs.module.frontdesk.overbooking.SessionForecast;
import org.openmrs.module.frontdesk.overbooking.ShowChance;
import org.openmrs.module.frontdesk.overbooking.ShowGroup;
import org.openmrs.module.frontdesk.overbooking.ShowLearning;
import org.openmrs.module.frontdesk.overbooking.ShowQuality;
import org.openmrs.module.frontdesk.overbooking.ShowReason;
import org.openmrs.module.frontdesk.overbooking.ShowReport;
import org.openmrs.module.frontdesk.overbooking.ShowTrial;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.Sentences;

/** How likely people come, as JSON. Moments are ISO 8601 with the clinic's offset. */
final class ShowJson {

	private ShowJson() {
	}

	/** @param points of 100, to which the sentence says what they are for; null of what it starts from */
	record ReasonJson(String code, Double points, String text) {

		static ReasonJson of(ShowReason reason, Sentences sentences) {
			return new ReasonJson(reason.code(), reason.points(),
					sentences.say("frontdesk.show." + reason.code(), reason.arguments()));
		}

		static List<ReasonJson> of(ShowChance chance, Sentences sentences) {
			return chance.reasons().stream().map(reason -> of(reason, sentences)).toList();
		}
	}

	record ChanceJson(double probability, double low, double high, List<ReasonJson> reasons) {

		static ChanceJson of(ShowChance chance, Sentences sentences) {
			return new ChanceJson(chance.probability(), chance.low(), chance.high(), ReasonJson.of(chance, sentences));
		}
	}

	record OfAppointmentJson(String appointment, double probability, double low, double high, List<ReasonJson> reasons) {

		static OfAppointmentJson of(String appointment, ShowChance chance, Sentences sentences) {
			return new OfAppointmentJson(appointment, chance.probability(), chance.low(), chance.high(),
					ReasonJson.of(chance, sentences));
		}
	}

	record ServiceJson(String uuid, String name) {
	}

	record SessionJson(ServiceJson service, String day, String from, String until, Integer places, int booked,
			double expected, double deviation, int low, int high) {

		static SessionJson of(SessionForecast one, ClinicClock clock) {
			return new SessionJson(new ServiceJson(one.service().uuid(), one.service().name()),
					one.session().day().toString(), clock.iso(one.session().from()), clock.iso(one.session().until()),
					one.session().places(), one.booked(), one.expected().expected(), one.expected().deviation(), one.low(),
					one.high());
		}
	}

	record ForecastJson(List<SessionJson> sessions) {

		static ForecastJson of(List<SessionForecast> sessions, ClinicClock clock) {
			return new ForecastJson(sessions.stream().map(one -> SessionJson.of(one, clock)).toList());
		}
	}

	record DecileJson(int appointments, double said, int came) {
	}

	record QualityJson(int appointments, double brier, double brierOfRate, double brierOfPatients, Double slope,
			Double slopeError, List<DecileJson> deciles) {

		static QualityJson of(ShowQuality quality) {
			return quality == null
					? null
					: new QualityJson(quality.appointments(), quality.brier(), quality.brierOfRate(),
							quality.brierOfPatients(), quality.slope(), quality.slopeError(), quality.deciles().stream()
									.map(one -> new DecileJson(one.appointments(), one.said(), one.came())).toList());
		}
	}

	record EffectJson(String effect, boolean kept, double gain, double error) {

		static EffectJson of(ShowTrial trial) {
			return new EffectJson(trial.effect().code(), trial.kept(), trial.gain(), trial.error());
		}
	}

	record GroupJson(String kind, String group, int people, int appointments, double said, double came, int waits,
			Double waitMinutes) {

		static GroupJson of(ShowGroup group) {
			return new GroupJson(group.kind().name().toLowerCase(Locale.ROOT), group.code(), group.people(),
					group.appointments(), group.said(), group.came(), group.waits(), group.waitMinutes());
		}
	}

	/** @param learned null where it never was */
	record ReportJson(String learned, int days, int appointments, int missed, List<EffectJson> effects,
			QualityJson quality, List<GroupJson> groups) {

		static final ReportJson NONE = new ReportJson(null, 0, 0, 0, List.of(), null, List.of());

		static ReportJson of(ShowReport report, ClinicClock clock) {
			return new ReportJson(clock.iso(report.learned()), report.days(), report.appointments(), report.missed(),
					report.trials().stream().map(EffectJson::of).toList(), QualityJson.of(report.quality()),
					report.groups().stream().map(GroupJson::of).toList());
		}
	}

	record LearningJson(boolean running, int percent, String begun, String ended, boolean failed) {

		static LearningJson of(ShowLearning learning, ClinicClock clock) {
			return new LearningJson(learning.running(), learning.percent(), clock.iso(learning.begun()),
					clock.iso(learning.ended()), learning.failed());
		}
	}
}

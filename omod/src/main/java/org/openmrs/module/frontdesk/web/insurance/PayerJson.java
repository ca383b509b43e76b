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

import java.util.List;
import org.openmrs.module.frontdesk.insurance.Channel;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.PayerIdentifier;
import org.openmrs.module.frontdesk.insurance.Plan;
import org.openmrs.module.frontdesk.insurance.Want;
import org.openmrs.module.frontdesk.schedule.Named;

/** A payer as JSON. */
record PayerJson(String uuid, int version, String code, String name, List<PayerIdentifier> identifiers, String portal,
		String phone, String fax, String email, String electronic, String first, int expeditedHours, int standardDays,
		boolean standardBusiness, List<Integer> appealDays, boolean appealBusiness, String memberLayout, String memberCheck,
		List<PlanJson> plans, List<WantJson> wants, boolean retired) {

	record PlanJson(String uuid, String code, String name, boolean retired) {

		static PlanJson of(Plan plan) {
			return new PlanJson(plan.uuid(), plan.code(), plan.name(), plan.retired());
		}
	}

	record ServiceJson(String uuid, String name) {

		static ServiceJson of(Named service) {
			return service == null ? null : new ServiceJson(service.uuid(), service.name());
		}
	}

	/** @param service null for all */
	record WantJson(ServiceJson service, String words) {

		static WantJson of(Want want) {
			return new WantJson(ServiceJson.of(want.service()), want.words());
		}
	}

	static PayerJson of(Payer payer) {
		return new PayerJson(payer.uuid(), payer.version(), payer.code(), payer.name(), payer.identifiers(),
				address(payer, Channel.PORTAL), address(payer, Channel.PHONE), address(payer, Channel.FAX),
				address(payer, Channel.EMAIL), address(payer, Channel.ELECTRONIC),
				payer.reach().first() == null ? null : payer.reach().first().code(), payer.replies().expeditedHours(),
				payer.replies().standardDays(), payer.replies().business(), payer.appeals().days(),
				payer.appeals().business(),
				payer.memberIds().layout(), payer.memberIds().scheme().code(),
				payer.plans().stream().map(PlanJson::of).toList(), payer.wants().stream().map(WantJson::of).toList(),
				payer.retired());
	}

	private static String address(Payer payer, Channel way) {
		return payer.reach().by().get(way);
	}
}

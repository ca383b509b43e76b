/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.Refusal;

/** An appointment cannot have the place that it was given. */
public class NoPlace extends Refusal {

	private static final long serialVersionUID = 1L;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final transient Set<Breach> breaches;

	private final transient List<Opening> alternatives;

	private final transient ZoneId zone;

	/**
	 * @param breaches what stands against it, the gravest first
	 * @param alternatives what could be had instead, the best first
	 * @param zone the clinic's, in which their times are said
	 */
	public NoPlace(Set<Breach> breaches, List<Opening> alternatives, ZoneId zone) {
		super(Kind.CONFLICT, "place." + breaches.iterator().next().code(), Map.of());
		this.breaches = breaches;
		this.alternatives = List.copyOf(alternatives);
		this.zone = zone;
	}

	public Set<Breach> getBreaches() {
		return breaches;
	}

	public List<Opening> getAlternatives() {
		return alternatives;
	}

	/** @return the alternatives' times by the clinic's clock, with commas between; empty where there are none */
	public String free() {
		return alternatives.stream().map(opening -> TIME.format(opening.start().atZone(zone)))
				.collect(Collectors.joining(", "));
	}
}

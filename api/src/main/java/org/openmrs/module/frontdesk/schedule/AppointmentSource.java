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

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Reads appointments for parts of the module, which have seen to it who may. Voided ones are left out. */
public interface AppointmentSource {

	/**
	 * @param sql on the connection that is to be asked
	 * @return those that there are of them
	 */
	List<AppointmentNow> withIds(Collection<Integer> ids, NamedParameterJdbcTemplate sql);

	/** @return a patient's that start in that time, in the order of their start */
	List<AppointmentNow> ofPatient(int patient, Instant from, Instant until, NamedParameterJdbcTemplate sql);

	/**
	 * @param patient null for everybody's
	 * @param after by the host's id
	 * @return ids of those that start then or later, the lowest first, so many at most
	 */
	List<Integer> startingFrom(Instant start, Integer patient, int after, int most, NamedParameterJdbcTemplate sql);

	/**
	 * Whoever holds several does so in the order of their ids.
	 *
	 * @return it as it is committed, or as this transaction has it, held until that ends; nothing where it is gone
	 */
	Optional<AppointmentNow> hold(int id, NamedParameterJdbcTemplate sql);

	/** @return whose they are, or were before they were voided */
	Set<Integer> patients(Collection<Integer> ids, NamedParameterJdbcTemplate sql);
}

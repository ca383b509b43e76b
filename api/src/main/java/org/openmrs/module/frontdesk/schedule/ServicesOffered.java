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

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What the Appointments module offers, for parts of the module, which have seen to it who may. */
public interface ServicesOffered {

	/** @return the services that can be booked, with their types, by name */
	List<Bookable> offered(NamedParameterJdbcTemplate sql);

	/** @return all types of services by the host's id, those too that are not offered any more */
	Map<Integer, Named> types(NamedParameterJdbcTemplate sql);
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.board.Sheet;
import org.springframework.stereotype.Component;

/** Reads a person's address as the site lays it out. */
@Component("frontdesk.addresses")
class Addresses {

	/** The preferred one comes first, then the oldest, as the host chooses. */
	private static final String OF = "select a.person_address_id, " + AddressParts.COLUMNS
			+ " from person_address a where a.person_id = :person and a.voided = false"
			+ " order by a.preferred desc, a.date_created, a.person_address_id";

	private final HostQuery host;

	Addresses(HostQuery host) {
		this.host = host;
	}

	/** An address on record, by the names of its parts; empty ones are not in it. */
	record OnRecord(int id, Map<String, String> values) {
	}

	/** @return the one that counts, if there is one */
	Optional<OnRecord> of(int personId) {
		return host.list(OF, Map.of("person", personId), (row, n) -> onRecord(row)).stream().findFirst();
	}

	private static OnRecord onRecord(ResultSet row) throws SQLException {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < AddressParts.NAMES.size(); i++) {
			String value = row.getString(2 + i);
			if (value != null && !value.isBlank()) {
				values.put(AddressParts.NAMES.get(i), value);
			}
		}
		return new OnRecord(row.getInt(1), values);
	}

	List<Sheet.AddressField> fields(int personId) {
		AddressLayout layout = AddressLayout.ofSite();
		Map<String, String> values = of(personId).map(OnRecord::values).orElse(Map.of());
		return layout.parts().stream()
				.map(part -> new Sheet.AddressField(part, layout.label(part), values.get(part), layout.size(part),
						AddressParts.longest(part), layout.requires(part), layout.usual(part), layout.example(part)))
				.toList();
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.feed;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;

/** An entry of the change feed. Never updated; the day is ISO text to Hibernate, so that no driver shifts it. */
@Entity
@Table(name = "frontdesk_change")
public class Change {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "change_id")
	private Long id;

	@Column(name = "day", nullable = false, length = 10)
	private String day;

	@Column(name = "location_id")
	private Integer location;

	@Column(name = "kind", nullable = false, length = 30)
	private String kind;

	@Column(name = "entity_key", nullable = false, length = 38)
	private String key;

	@Column(name = "changed_at", nullable = false)
	private long changedAt;
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.history;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;

/**
 * An entry in the settings' history. Written and read by plain SQL, and never updated; Hibernate knows it so that it makes the
 * table where no changelog does, in the tests' database in memory.
 */
@Entity(name = "FrontDeskSettingChange")
@Table(name = "frontdesk_setting_change")
public class ChangeEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "id")
	private Long id;

	@Column(name = "name", nullable = false, length = 100)
	private String name;

	@Column(name = "value_before", length = 65535)
	private String before;

	@Column(name = "value_after", length = 65535)
	private String after;

	@Column(name = "changed_at", nullable = false)
	private long changedAt;

	@Column(name = "changed_by")
	private Integer changedBy;

	@Column(name = "way", nullable = false, length = 10)
	private String way;
}

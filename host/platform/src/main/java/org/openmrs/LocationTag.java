/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "location_tag")
public class LocationTag extends BaseChangeableOpenmrsMetadata {
	
	private static final long serialVersionUID = 1L;
	
	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "location_tag_id")
	private Integer locationTagId;

	public LocationTag() {
	}
	
	public LocationTag(String name, String description) {
		setName(name);
		setDescription(description);
	}
	
	public Integer getLocationTagId() {
		return locationTagId;
	}

	public void setLocationTagId(Integer locationTagId) {
		this.locationTagId = locationTagId;
	}

	@Override
	public Integer getId() {
		return locationTagId;
	}

	@Override
	public void setId(Integer id) {
		this.locationTagId = id;
	}
}

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

import javax.persistence.*;

@Entity
@Table(name = "global_property")
public class GlobalProperty extends BaseOpenmrsObject {

	private static final long serialVersionUID = 1L;

	@Id
	@Column(name = "property", length = 255)
	private String property;
	@Column(name = "property_value", length = 65535)
	private String propertyValue;
	@Column(name = "description", length = 65535)
	private String description;

	public GlobalProperty() {
	}

	public GlobalProperty(String property, String value) {
		this.property = property;
		this.propertyValue = value;
	}

	public String getProperty() {
		return property;
	}

	public String getPropertyValue() {
		return propertyValue;
	}

	public void setPropertyValue(String propertyValue) {
		this.propertyValue = propertyValue;
	}
}

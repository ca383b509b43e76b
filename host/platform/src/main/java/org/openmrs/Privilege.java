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
@Table(name = "privilege")
public class Privilege extends BaseOpenmrsObject {

	private static final long serialVersionUID = 1L;

	@Id
	@Column(name = "privilege", length = 255)
	private String privilege;
	@Column(name = "description", length = 250)
	private String description;

	public Privilege() {
	}

	public Privilege(String privilege, String description) {
		this.privilege = privilege;
		this.description = description;
	}

	public String getPrivilege() {
		return privilege;
	}
}

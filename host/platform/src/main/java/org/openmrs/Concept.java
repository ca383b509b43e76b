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

import java.util.Date;

import javax.persistence.*;

/** Only what a foreign key of the Appointments module needs: nothing here looks into a concept. */
@Entity
@Table(name = "concept")
public class Concept extends BaseOpenmrsObject {

	private static final long serialVersionUID = 1L;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "concept_id")
	private Integer conceptId;
	@Column(name = "retired", nullable = false)
	private Boolean retired = Boolean.FALSE;
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "creator")
	private User creator;
	@Column(name = "date_created", nullable = false)
	private Date dateCreated;

}

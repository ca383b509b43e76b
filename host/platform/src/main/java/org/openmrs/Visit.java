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

import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import javax.persistence.*;

import org.hibernate.annotations.BatchSize;
import org.openmrs.customdatatype.Customizable;

@Entity
@Table(name = "visit")
public class Visit extends BaseOpenmrsData implements Customizable<VisitAttribute> {

	private static final long serialVersionUID = 1L;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "visit_id")
	private Integer visitId;
	@ManyToOne(optional = false)
	@JoinColumn(name = "patient_id")
	private Patient patient;
	@ManyToOne(optional = false)
	@JoinColumn(name = "visit_type_id")
	private VisitType visitType;
	@ManyToOne
	@JoinColumn(name = "location_id")
	private Location location;
	@Column(name = "date_started", nullable = false)
	private Date startDatetime;
	@Column(name = "date_stopped")
	private Date stopDatetime;
	@OneToMany(mappedBy = "visit")
	@OrderBy("encounterDatetime desc")
	private Set<Encounter> encounters = new LinkedHashSet<>();
	@OneToMany(mappedBy = "visit", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("voided asc")
	@BatchSize(size = 100)
	private Set<VisitAttribute> attributes = new LinkedHashSet<>();
	public Visit() {
	}

	public Visit(Patient patient, VisitType visitType, Date startDatetime) {
		this.patient = patient;
		this.visitType = visitType;
		this.startDatetime = startDatetime;
	}

	public Integer getVisitId() {
		return visitId;
	}

	public Integer getId() {
		return visitId;
	}

	public Patient getPatient() {
		return patient;
	}

	public void setPatient(Patient patient) {
		this.patient = patient;
	}

	public VisitType getVisitType() {
		return visitType;
	}

	public Location getLocation() {
		return location;
	}

	public void setLocation(Location location) {
		this.location = location;
	}

	public Date getStartDatetime() {
		return startDatetime;
	}

	public Date getStopDatetime() {
		return stopDatetime;
	}

	public Set<VisitAttribute> getAttributes() {
		return attributes;
	}

	public Collection<VisitAttribute> getActiveAttributes() {
		return attributes.stream().filter(each -> !each.getVoided()).collect(Collectors.toList());
	}
}

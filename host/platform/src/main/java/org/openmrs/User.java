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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.persistence.*;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.openmrs.util.RoleConstants;

/** The password's hash and salt are columns of the table, and no property here: nothing but sign-in reads them. */
@Entity
@Table(name = "users")
public class User extends BaseOpenmrsObject implements Auditable {

	private static final long serialVersionUID = 1L;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "user_id")
	private Integer userId;
	@ManyToOne(cascade = { CascadeType.PERSIST, CascadeType.MERGE })
	@JoinColumn(name = "person_id", nullable = false)
	private Person person;
	@Column(name = "system_id", nullable = false, length = 50)
	private String systemId;
	@Column(name = "username", length = 50)
	private String username;
	@ManyToMany(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@JoinTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"), inverseJoinColumns = @JoinColumn(name = "role"))
	private Set<Role> roles = new HashSet<>();
	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@CollectionTable(name = "user_property", joinColumns = @JoinColumn(name = "user_id", nullable = false))
	@MapKeyColumn(name = "property", length = 255)
	@Column(name = "property_value", length = Integer.MAX_VALUE)
	private Map<String, String> userProperties = new HashMap<>();
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "creator", nullable = false)
	private User creator;
	@Column(name = "date_created", nullable = false)
	private Date dateCreated;
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "changed_by")
	private User changedBy;
	@Column(name = "date_changed")
	private Date dateChanged;
	@Column(name = "retired", nullable = false)
	private Boolean retired = Boolean.FALSE;
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "retired_by")
	private User retiredBy;
	@Column(name = "date_retired")
	private Date dateRetired;
	@Column(name = "retire_reason")
	private String retireReason;

	public User() {
	}

	public User(Person person) {
		this.person = person;
	}

	public Integer getUserId() {
		return userId;
	}

	public Integer getId() {
		return userId;
	}

	public Person getPerson() {
		return person;
	}

	public void setPerson(Person person) {
		this.person = person;
	}

	public String getUserProperty(String name) {
		return userProperties.getOrDefault(name, "");
	}

	public String getSystemId() {
		return systemId;
	}

	public void setSystemId(String systemId) {
		this.systemId = systemId;
	}

	public String getUsername() {
		return username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

	public Boolean getRetired() {
		return retired;
	}

	public void setRetired(Boolean retired) {
		this.retired = retired;
	}

	/** The user's roles and all that those inherit from. */
	public Set<Role> getAllRoles() {
		Set<Role> all = new HashSet<>(roles);
		roles.forEach(role -> all.addAll(role.getAllParentRoles()));
		return all;
	}

	public boolean hasRole(String roleName) {
		return getAllRoles().stream().anyMatch(role -> role.getRole().equals(roleName));
	}

	public boolean isSuperUser() {
		return hasRole(RoleConstants.SUPERUSER);
	}

	public boolean hasPrivilege(String privilege) {
		return isSuperUser() || getAllRoles().stream().anyMatch(role -> role.hasPrivilege(privilege));
	}

	public PersonName getPersonName() {
		return person == null ? null : person.getPersonName();
	}
}

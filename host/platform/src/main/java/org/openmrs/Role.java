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

import java.util.HashSet;
import java.util.Set;

import javax.persistence.*;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "role")
public class Role extends BaseOpenmrsObject {

	private static final long serialVersionUID = 1L;

	@Id
	@Column(name = "role", length = 50)
	private String role;
	@Column(name = "description", length = 255)
	private String description;
	@ManyToMany(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@JoinTable(name = "role_privilege", joinColumns = @JoinColumn(name = "role"), inverseJoinColumns = @JoinColumn(name = "privilege"))
	private Set<Privilege> privileges = new HashSet<>();
	@ManyToMany(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@JoinTable(name = "role_role", joinColumns = @JoinColumn(name = "child_role"), inverseJoinColumns = @JoinColumn(name = "parent_role"))
	private Set<Role> inheritedRoles = new HashSet<>();
	public Role() {
	}

	public Role(String role, String description) {
		this.role = role;
		this.description = description;
	}

	public String getRole() {
		return role;
	}

	public Set<Privilege> getPrivileges() {
		return privileges;
	}

	/** Whether this role itself grants it, not one that it inherits from. */
	public boolean hasPrivilege(String privilege) {
		return privileges.stream().anyMatch(each -> each.getPrivilege().equals(privilege));
	}

	/** All that this role inherits from, however far up. */
	public Set<Role> getAllParentRoles() {
		Set<Role> found = new HashSet<>();
		collectParents(found);
		return found;
	}

	private void collectParents(Set<Role> found) {
		for (Role parent : inheritedRoles) {
			if (found.add(parent)) {
				parent.collectParents(found);
			}
		}
	}
}

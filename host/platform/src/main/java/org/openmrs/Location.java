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

import org.hibernate.annotations.BatchSize;

@Entity
@Table(name = "location")
public class Location extends BaseOpenmrsMetadata {

	private static final long serialVersionUID = 1L;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "location_id")
	private Integer locationId;
	@ManyToOne
	@JoinColumn(name = "parent_location")
	private Location parentLocation;
	@OneToMany(mappedBy = "parentLocation", cascade = CascadeType.ALL, orphanRemoval = true)
	@BatchSize(size = 100)
	@OrderBy("name")
	private Set<Location> childLocations = new HashSet<>();
	@ManyToMany
	@BatchSize(size = 100)
	@JoinTable(name = "location_tag_map", joinColumns = @JoinColumn(name = "location_id"), inverseJoinColumns = @JoinColumn(name = "location_tag_id"))
	private Set<LocationTag> tags = new HashSet<>();
	public Location() {
	}

	public Integer getLocationId() {
		return locationId;
	}

	public Integer getId() {
		return locationId;
	}

	public Location getParentLocation() {
		return parentLocation;
	}

	public Set<Location> getChildLocations() {
		return childLocations;
	}

	public Set<LocationTag> getTags() {
		return tags;
	}

	public Set<Location> getChildLocations(boolean includeRetired) {
		Set<Location> found = new HashSet<>(childLocations);
		found.removeIf(each -> !includeRetired && each.getRetired());
		return found;
	}

	/** Children, their children and so on; below a retired one nothing is looked for unless retired ones are wanted. */
	public Set<Location> getDescendantLocations(boolean includeRetired) {
		Set<Location> found = new HashSet<>();
		for (Location child : getChildLocations(includeRetired)) {
			found.add(child);
			found.addAll(child.getDescendantLocations(includeRetired));
		}
		return found;
	}
}

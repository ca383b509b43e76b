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

import java.io.Serializable;
import java.util.UUID;

import javax.persistence.*;

import org.hibernate.Hibernate;

@MappedSuperclass
public abstract class BaseOpenmrsObject implements Serializable, OpenmrsObject {

	private static final long serialVersionUID = 1L;

	@Column(name = "uuid", unique = true, nullable = false, length = 38, updatable = false)
	private String uuid = UUID.randomUUID().toString();

	@Override
	public String getUuid() {
		return uuid;
	}

	public void setUuid(String uuid) {
		this.uuid = uuid;
	}

	@Override
	public int hashCode() {
		return getUuid() == null ? super.hashCode() : getUuid().hashCode();
	}

	/** Equal by uuid; a proxy and what it stands for are the same thing. */
	@Override
	public boolean equals(Object other) {
		if (this == other) {
			return true;
		}
		if (!(other instanceof BaseOpenmrsObject) || getUuid() == null) {
			return false;
		}
		Class<?> mine = Hibernate.getClass(this);
		Class<?> theirs = Hibernate.getClass(other);
		boolean related = mine.isAssignableFrom(theirs) || theirs.isAssignableFrom(mine);
		return related && getUuid().equals(((BaseOpenmrsObject) other).getUuid());
	}

	@Override
	public String toString() {
		return getClass().getSimpleName() + "{uuid=" + uuid + "}";
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api.db.hibernate;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Date;

import org.hibernate.EmptyInterceptor;
import org.hibernate.type.Type;
import org.openmrs.Auditable;
import org.openmrs.OpenmrsObject;
import org.openmrs.api.context.Context;

/** Who made a row and when, where nobody said; who changed it last and when, always. */
public class AuditableInterceptor extends EmptyInterceptor {

	private static final long serialVersionUID = 1L;

	@Override
	public boolean onSave(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		return stampMade(entity, state, names);
	}

	@Override
	public boolean onFlushDirty(Object entity, Serializable id, Object[] state, Object[] before, String[] names,
			Type[] types) {
		boolean stamped = stampMade(entity, state, names);
		if (entity instanceof Auditable) {
			stamped |= set(state, names, "changedBy", Context.getAuthenticatedUser());
			stamped |= set(state, names, "dateChanged", new Date());
			stamped |= set(state, names, "personChangedBy", Context.getAuthenticatedUser());
			stamped |= set(state, names, "personDateChanged", new Date());
		}
		return stamped;
	}

	private static boolean stampMade(Object entity, Object[] state, String[] names) {
		if (!(entity instanceof OpenmrsObject)) {
			return false;
		}
		boolean stamped = setWhereEmpty(state, names, "creator", Context.getAuthenticatedUser());
		stamped |= setWhereEmpty(state, names, "dateCreated", new Date());
		stamped |= setWhereEmpty(state, names, "personCreator", Context.getAuthenticatedUser());
		stamped |= setWhereEmpty(state, names, "personDateCreated", new Date());
		return stamped;
	}

	private static boolean setWhereEmpty(Object[] state, String[] names, String name, Object value) {
		int at = Arrays.asList(names).indexOf(name);
		return at >= 0 && state[at] == null && set(state, names, name, value);
	}

	private static boolean set(Object[] state, String[] names, String name, Object value) {
		int at = Arrays.asList(names).indexOf(name);
		if (at < 0 || value == null || value.equals(state[at])) {
			return false;
		}
		state[at] = value;
		return true;
	}
}

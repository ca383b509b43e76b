/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.io.Serializable;
import java.util.Map;
import org.apache.commons.lang3.ArrayUtils;
import org.hibernate.EmptyInterceptor;
import org.hibernate.type.Type;
import org.openmrs.Patient;
import org.openmrs.module.frontdesk.audit.Action;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Hears of every entity that Hibernate loads, from the database or from its second-level cache, and of every one that it
 * writes, and notes those that are a patient's. It runs in the midst of Hibernate's work: it loads nothing and asks nothing.
 */
@Component("frontdesk.entityWatch")
public class EntityWatch extends EmptyInterceptor {

	private static final long serialVersionUID = 1L;

	private final transient Touched touched;

	/** Held weakly: classes of other modules come and go with them. */
	private final transient Map<Class<?>, Bound> bounds = new ConcurrentReferenceHashMap<>(64,
			ConcurrentReferenceHashMap.ReferenceType.WEAK);

	public EntityWatch(Touched touched) {
		this.touched = touched;
	}

	@Override
	public boolean onLoad(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		Bound bound = bound(entity);
		if (bound != Bound.FREE) {
			touched.read(touch(bound, entity, id, state, names, null));
		}
		return false;
	}

	@Override
	public boolean onSave(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		Bound bound = bound(entity);
		if (bound != Bound.FREE) {
			touched.written(touch(bound, entity, id, state, names, bound.isPart() ? Action.CHANGE : Action.CREATE));
		}
		return false;
	}

	@Override
	public boolean onFlushDirty(Object entity, Serializable id, Object[] now, Object[] before, String[] names,
			Type[] types) {
		Bound bound = bound(entity);
		if (bound != Bound.FREE) {
			boolean voided = !bound.isPart() && isVoided(now, names) && !isVoided(before, names);
			touched.written(touch(bound, entity, id, now, names, voided ? Action.VOID : Action.CHANGE));
		}
		return false;
	}

	/** What is deleted is gone for who looks, as what is voided: the log has one word for both. */
	@Override
	public void onDelete(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		Bound bound = bound(entity);
		if (bound != Bound.FREE) {
			touched.written(touch(bound, entity, id, state, names, bound.isPart() ? Action.CHANGE : Action.VOID));
		}
	}

	private Bound bound(Object entity) {
		return bounds.computeIfAbsent(entity.getClass(), Bound::of);
	}

	private static Touch touch(Bound bound, Object entity, Serializable id, Object[] state, String[] names,
			Action action) {
		if (bound.owner() == null) {
			return Touch.of(id == null ? entity : id, entity instanceof Patient, bound, action);
		}
		int at = ArrayUtils.indexOf(names, bound.owner());
		return at < 0 ? null : Touch.of(state[at], "patient".equals(bound.owner()), bound, action);
	}

	private static boolean isVoided(Object[] state, String[] names) {
		return state != null && (isTrue(state, names, "voided") || isTrue(state, names, "personVoided"));
	}

	private static boolean isTrue(Object[] state, String[] names, String name) {
		int at = ArrayUtils.indexOf(names, name);
		return at >= 0 && Boolean.TRUE.equals(state[at]);
	}
}

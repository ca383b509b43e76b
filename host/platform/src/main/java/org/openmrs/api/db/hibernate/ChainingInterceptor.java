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
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hibernate.EntityMode;
import org.hibernate.Interceptor;
import org.hibernate.Transaction;
import org.hibernate.type.Type;

/** Asks each interceptor in turn; where there can be but one answer, the first that is given counts. */
class ChainingInterceptor implements Interceptor {
	
	private final List<Interceptor> chain;
	
	ChainingInterceptor(List<Interceptor> chain) {
		this.chain = chain;
	}
	
	/** True when any said so; all are asked. */
	private boolean any(Predicate<Interceptor> question) {
		return chain.stream().filter(question).count() > 0;
	}
	
	private <T> T first(Function<Interceptor, T> question) {
		return chain.stream().map(question).filter(Objects::nonNull).findFirst().orElse(null);
	}
	
	private void each(Consumer<Interceptor> call) {
		chain.forEach(call);
	}
	
	@Override
	public boolean onLoad(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		return any(next -> next.onLoad(entity, id, state, names, types));
	}
	
	@Override
	public boolean onFlushDirty(Object entity, Serializable id, Object[] state, Object[] before, String[] names,
	        Type[] types) {
		return any(next -> next.onFlushDirty(entity, id, state, before, names, types));
	}
	
	@Override
	public boolean onSave(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		return any(next -> next.onSave(entity, id, state, names, types));
	}
	
	@Override
	public void onDelete(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		each(next -> next.onDelete(entity, id, state, names, types));
	}
	
	@Override
	public void onCollectionRecreate(Object collection, Serializable key) {
		each(next -> next.onCollectionRecreate(collection, key));
	}
	
	@Override
	public void onCollectionRemove(Object collection, Serializable key) {
		each(next -> next.onCollectionRemove(collection, key));
	}
	
	@Override
	public void onCollectionUpdate(Object collection, Serializable key) {
		each(next -> next.onCollectionUpdate(collection, key));
	}
	
	/** Each gets an iterator of its own: one is used up by whoever reads it. */
	@Override
	public void preFlush(@SuppressWarnings("rawtypes") Iterator entities) {
		List<Object> all = drain(entities);
		each(next -> next.preFlush(all.iterator()));
	}
	
	@Override
	public void postFlush(@SuppressWarnings("rawtypes") Iterator entities) {
		List<Object> all = drain(entities);
		each(next -> next.postFlush(all.iterator()));
	}
	
	private static List<Object> drain(Iterator<?> entities) {
		List<Object> all = new java.util.ArrayList<>();
		entities.forEachRemaining(all::add);
		return all;
	}
	
	@Override
	public Boolean isTransient(Object entity) {
		return first(next -> next.isTransient(entity));
	}
	
	@Override
	public int[] findDirty(Object entity, Serializable id, Object[] state, Object[] before, String[] names, Type[] types) {
		return first(next -> next.findDirty(entity, id, state, before, names, types));
	}
	
	@Override
	public Object instantiate(String entityName, EntityMode entityMode, Serializable id) {
		return first(next -> next.instantiate(entityName, entityMode, id));
	}
	
	@Override
	public String getEntityName(Object object) {
		return first(next -> next.getEntityName(object));
	}
	
	@Override
	public Object getEntity(String entityName, Serializable id) {
		return first(next -> next.getEntity(entityName, id));
	}
	
	@Override
	public void afterTransactionBegin(Transaction transaction) {
		each(next -> next.afterTransactionBegin(transaction));
	}
	
	@Override
	public void beforeTransactionCompletion(Transaction transaction) {
		each(next -> next.beforeTransactionCompletion(transaction));
	}
	
	@Override
	public void afterTransactionCompletion(Transaction transaction) {
		each(next -> next.afterTransactionCompletion(transaction));
	}
	
	@Override
	public String onPrepareStatement(String sql) {
		String changed = sql;
		for (Interceptor next : chain) {
			changed = next.onPrepareStatement(changed);
		}
		return changed;
	}
}

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

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.hibernate.Interceptor;

/** Every call goes to each interceptor in turn. */
final class ChainingInterceptor implements InvocationHandler {

	private final List<Interceptor> chain;

	private ChainingInterceptor(List<Interceptor> chain) {
		this.chain = chain;
	}

	static Interceptor of(List<Interceptor> chain) {
		return (Interceptor) Proxy.newProxyInstance(Interceptor.class.getClassLoader(), new Class<?>[]{ Interceptor.class },
				new ChainingInterceptor(chain));
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		if (method.getDeclaringClass() == Object.class) {
			return method.invoke(this, arguments);
		}
		boolean changesSql = method.getName().equals("onPrepareStatement");
		List<Object> entities = arguments[0] instanceof Iterator ? drain((Iterator<?>) arguments[0]) : null;
		Object answer = method.getReturnType() == boolean.class ? Boolean.FALSE : null;
		for (Interceptor next : chain) {
			if (entities != null) {
				// an iterator of its own for each: one is used up by whoever reads it
				arguments[0] = entities.iterator();
			}
			Object given = call(next, method, arguments);
			if (changesSql) {
				arguments[0] = given;
			}
			answer = changesSql ? given : combine(answer, given);
		}
		return changesSql ? arguments[0] : answer;
	}

	/** Of several yes and no, yes; of several objects, the first. */
	private static Object combine(Object answer, Object given) {
		return answer == null || Boolean.FALSE.equals(answer) && given != null ? given : answer;
	}

	private static List<Object> drain(Iterator<?> entities) {
		List<Object> all = new ArrayList<>();
		entities.forEachRemaining(all::add);
		return all;
	}

	private static Object call(Interceptor next, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(next, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.aopalliance.aop.Advice;
import org.openmrs.api.APIException;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;

/** The services by their interface. A module adds its own by a bean whose parent is this one. */
public class ServiceContext implements ApplicationContextAware {

	private static volatile ServiceContext instance;

	private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

	private ApplicationContext applicationContext;

	private ServiceContext() {
	}

	public static synchronized ServiceContext getInstance() {
		if (instance == null) {
			instance = new ServiceContext();
		}
		return instance;
	}

	public static synchronized void destroyInstance() {
		instance = null;
	}

	@Override
	public void setApplicationContext(ApplicationContext applicationContext) {
		this.applicationContext = applicationContext;
	}

	public ApplicationContext getApplicationContext() {
		if (applicationContext == null) {
			throw new APIException("The platform has not been started");
		}
		return applicationContext;
	}

	/** Accepted because modules' test contexts set it; here a class has one loader anyhow. */
	public void setUseSystemClassLoader(boolean useSystemClassLoader) {
	}

	/** @param interfaceNameAndService the interface's name or the interface, and the bean */
	public void setModuleService(List<Object> interfaceNameAndService) {
		Object service = interfaceNameAndService.get(1);
		services.put(serviceInterface(interfaceNameAndService.get(0), service), service);
	}

	private static Class<?> serviceInterface(Object nameOrClass, Object service) {
		try {
			return nameOrClass instanceof Class
					? (Class<?>) nameOrClass
					: Class.forName((String) nameOrClass, true, service.getClass().getClassLoader());
		} catch (ClassNotFoundException e) {
			throw new APIException("No such service interface", e);
		}
	}

	public <T> T getService(Class<? extends T> type) {
		Object service = services.get(type);
		if (service == null) {
			throw new APIException("Service not found: " + type);
		}
		return type.cast(service);
	}

	/** Around the service that {@link Context#getService} gives from now on, not around the bean. */
	public void addAdvice(Class<?> type, Advice advice) {
		services.compute(type, (key, service) -> advised(key, service, advice));
	}

	private static Object advised(Class<?> type, Object service, Advice advice) {
		if (service == null) {
			throw new APIException("Service not found: " + type);
		}
		ProxyFactory factory = new ProxyFactory(type);
		factory.setTarget(service);
		factory.addAdvice(advice);
		return factory.getProxy(type.getClassLoader());
	}

	public <T> List<T> getRegisteredComponents(Class<T> type) {
		return new ArrayList<>(getApplicationContext().getBeansOfType(type).values());
	}

	public <T> T getRegisteredComponent(String beanName, Class<T> type) {
		return getApplicationContext().getBean(beanName, type);
	}
}

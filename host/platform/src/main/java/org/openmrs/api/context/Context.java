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

import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.aopalliance.aop.Advice;
import org.openmrs.User;
import org.openmrs.api.APIException;
import org.openmrs.api.AdministrationService;
import org.openmrs.api.LocationService;
import org.openmrs.api.PatientService;
import org.openmrs.api.UserService;
import org.openmrs.api.VisitService;
import org.openmrs.messagesource.MessageSourceService;
import org.openmrs.module.frontdesk.host.platform.CoreDataset;
import org.openmrs.module.frontdesk.host.platform.HostDaemon;
import org.openmrs.util.LocaleUtility;

/** The platform's one door: who is at work in this thread, and every service. */
public class Context {

	private static final ThreadLocal<UserContext> USER = new ThreadLocal<>();

	private static final ThreadLocal<Boolean> SESSION_IS_OURS = new ThreadLocal<>();

	private static volatile Properties runtimeProperties = new Properties();

	private Context() {
	}

	public static Properties getRuntimeProperties() {
		Properties copy = new Properties();
		copy.putAll(runtimeProperties);
		return copy;
	}

	public static void setRuntimeProperties(Properties properties) {
		runtimeProperties = properties;
	}

	public static void openSession() {
		setUserContext(new UserContext(getAuthenticationScheme()));
		SESSION_IS_OURS.set(Database.open());
	}

	public static void closeSession() {
		clearUserContext();
		if (Boolean.TRUE.equals(SESSION_IS_OURS.get())) {
			Database.close();
		}
		SESSION_IS_OURS.remove();
	}

	public static boolean isSessionOpen() {
		return USER.get() != null;
	}

	public static void flushSession() {
		Database.sessionFactory().getCurrentSession().flush();
	}

	public static void clearSession() {
		Database.sessionFactory().getCurrentSession().clear();
	}

	public static AuthenticationScheme getAuthenticationScheme() {
		return new UsernamePasswordAuthenticationScheme();
	}

	public static void setUserContext(UserContext userContext) {
		USER.set(userContext);
	}

	public static void clearUserContext() {
		USER.remove();
	}

	public static UserContext getUserContext() {
		UserContext found = USER.get();
		if (found == null) {
			throw new APIException("A user context must first be passed to setUserContext()...use Context.openSession() "
					+ "(and closeSession() to prevent memory leaks!) before using the API");
		}
		return found;
	}

	public static void authenticate(String username, String password) {
		authenticate(new UsernamePasswordCredentials(username, password));
	}

	public static Authenticated authenticate(Credentials credentials) {
		return getUserContext().authenticate(credentials);
	}

	public static void refreshAuthenticatedUser() {
		getUserContext().refreshAuthenticatedUser();
	}

	public static void logout() {
		if (isSessionOpen()) {
			getUserContext().logout();
			setUserContext(new UserContext(getAuthenticationScheme()));
		}
	}

	public static User getAuthenticatedUser() {
		return HostDaemon.isDaemonThread() ? HostDaemon.user() : getUserContext().getAuthenticatedUser();
	}

	public static boolean isAuthenticated() {
		return getAuthenticatedUser() != null;
	}

	public static boolean hasPrivilege(String privilege) {
		return HostDaemon.isDaemonThread() || getUserContext().hasPrivilege(privilege);
	}

	public static void requirePrivilege(String privilege) {
		if (!hasPrivilege(privilege)) {
			throw new ContextAuthenticationException(
					getMessageSourceService().getMessage("error.privilegesRequired", new Object[]{ privilege }, null));
		}
	}

	public static void addProxyPrivilege(String privilege) {
		getUserContext().addProxyPrivilege(privilege);
	}

	public static void removeProxyPrivilege(String privilege) {
		getUserContext().removeProxyPrivilege(privilege);
	}

	public static Locale getLocale() {
		return isSessionOpen() ? getUserContext().getLocale() : LocaleUtility.getDefaultLocale();
	}

	/** The roles and privileges that the platform and the modules name in their code, where they are not yet. */
	public static void checkCoreDataset() {
		CoreDataset.check();
	}

	public static <T> T getService(Class<? extends T> type) {
		return ServiceContext.getInstance().getService(type);
	}

	public static void addAdvice(Class<?> type, Advice advice) {
		ServiceContext.getInstance().addAdvice(type, advice);
	}

	public static <T> List<T> getRegisteredComponents(Class<T> type) {
		return ServiceContext.getInstance().getRegisteredComponents(type);
	}

	public static <T> T getRegisteredComponent(String beanName, Class<T> type) {
		return ServiceContext.getInstance().getRegisteredComponent(beanName, type);
	}

	public static AdministrationService getAdministrationService() {
		return getService(AdministrationService.class);
	}

	public static LocationService getLocationService() {
		return getService(LocationService.class);
	}

	public static MessageSourceService getMessageSourceService() {
		return getService(MessageSourceService.class);
	}

	public static PatientService getPatientService() {
		return getService(PatientService.class);
	}

	public static UserService getUserService() {
		return getService(UserService.class);
	}

	public static VisitService getVisitService() {
		return getService(VisitService.class);
	}
}

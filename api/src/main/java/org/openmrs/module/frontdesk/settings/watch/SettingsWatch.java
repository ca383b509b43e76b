/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.watch;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import org.apache.commons.lang3.ArrayUtils;
import org.hibernate.EmptyInterceptor;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.type.Type;
import org.openmrs.GlobalProperty;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.SettingCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Refuses at every flush what a setting does not take, and has every change recorded before its transaction commits. The
 * host tells its listeners of some ways to change a property only; this hears of all that go through Hibernate.
 */
@Component("frontdesk.settingsWatch")
public class SettingsWatch extends EmptyInterceptor {

	private static final long serialVersionUID = 1L;

	private static final String VALUE = "propertyValue";

	/** Asked for late: the session factory is built with this interceptor. */
	private final transient ObjectProvider<SessionFactory> sessionFactory;

	private final transient SettingCheck check;

	private final transient FrontDeskSettings settings;

	private final transient Map<SessionImplementor, NotedSettings> noted = Collections.synchronizedMap(new WeakHashMap<>());

	public SettingsWatch(ObjectProvider<SessionFactory> sessionFactory, SettingCheck check, FrontDeskSettings settings) {
		this.sessionFactory = sessionFactory;
		this.check = check;
		this.settings = settings;
	}

	@Override
	public boolean onSave(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		setting(entity).ifPresent(setting -> {
			check.refuseUnusable(setting, value(state, names));
			note(setting, null);
		});
		return false;
	}

	@Override
	public boolean onFlushDirty(Object entity, Serializable id, Object[] now, Object[] before, String[] names,
			Type[] types) {
		setting(entity).filter(setting -> before == null || !Objects.equals(value(now, names), value(before, names)))
				.ifPresent(setting -> {
					check.refuseUnusable(setting, value(now, names));
					note(setting, before == null ? stored(setting) : value(before, names));
				});
		return false;
	}

	@Override
	public void onDelete(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		setting(entity).ifPresent(setting -> note(setting, value(state, names)));
	}

	private static Optional<Setting<?>> setting(Object entity) {
		return entity instanceof GlobalProperty property
				? FrontDeskSettings.named(property.getProperty())
				: Optional.empty();
	}

	private static String value(Object[] state, String[] names) {
		return Objects.toString(state[ArrayUtils.indexOf(names, VALUE)], "");
	}

	private void note(Setting<?> setting, String before) {
		SessionImplementor session = flushing();
		if (session != null) {
			noted.computeIfAbsent(session, this::startNoting).note(setting, before, userId());
		}
	}

	/** @return null for a session that somebody opened by hand: what it changes is checked, and not recorded */
	private SessionImplementor flushing() {
		try {
			return sessionFactory.getObject().getCurrentSession().unwrap(SessionImplementor.class);
		} catch (HibernateException e) {
			return null;
		}
	}

	/** What an entity that was detached has replaced. */
	private String stored(Setting<?> setting) {
		SessionImplementor session = flushing();
		return session == null ? null : session.doReturningWork(connection -> NotedSettings.stored(connection, setting));
	}

	/** Nobody, where the host itself does it. */
	private static Integer userId() {
		User user = Context.isSessionOpen() ? Context.getUserContext().getAuthenticatedUser() : null;
		return user == null ? null : user.getUserId();
	}

	private NotedSettings startNoting(SessionImplementor session) {
		NotedSettings changes = new NotedSettings();
		// The queue keeps this after a rollback; by then the changes are no longer noted.
		BeforeTransactionCompletionProcess record = ending -> {
			if (noted.remove(ending, changes)) {
				ending.doWork(changes::record);
			}
		};
		AfterTransactionCompletionProcess forget = (success, ending) -> {
			noted.remove(ending, changes);
			changes.settings().forEach(settings::reread);
		};
		session.getActionQueue().registerProcess(record);
		session.getActionQueue().registerProcess(forget);
		return changes;
	}
}

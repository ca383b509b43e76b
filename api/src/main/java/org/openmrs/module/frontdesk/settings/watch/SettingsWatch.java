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
import java.util.function.Function;
import org.apache.commons.lang3.ArrayUtils;
import org.hibernate.EmptyInterceptor;
import org.hibernate.Session;
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
import org.openmrs.module.frontdesk.StoredSettings;
import org.springframework.stereotype.Component;

/**
 * Refuses at every flush what a setting does not take, or the user may not change, and has every change recorded before its transaction commits. The
 * host tells its listeners of some ways to change a property only; this hears of all that go through Hibernate.
 */
@Component("frontdesk.settingsWatch")
public class SettingsWatch extends EmptyInterceptor {

	private static final long serialVersionUID = 1L;

	private static final String VALUE = "propertyValue";

	private final transient StoredSettings stored;

	private final transient SettingCheck check;

	private final transient FrontDeskSettings settings;

	private final transient Map<SessionImplementor, NotedSettings> noted = Collections.synchronizedMap(new WeakHashMap<>());

	public SettingsWatch(StoredSettings stored, SettingCheck check, FrontDeskSettings settings) {
		this.stored = stored;
		this.check = check;
		this.settings = settings;
	}

	@Override
	public boolean onSave(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		setting(entity).ifPresent(setting -> {
			check.refuseUnusable(setting, value(state, names));
			if (!setting.byDefault().equals(value(state, names))) {
				check.refuseWhoMayNot(setting);
			}
			note(setting, session -> null);
		});
		return false;
	}

	@Override
	public boolean onFlushDirty(Object entity, Serializable id, Object[] now, Object[] before, String[] names,
			Type[] types) {
		setting(entity).filter(setting -> before == null || !Objects.equals(value(now, names), value(before, names)))
				.ifPresent(setting -> {
					check.refuseUnusable(setting, value(now, names));
					check.refuseWhoMayNot(setting);
					note(setting, stored(setting));
				});
		return false;
	}

	@Override
	public void onDelete(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		setting(entity).ifPresent(setting -> {
			check.refuseWhoMayNot(setting);
			note(setting, stored(setting));
		});
	}

	private static Optional<Setting<?>> setting(Object entity) {
		return entity instanceof GlobalProperty property
				? FrontDeskSettings.named(property.getProperty())
				: Optional.empty();
	}

	private static String value(Object[] state, String[] names) {
		return Objects.toString(state[ArrayUtils.indexOf(names, VALUE)], "");
	}

	/** Where somebody opened a session by hand, what it changes is checked, and not recorded. */
	private void note(Setting<?> setting, Function<Session, String> before) {
		stored.session().ifPresent(session -> noted
				.computeIfAbsent(session.unwrap(SessionImplementor.class), this::startNoting)
				.note(setting, () -> before.apply(session), userId()));
	}

	/** From the row: what Hibernate takes for it may come from a cache, and another node may have changed it since. */
	private static Function<Session, String> stored(Setting<?> setting) {
		return session -> session.doReturningWork(connection -> StoredSettings.lockedText(connection, setting));
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
			settings.reread();
		};
		session.getActionQueue().registerProcess(record);
		session.getActionQueue().registerProcess(forget);
		return changes;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.openmrs.api.APIException;
import org.openmrs.api.context.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says which values a setting takes: the text is of its kind, and the visit type that it names is in use. */
@Component("frontdesk.settingCheck")
public class SettingCheck {

	private static final String IN_USE = "select 1 from visit_type where uuid = ? and retired = false";

	/** Asked for late: an interceptor of the session factory asks here. */
	private final ObjectProvider<SessionFactory> sessionFactory;

	public SettingCheck(ObjectProvider<SessionFactory> sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	/** @return whether the setting can be set to the text, spaces around it aside; to an empty one it always can */
	public boolean takes(Setting<?> setting, String text) {
		String stripped = Setting.strip(text);
		return stripped.isEmpty() || setting.read(stripped).isPresent()
				&& (!setting.equals(FrontDeskSettings.VISIT_TYPE) || isVisitTypeInUse(stripped));
	}

	/** @throws APIException with a sentence that names the setting, where the value cannot be used */
	public void refuseUnusable(Setting<?> setting, String text) {
		if (!takes(setting, text)) {
			throw new APIException(Context.getMessageSourceService().getMessage(setting.name() + ".refused"));
		}
	}

	/**
	 * The host lets whoever manages its properties change ours, too; those of the audit log are not theirs.
	 *
	 * @throws APIException with a sentence, where somebody is signed in who may not change the setting
	 */
	public void refuseWhoMayNot(Setting<?> setting) {
		if (FrontDeskSettings.OF_THE_LOG.contains(setting) && Context.isSessionOpen() && Context.isAuthenticated()
				&& !Context.hasPrivilege(FrontDeskPrivileges.CONFIGURE_LOG)) {
			throw new APIException(Context.getMessageSourceService().getMessage("frontdesk.audit.setting.notYours"));
		}
	}

	/** By plain SQL: this is also asked in the middle of a flush, where Hibernate must not be made to flush again. */
	private boolean isVisitTypeInUse(String uuid) {
		return sessionFactory.getObject().getCurrentSession().doReturningWork(connection -> isInUse(connection, uuid));
	}

	private static boolean isInUse(Connection connection, String uuid) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(IN_USE)) {
			query.setString(1, uuid);
			try (ResultSet found = query.executeQuery()) {
				return found.next();
			}
		}
	}
}

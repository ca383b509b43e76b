/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.write;

import java.util.Objects;
import org.hibernate.SessionFactory;
import org.openmrs.GlobalProperty;
import org.openmrs.api.APIException;
import org.openmrs.api.AdministrationService;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.settings.Way;
import org.openmrs.module.frontdesk.settings.watch.WayIn;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.stereotype.Component;

/** Changes settings through the host's own service, so that whoever listens there hears of it. */
@Component("frontdesk.settingWriter")
public class SettingWriter {

	private final SessionFactory sessionFactory;

	public SettingWriter(SessionFactory sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	/** A locking read sees what is committed now and starts no snapshot, so that all that is read after it is as new. */
	public void lock(Setting<?> setting) {
		sessionFactory.getCurrentSession()
				.createNativeQuery("select property from global_property where property = :name for update")
				.setParameter("name", setting.name()).list();
	}

	/**
	 * @param value one that the setting takes
	 * @return whether it was another before
	 * @throws Refusal RULE, where a rule of the site's own does not let it through
	 */
	public boolean write(Setting<?> setting, String value, Way way) {
		try {
			return WayIn.through(way, () -> HostRights.lend(() -> save(setting, value),
					PrivilegeConstants.GET_GLOBAL_PROPERTIES, PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES));
		} catch (APIException e) {
			throw new Refusal(Refusal.Kind.RULE, "setting.notTaken");
		}
	}

	private boolean save(Setting<?> setting, String value) {
		AdministrationService host = Context.getAdministrationService();
		GlobalProperty property = host.getGlobalPropertyObject(setting.name());
		if (property == null) {
			property = new GlobalProperty(setting.name(), "");
		} else {
			// The session, and the host's cache, can have it as it was before somebody else changed it.
			sessionFactory.getCurrentSession().refresh(property);
		}
		if (value.equals(Objects.toString(property.getPropertyValue(), ""))) {
			return false;
		}
		property.setPropertyValue(value);
		host.saveGlobalProperty(property);
		sessionFactory.getCurrentSession().flush();
		return true;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

import org.openmrs.Privilege;
import org.openmrs.annotation.AddOnStartup;
import org.openmrs.annotation.HasAddOnStartupPrivileges;
import org.openmrs.api.UserService;
import org.openmrs.api.context.Context;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** The privileges that are declared by constants in the code of the platform and of the modules. */
public final class CoreDataset {

	private CoreDataset() {
	}

	/** Stores those that are missing, as the daemon: outside any session that is open. */
	public static void check() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(HasAddOnStartupPrivileges.class));
		HostDaemon.run(() -> scanner.findCandidateComponents("org.openmrs").forEach(CoreDataset::addPrivilegesOf));
	}

	private static void addPrivilegesOf(BeanDefinition found) {
		Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), ClassUtils.getDefaultClassLoader());
		for (Field field : type.getDeclaredFields()) {
			AddOnStartup wanted = field.getAnnotation(AddOnStartup.class);
			if (wanted != null && Modifier.isStatic(field.getModifiers())) {
				ReflectionUtils.makeAccessible(field);
				add((String) ReflectionUtils.getField(field, null), wanted.description());
			}
		}
	}

	private static void add(String name, String description) {
		UserService users = Context.getUserService();
		if (users.getPrivilege(name) == null) {
			users.savePrivilege(new Privilege(name, description));
		}
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.util;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.openmrs.annotation.Handler;
import org.openmrs.api.context.Context;
import org.springframework.aop.support.AopUtils;

public class HandlerUtil {
	
	private HandlerUtil() {
	}
	
	/** The beans of this kind whose {@link Handler} names the type or one above it, in the order that they ask for. */
	public static <H, T> List<H> getHandlersForType(Class<H> handlerType, Class<T> type) {
		return Context.getRegisteredComponents(handlerType).stream().filter(each -> supports(each, type))
		        .sorted(Comparator.comparing(each -> handler(each).order())).collect(Collectors.toList());
	}
	
	private static boolean supports(Object bean, Class<?> type) {
		Handler handler = handler(bean);
		return handler != null && Arrays.stream(handler.supports()).anyMatch(each -> each.isAssignableFrom(type));
	}
	
	private static Handler handler(Object bean) {
		return AopUtils.getTargetClass(bean).getAnnotation(Handler.class);
	}
}

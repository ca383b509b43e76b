/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.modules;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;

import com.fasterxml.jackson.databind.type.TypeFactory;

/**
 * What libraries and the JDK keep of the modules' classes in static fields. What they keep softly or weakly is no matter.
 */
final class Leftovers {

	/** Stands for the last record of a module in what the JDK keeps. */
	private record Placeholder(Leftovers any) {
	}

	private Leftovers() {
	}

	/** To be called when a module has stopped. */
	static void forget() {
		TypeFactory.defaultInstance().clearCache();
		forgetRecords();
	}

	// Until Java 19 the class that makes the methods of records keeps the types for which it was last asked for each of them.
	private static void forgetRecords() {
		MethodHandles.Lookup lookup = MethodHandles.lookup();
		try {
			MethodHandle any = lookup.findGetter(Placeholder.class, "any", Leftovers.class);
			MethodType method = MethodType.methodType(boolean.class, Placeholder.class, Object.class);
			ObjectMethods.bootstrap(lookup, "equals", method, Placeholder.class, "any", any);
			method = MethodType.methodType(int.class, Placeholder.class);
			ObjectMethods.bootstrap(lookup, "hashCode", method, Placeholder.class, "any", any);
			method = MethodType.methodType(String.class, Placeholder.class);
			ObjectMethods.bootstrap(lookup, "toString", method, Placeholder.class, "any", any);
		} catch (Throwable e) {
			throw new IllegalStateException("The methods of a record cannot be made", e);
		}
	}
}

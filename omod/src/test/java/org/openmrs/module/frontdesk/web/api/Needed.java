/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openmrs.annotation.Authorized;

/**
 * The privileges that the user of an operation needs.
 *
 * @param all each of these
 * @param any of each of these sets one, where none of it is among <code>all</code>
 */
record Needed(Set<String> all, Set<Set<String>> any) {

	private static final String OURS = "org.openmrs.module.frontdesk.";

	private static final String WEB = OURS + "web.";

	private Needed() {
		this(new TreeSet<>(), new HashSet<>());
	}

	/** @param said values of <code>x-privileges</code> */
	static Needed said(Collection<JsonNode> said) {
		Needed needed = new Needed();
		for (JsonNode one : said) {
			one.path("all").forEach(privilege -> needed.all.add(privilege.asText()));
			Set<String> any = new TreeSet<>();
			one.path("any").forEach(privilege -> any.add(privilege.asText()));
			needed.addAny(any);
		}
		return needed.reduced();
	}

	/** @return what the services ask for that the method calls, directly or by way of others of the web part */
	static Needed by(JavaCodeUnit handler) {
		Needed needed = new Needed();
		needed.collect(handler, new HashSet<>());
		return needed.reduced();
	}

	private void collect(JavaCodeUnit caller, Set<JavaMember> seen) {
		for (JavaAccess<?> access : caller.getAccessesFromSelf()) {
			JavaMember called = access.getTarget().resolveMember().orElse(null);
			if (called instanceof JavaCodeUnit unit && unit.getOwner().getName().startsWith(OURS) && seen.add(unit)) {
				unit.tryGetAnnotationOfType(Authorized.class).ifPresent(this::add);
				if (unit.getOwner().getName().startsWith(WEB)) {
					collect(unit, seen);
				}
			}
		}
	}

	private void add(Authorized authorized) {
		Set<String> privileges = new TreeSet<>(Set.of(authorized.value()));
		if (authorized.requireAll() || privileges.size() == 1) {
			all.addAll(privileges);
		} else {
			addAny(privileges);
		}
	}

	private void addAny(Set<String> privileges) {
		if (!privileges.isEmpty()) {
			any.add(privileges);
		}
	}

	private Needed reduced() {
		any.removeIf(privileges -> privileges.stream().anyMatch(all::contains));
		// who has one of few has one of more
		List.copyOf(any).forEach(few -> any.removeIf(more -> more.size() > few.size() && more.containsAll(few)));
		return this;
	}

	boolean isNothing() {
		return all.isEmpty() && any.isEmpty();
	}
}

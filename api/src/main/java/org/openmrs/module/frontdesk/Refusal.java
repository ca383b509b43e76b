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

import java.util.Map;

/**
 * Something was asked for that cannot be done, for a reason that the person who asked can be told. Rolls the
 * transaction back.
 */
public class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What kind of reason it is. */
	public enum Kind {
		/** There is no such thing, or none that this user may know of. */
		UNKNOWN,
		/** The state of things does not allow it. */
		CONFLICT,
		/** It has changed since it was shown. */
		STALE,
		/** A value breaks a rule. */
		RULE
	}

	private final Kind kind;

	private final String code;

	private final transient Map<String, Object> arguments;

	private final transient Field field;

	/**
	 * The field of the request that is wrong.
	 *
	 * @param code what is wrong with it; the sentence is the message <code>frontdesk.{code}</code>
	 * @param arguments the sentence's named arguments; nothing that is the patient's
	 */
	public record Field(String name, String code, Map<String, Object> arguments) {

		public Field(String name, String code) {
			this(name, code, Map.of());
		}
	}

	/**
	 * @param code what is wrong; the sentence is the message <code>frontdesk.error.{code}</code>
	 * @param arguments the sentence's named arguments; nothing that the person may not see
	 */
	public Refusal(Kind kind, String code, Map<String, Object> arguments) {
		this(kind, code, arguments, null);
	}

	public Refusal(Kind kind, String code, Field field) {
		this(kind, code, Map.of(), field);
	}

	private Refusal(Kind kind, String code, Map<String, Object> arguments, Field field) {
		super(code);
		this.kind = kind;
		this.code = code;
		this.arguments = Map.copyOf(arguments);
		this.field = field;
	}

	public Refusal(Kind kind, String code) {
		this(kind, code, Map.of());
	}

	public Kind getKind() {
		return kind;
	}

	public String getCode() {
		return code;
	}

	public Map<String, Object> getArguments() {
		return arguments;
	}

	/** @return the field that is wrong, or null where it is not a matter of one field */
	public Field getField() {
		return field;
	}
}

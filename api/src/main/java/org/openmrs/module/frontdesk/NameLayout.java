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

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openmrs.PersonName;
import org.openmrs.util.PrivilegeConstants;

/**
 * The order in which the site writes the parts of a name. The host's own class knows it, but looks it up in the database
 * for every name that it writes; so it writes one, of marks, and that serves as the pattern for a whole list.
 */
public final class NameLayout {

	/** As many characters that are in no name, one for each part. */
	private static final String MARKS = "\uE000\uE001\uE002\uE003\uE004\uE005\uE006\uE007";

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final String pattern;

	private NameLayout(String pattern) {
		this.pattern = pattern;
	}

	/** @return that of the site as it is now; good for one list */
	public static NameLayout ofSite() {
		PersonName marks = new PersonName();
		marks.setPrefix(mark(0));
		marks.setGivenName(mark(1));
		marks.setMiddleName(mark(2));
		marks.setFamilyNamePrefix(mark(3));
		marks.setFamilyName(mark(4));
		marks.setFamilyName2(mark(5));
		marks.setFamilyNameSuffix(mark(6));
		marks.setDegree(mark(7));
		return new NameLayout(HostRights.lend(marks::getFullName, PrivilegeConstants.GET_GLOBAL_PROPERTIES));
	}

	private static String mark(int part) {
		return MARKS.substring(part, part + 1);
	}

	/**
	 * @param from the column of the first part: prefix, given, middle, family prefix, family, second family, suffix, degree
	 * @return empty where all are
	 */
	public String write(ResultSet row, int from) throws SQLException {
		StringBuilder name = new StringBuilder();
		for (char character : pattern.toCharArray()) {
			int part = MARKS.indexOf(character);
			if (part < 0) {
				name.append(character);
			} else {
				name.append(Objects.requireNonNullElse(row.getString(from + part), ""));
			}
		}
		return SPACES.matcher(name).replaceAll(" ").trim();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NameLayout layout && layout.pattern.equals(pattern);
	}

	@Override
	public int hashCode() {
		return pattern.hashCode();
	}
}

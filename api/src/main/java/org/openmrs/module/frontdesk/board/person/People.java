/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.board.PersonLine;

/** Who is on a board, and what is known of them for the one who asks; by the host's patient id. */
public record People(Map<Integer, PersonLine> lines, Map<Integer, List<Fact>> facts) {

	public static final People NONE = new People(Map.of(), Map.of());

	/** @return with what was read anew of these persons in place of what was known */
	public People with(Collection<Integer> read, People anew) {
		Map<Integer, PersonLine> allLines = new HashMap<>(lines);
		Map<Integer, List<Fact>> allFacts = new HashMap<>(facts);
		allLines.keySet().removeAll(Set.copyOf(read));
		allFacts.keySet().removeAll(Set.copyOf(read));
		allLines.putAll(anew.lines());
		allFacts.putAll(anew.facts());
		return new People(allLines, allFacts);
	}
}

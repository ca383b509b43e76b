/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.util.Set;

/**
 * One row of the table of transitions: what can be done with a case in a state.
 *
 * @param to the state that it leads to; null for the one before, as the history has it
 * @param privilege who may; null for nobody: it is done by itself
 * @param required what must be filled in
 * @param allowed what may be filled in, too
 * @param stops the clocks that end with it
 * @param starts the clocks that begin with it, where they do not run already
 */
public record Transition(CaseState from, CaseAction action, CaseState to, String privilege, Set<CaseField> required,
		Set<CaseField> allowed, Set<ClockKind> stops, Set<ClockKind> starts) {
}

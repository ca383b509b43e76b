/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.io.IOException;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/** Keeps signed heads of the log where those who can change the log cannot change them. */
public interface Witness {

	/**
	 * Reads what settings it has; called in a session, before heads are handed over in none.
	 *
	 * @return by what it is known: where that is another one than before, it gets all heads again
	 */
	String prepare();

	/**
	 * Takes a head; the same one may be handed over again.
	 *
	 * @param size how many records it covers
	 * @param key of this node
	 * @throws IOException where the witness cannot keep it now
	 */
	void witness(long size, Note note, VerifierKey key) throws IOException;
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

/** Knows what a node wrote itself, where its secret is at hand. */
public interface Handwriting {

	/** Believes what the tree says. */
	Handwriting UNKNOWN = (node, content) -> true;

	/** @return whether the node may have written this line; called for each record in the order of the log */
	boolean isTrue(int node, String content);

	/** @return the node whose secret is at hand, and which therefore is there; 0 where it is none */
	default int node() {
		return 0;
	}
}

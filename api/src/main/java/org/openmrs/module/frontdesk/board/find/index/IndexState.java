/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

/**
 * How far the index is.
 *
 * @param lastPerson up to whom the pass that runs has come
 * @param done how many it has looked at
 * @param total how many there were when it began
 * @param begunAt when the last pass began, epoch milliseconds, or null before the first
 * @param endedAt when the last one that came to its end did, or null
 * @param source what the index was made of: another one calls for a pass
 * @param thorough whether the pass writes all anew, and not only what differs
 */
record IndexState(int lastPerson, int done, int total, Long begunAt, Long endedAt, String source, boolean thorough) {

	static final IndexState NONE = new IndexState(0, 0, 0, null, null, "", false);

	boolean isBuilding() {
		return begunAt != null && (endedAt == null || endedAt < begunAt);
	}

	IndexState begun(int people, String madeOf, boolean all, long now) {
		Long ended = source.equals(madeOf) && endedAt != null ? Long.valueOf(Math.min(endedAt, now - 1)) : null;
		return new IndexState(0, 0, people, now, ended, madeOf, all);
	}

	IndexState upTo(int person, int more) {
		return new IndexState(person, done + more, Math.max(total, done + more), begunAt, endedAt, source, thorough);
	}

	IndexState ended(long now) {
		return new IndexState(lastPerson, done, done, begunAt, Math.max(now, begunAt), source, false);
	}
}

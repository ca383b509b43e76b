/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.audit;

import java.io.IOException;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;

/** Keeps what is written, up to so much; then asks whether it may pass. */
class HeldStream extends ServletOutputStream {

	private static final int SIZE = 16 * 1024;

	private final ServletOutputStream out;

	private final Gate gate;

	private final byte[] held = new byte[SIZE];

	private int length;

	private boolean isPassing;

	private boolean isClosed;

	private boolean isDeaf;

	/** Says whether what was written may pass; where the answer must break off, it throws. */
	interface Gate {

		boolean mayPass() throws IOException;
	}

	HeldStream(ServletOutputStream out, Gate gate) {
		this.out = out;
		this.gate = gate;
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[]{ (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int count) throws IOException {
		int from = offset;
		int left = isClosed || isDeaf ? 0 : count;
		while (left > 0) {
			if (length == SIZE) {
				pass();
			}
			int piece = Math.min(left, SIZE - length);
			System.arraycopy(bytes, from, held, length, piece);
			length += piece;
			from += piece;
			left -= piece;
		}
	}

	/** What may not pass is lost: another answer takes its place. */
	private void pass() throws IOException {
		if (gate.mayPass()) {
			isPassing = true;
			out.write(held, 0, length);
		}
		length = 0;
	}

	/** Lets out what is left, all being settled. */
	void release() throws IOException {
		out.write(held, 0, length);
		length = 0;
	}

	/** @param rest brings what is on its way here; that is lost, too */
	void discard(Runnable rest) {
		isDeaf = true;
		rest.run();
		isDeaf = false;
		length = 0;
	}

	boolean isPassing() {
		return isPassing;
	}

	@Override
	public void flush() throws IOException {
		if (isPassing) {
			pass();
			out.flush();
		}
	}

	/** The container closes it once all is settled. */
	@Override
	public void close() {
		isClosed = true;
	}

	@Override
	public boolean isReady() {
		return out.isReady();
	}

	@Override
	public void setWriteListener(WriteListener listener) {
		out.setWriteListener(listener);
	}
}

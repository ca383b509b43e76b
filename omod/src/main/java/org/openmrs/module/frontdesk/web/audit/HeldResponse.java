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
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/**
 * An answer that is held. A flush lets nothing out, since whoever writes JSON flushes it as a matter of course; what is
 * longer than the buffer leaves in pieces, each after what was touched until then is on record.
 */
class HeldResponse extends HttpServletResponseWrapper {

	private enum Fate {
		FREE,
		/** Nothing has left: another answer is given. */
		REFUSED,
		/** Something has left: nothing more does. */
		CUT_OFF
	}

	private final Settlement settlement;

	private HeldStream stream;

	private PrintWriter writer;

	/** The end goes by it once more: a writer hides the exception by which an answer is cut off from whoever writes. */
	private Fate fate = Fate.FREE;

	HeldResponse(HttpServletResponse response, Settlement settlement) {
		super(response);
		this.settlement = settlement;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		if (writer != null) {
			throw new IllegalStateException("The writer is in use");
		}
		return stream();
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (writer == null) {
			if (stream != null) {
				throw new IllegalStateException("The stream is in use");
			}
			// So that the header names it, as it does with the container's own writer.
			setCharacterEncoding(getCharacterEncoding());
			writer = new PrintWriter(new OutputStreamWriter(stream(), getCharacterEncoding()));
		}
		return writer;
	}

	private HeldStream stream() throws IOException {
		if (stream == null) {
			stream = new HeldStream(super.getOutputStream(), this::mayPass);
		}
		return stream;
	}

	/** What has begun to leave cannot be refused any more: it breaks off. */
	private boolean mayPass() throws IOException {
		judge(fate != Fate.CUT_OFF && settlement.settle());
		if (fate == Fate.CUT_OFF) {
			throw cutOff();
		}
		return fate == Fate.FREE;
	}

	private void judge(boolean mayLeave) {
		if (!mayLeave) {
			fate = isCommitted() ? Fate.CUT_OFF : Fate.REFUSED;
		}
	}

	/** @return whether another answer may leave in place of what was written so far, which is gone then */
	private boolean mayReplace() throws IOException {
		boolean passes = mayPass();
		if (passes) {
			discard();
		}
		return passes;
	}

	private static IOException cutOff() {
		return new IOException("The answer is broken off: what it shows cannot be recorded");
	}

	/** As with the container's own writer, whose encoding no longer changes. */
	@Override
	public void setCharacterEncoding(String encoding) {
		if (writer == null) {
			super.setCharacterEncoding(encoding);
		}
	}

	@Override
	public void setContentType(String type) {
		if (writer == null || type == null) {
			super.setContentType(type);
		} else {
			String encoding = getCharacterEncoding();
			super.setContentType(type.replaceAll("(?i);\\s*charset=[^;]*", ""));
			super.setCharacterEncoding(encoding);
		}
	}

	@Override
	public void flushBuffer() throws IOException {
		if (stream != null && stream.isPassing()) {
			flushWriter();
			stream.flush();
		}
	}

	@Override
	public void sendError(int status) throws IOException {
		if (mayReplace()) {
			super.sendError(status);
		}
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		if (mayReplace()) {
			super.sendError(status, message);
		}
	}

	@Override
	public void sendRedirect(String location) throws IOException {
		if (mayReplace()) {
			super.sendRedirect(location);
		}
	}

	@Override
	public void reset() {
		super.reset();
		discard();
		stream = null;
		writer = null;
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		discard();
	}

	private void discard() {
		if (stream != null) {
			stream.discard(this::flushWriter);
		}
	}

	private void flushWriter() {
		if (writer != null) {
			writer.flush();
		}
	}

	/** @param broken whether an exception goes on to the container, which has an answer of its own */
	void end(boolean broken) throws IOException {
		flushWriter();
		judge(settlement.end(getStatus(), broken));
		if (fate == Fate.CUT_OFF && !broken) {
			throw cutOff();
		} else if (fate == Fate.REFUSED && !broken) {
			Settlement.refuse((HttpServletResponse) getResponse());
		} else if (stream != null && !broken) {
			stream.release();
		}
	}
}

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

	private final Settlement settlement;

	private HeldStream stream;

	private PrintWriter writer;

	private boolean refused;

	/** Whether a writer has hidden it from whoever wrote does not matter: the end says so once more. */
	private boolean isCutOff;

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
		boolean mayLeave = !isCutOff && settlement.settle();
		judge(mayLeave);
		if (isCutOff) {
			throw cutOff();
		}
		return !refused;
	}

	private void judge(boolean mayLeave) {
		isCutOff |= !mayLeave && isCommitted();
		refused |= !mayLeave && !isCommitted();
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
		if (mayPass()) {
			discard();
			super.sendError(status);
		}
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		if (mayPass()) {
			discard();
			super.sendError(status, message);
		}
	}

	@Override
	public void sendRedirect(String location) throws IOException {
		if (mayPass()) {
			discard();
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
		if (isCutOff && !broken) {
			throw cutOff();
		} else if (refused && !broken) {
			Settlement.refuse((HttpServletResponse) getResponse());
		} else if (stream != null && !broken) {
			stream.release();
		}
	}
}

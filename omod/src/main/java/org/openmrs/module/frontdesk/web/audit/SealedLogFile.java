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
import java.io.OutputStream;
import javax.servlet.http.HttpServletResponse;

/** An answer that the browser saves. It is one only from its first byte on, so that a refusal still can be sent until then. */
class SealedLogFile extends OutputStream {

	private final HttpServletResponse response;

	private OutputStream out;

	SealedLogFile(HttpServletResponse response) {
		this.response = response;
	}

	@Override
	public void write(int b) throws IOException {
		out().write(b);
	}

	@Override
	public void write(byte[] bytes, int offset, int count) throws IOException {
		out().write(bytes, offset, count);
	}

	@Override
	public void flush() throws IOException {
		out().flush();
	}

	private OutputStream out() throws IOException {
		if (out == null) {
			response.setContentType("text/plain;charset=UTF-8");
			response.setHeader("Content-Disposition", "attachment; filename=frontdesk-audit.log");
			out = response.getOutputStream();
		}
		return out;
	}
}

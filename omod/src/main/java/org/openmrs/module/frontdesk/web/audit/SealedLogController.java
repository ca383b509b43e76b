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
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.frontdesk.audit.AuditService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole log with its proofs, for the command that checks it: lines of text, and no JSON. */
@Controller("frontdesk.sealedLogController")
class SealedLogController {

	private final AuditService audit;

	SealedLogController(@Qualifier("frontdesk.auditService") AuditService audit) {
		this.audit = audit;
	}

	@GetMapping(Api.ROOT + "/audit/log")
	void log(HttpServletResponse response) throws IOException {
		audit.exportSealed(new SealedLogFile(response));
	}
}

/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Front Desk as a module of the OpenMRS 3 shell: what the shell's import map names, and what it asks for the pages.
// A classic script, as the shell loads it; its name there, "openmrs-module-frontdesk", decides the variable's.

window.openmrs_module_frontdesk = {
	init() {}, // nothing is shared with the shell's other modules
	get: () => import('./o3/start.js').then((module) => () => module),
};

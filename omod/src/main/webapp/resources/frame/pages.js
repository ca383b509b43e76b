/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The pages in the order in which they are offered. Each says who may open it, as one privilege of these, and opens itself.

import { AuditPage } from '../audit/page.js';
import { BoardPage } from '../board/page.js';
import { CallsPage } from '../calls/page.js';
import { CapacityPage } from '../capacity/page.js';
import { CasesPage } from '../cases/page.js';
import { HealthPage } from '../health/page.js';
import { PayersPage } from '../payers/page.js';
import { QueuePage } from '../queue/page.js';
import { RequirementsPage } from '../requirements/page.js';
import { SettingsPage } from '../settings/page.js';

const PAGES = [
	{ id: 'board', privileges: ['View Board'], Page: BoardPage },
	{ id: 'queue', privileges: ['View Queue'], Page: QueuePage },
	{ id: 'authorizations', privileges: ['View Authorizations'], Page: CasesPage },
	{ id: 'calls', privileges: ['View Call List'], Page: CallsPage },
	{ id: 'capacity', privileges: ['View Capacity', 'Manage Capacity'], Page: CapacityPage },
	{ id: 'payers', privileges: ['Manage Payers'], Page: PayersPage },
	{ id: 'requirements', privileges: ['Manage Payers'], Page: RequirementsPage },
	{ id: 'audit', privileges: ['View Audit Log'], Page: AuditPage },
	{ id: 'settings', privileges: ['View Settings', 'Manage Settings', 'Configure Audit Log'], Page: SettingsPage },
	{ id: 'health', privileges: ['View Health'], Page: HealthPage },
];

const may = (desk, { privileges }) => privileges.some((privilege) => desk.privileges.includes(`Front Desk: ${privilege}`));

/** The pages that the user may open; the first page for somebody who may open none: it says whom to ask. */
export function offered(desk) {
	const pages = PAGES.filter((page) => may(desk, page));
	return pages.length > 0 ? pages : PAGES.slice(0, 1);
}

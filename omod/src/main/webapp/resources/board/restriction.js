/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Whether a patient's record is restricted: said to all who open the sheet, changed by those who may.

import { NoAnswer, Refused, request } from '../api.js';
import { html, nothing } from '../lib/lit-html.js';
import { t } from '../messages.js';

const RESTRICTED = 'sheet-restricted';

export function restriction(board) {
	const { restricted } = board.sheet.data;
	const may = board.may('Restrict Records');
	return restricted || may ? html`
		${restricted ? html`<p class="restricted"><span aria-hidden="true">▲</span> ${t('restriction.is')}</p>` : nothing}
		${may ? html`<label class="switch"><input id=${RESTRICTED} type="checkbox" .checked=${restricted}
			@change=${({ target }) => restrict(board, target)}>
			<span>${t('restriction')}<small>${t('restriction.about')}</small></span></label>` : nothing}` : nothing;
}

async function restrict(board, box) {
	const { sheet } = board;
	const { row, data } = sheet;
	const path = `frontdesk/patients/${row.patient.uuid}/restriction`;
	try {
		const { data: after } = await board.poll.around(() => request(path, {
			method: 'PUT', headers: { 'If-Match': `"${data.tag}"` }, body: { restricted: box.checked },
		}));
		show(sheet, row, { data: after, problems: {} });
	} catch (error) {
		if (!(error instanceof NoAnswer || error instanceof Refused)) {
			throw error;
		}
		show(sheet, row, { problems: { '': error.sentence ?? t('sheet.failed') } });
	}
	box.checked = sheet.data?.restricted ?? false;
	board.changed(true);
}

/** Unless it shows somebody else by then. */
function show(sheet, row, change) {
	if (sheet.row === row) {
		Object.assign(sheet, change);
	}
}

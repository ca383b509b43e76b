/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// A member ID that is tried with what is being typed of the rule.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

export class Trial {
	typed = { memberId: '', known: '' };
	said = null; // {key, problem, slip} of the server's
	problem = null;
	#asked = 0; // an answer to what is no longer asked is not told
	#draw;

	constructor(draw) {
		this.#draw = draw;
	}

	type(name, value) {
		this.typed = { ...this.typed, [name]: value };
		this.forget();
		this.#draw();
	}

	clear() {
		this.typed = { memberId: '', known: '' };
		this.forget();
	}

	/** What has been said, as the rule is another one now. */
	forget() {
		this.#asked += 1;
		this.said = null;
		this.problem = null;
	}

	async ask({ memberLayout, memberCheck }) {
		this.forget();
		const asked = this.#asked;
		try {
			const { data } = await request('frontdesk/payers/member-id', { method: 'POST', body: { memberLayout, memberCheck, ...this.typed } });
			this.#tell(asked, data, null);
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.#tell(asked, null, error.fields?.[0]?.message ?? error.sentence ?? t('payers.failed'));
		}
	}

	#tell(asked, said, problem) {
		if (asked === this.#asked) {
			Object.assign(this, { said, problem });
			this.#draw();
		}
	}
}

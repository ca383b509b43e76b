/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The settings as one of the pages: what the server said of them, and what is being typed.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';
import { Edits } from './edits.js';
import { settingsView } from './view.js';

const MANAGE = 'Front Desk: Manage Settings';
const CONFIGURE = 'Front Desk: Configure Audit Log';

export class SettingsPage {
	keys = [];
	settings = null; // until they are read
	changes = [];
	more = false;
	file = null;
	fileBusy = false;
	problem = null;
	edits;
	#desk;
	#frame;

	constructor(desk, frame) {
		this.#desk = desk;
		this.#frame = frame;
		this.edits = new Edits(() => frame.draw(), (setting) => this.#saved(setting), () => this.read());
	}

	/** Whether the user may change settings and have the file read: all but those of the access log. */
	get mayChange() {
		return this.#desk.privileges.includes(MANAGE);
	}

	/** The privilege that it takes to change the setting. */
	privilegeFor({ name }) {
		return name.startsWith('audit.') ? CONFIGURE : MANAGE;
	}

	may(setting) {
		return this.#desk.privileges.includes(this.privilegeFor(setting));
	}

	get mayAny() {
		return [MANAGE, CONFIGURE].some((privilege) => this.#desk.privileges.includes(privilege));
	}

	enter(desk) {
		this.#desk = desk;
	}

	show() {
		document.title = t('settings.documentTitle');
		this.read();
	}

	hide() {}

	leave() {
		this.settings = null;
		this.changes = [];
		this.file = null;
		this.edits.clear();
	}

	focus() {
		document.querySelector('.setting :is(input, select)')?.focus();
	}

	content() {
		return settingsView(this);
	}

	/** Reads all anew; what is being typed stays. */
	async read() {
		await this.#ask(async () => {
			const [settings, changes, file] = await Promise.all(
				['settings', 'settings/changes', 'settings/file'].map((path) => request(`frontdesk/${path}`)));
			this.settings = settings.data.settings;
			this.#takeChanges(changes.data, []);
			this.file = file.data;
		});
	}

	async readOlder() {
		await this.#ask(async () => {
			const { data } = await request(`frontdesk/settings/changes?before=${this.changes.at(-1).id}`);
			this.#takeChanges(data, this.changes);
		});
	}

	async readFile() {
		this.fileBusy = true;
		this.#frame.draw();
		await this.#ask(async () => {
			this.file = (await request('frontdesk/settings/file', { method: 'POST', body: {} })).data;
		});
		this.fileBusy = false;
		await this.read();
	}

	async #saved(setting) {
		this.settings = this.settings.map((each) => (each.name === setting.name ? setting : each));
		await this.#ask(async () => {
			this.#takeChanges((await request('frontdesk/settings/changes')).data, []);
			await this.#frame.presence.refresh();
		});
	}

	#takeChanges({ changes, more }, newer) {
		this.changes = [...newer, ...changes];
		this.more = more;
	}

	async #ask(work) {
		try {
			await work();
			this.problem = null;
		} catch (error) {
			if (!(error instanceof NoAnswer || error instanceof Refused)) {
				throw error;
			}
			this.problem = error.sentence ?? t('settings.failed');
		}
		this.#frame.draw();
	}
}

/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// The pieces and their states: {piece: {state: draw => template}}.

import { html } from '../moduleResources/frontdesk/lib/lit-html.js';
import { t } from '../moduleResources/frontdesk/messages.js';
import { attentionList } from '../moduleResources/frontdesk/parts/attention-list.js';
import { chart } from '../moduleResources/frontdesk/parts/chart.js';
import { chip } from '../moduleResources/frontdesk/parts/chip.js';
import { countRow } from '../moduleResources/frontdesk/parts/count-row.js';
import { dialog } from '../moduleResources/frontdesk/parts/dialog.js';
import { field } from '../moduleResources/frontdesk/parts/field.js';
import { kbd } from '../moduleResources/frontdesk/parts/kbd.js';
import { keysDialog } from '../moduleResources/frontdesk/parts/keys-dialog.js';
import { loadBar, loadChart } from '../moduleResources/frontdesk/parts/load-chart.js';
import { lockCover, lockForm } from '../moduleResources/frontdesk/parts/lock-cover.js';
import { personLine } from '../moduleResources/frontdesk/parts/person-line.js';
import { select } from '../moduleResources/frontdesk/parts/select.js';
import { shell } from '../moduleResources/frontdesk/parts/shell.js';
import { signInCover, signInForm } from '../moduleResources/frontdesk/parts/sign-in.js';
import { timeline } from '../moduleResources/frontdesk/parts/timeline.js';

const nothingYet = () => {};
const desk = { user: { name: 'Amina Bello-Wanjirũ' } };
const inMinutes = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString();

const piece = (content) => html`<main class="piece"><h1 class="unseen">Piece</h1>${content}</main>`;
const states = (all, show) => Object.fromEntries(Object.entries(all).map(([name, of]) => [name, (draw) => piece(show(of, draw))]));

function frame(changes, presence) {
	const board = { id: 'board' };
	return {
		desk,
		presence: {
			desk,
			username: 'amina',
			cover: null,
			sessionEnd: { isNear: false, at: Date.now() + 90_000, stay: nothingYet },
			lock: nothingYet,
			leave: nothingYet,
			...presence,
		},
		isEmbedded: false,
		pages: [board, { id: 'settings' }, { id: 'health' }],
		shown: board,
		keys: [{ id: 'move', shown: ['↑', '↓'], on: {} }, { id: 'checkIn' }, { id: 'privacy' }, { id: 'keys' }],
		addressOf: ({ id }) => `?page=${id}`,
		open: nothingYet,
		draw: nothingYet,
		togglePrivacy: nothingYet,
		changeLanguage: nothingYet,
		...changes,
	};
}

const aPage = {
	needsPlace: true,
	placeChanged: nothingYet,
	content: () => html`<h1>${t('board.title')}</h1>`,
	focus: nothingYet,
};

const inShell = (changes, presence) => html`<div class="page">${shell(frame(changes, presence), aPage)}</div>`;

/** A cover in a state that it comes to when it is sent: what is missing, wrong or under way. */
const sent = (cover, form, fields) => (draw) => {
	const all = frame({ draw }, { cover, form });
	if (!sent.done) {
		sent.done = true;
		const elements = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name,
			{ value, focus: nothingYet, select: nothingYet }]));
		form.submit(all)({ preventDefault: nothingYet, target: { elements } }).then(draw);
	}
	return cover === 'locked' ? lockCover(all) : signInCover(all);
};

const accounts = (answer) => ({ signIn: answer, unlock: answer });
const typed = { username: 'amina', password: 'Frontdesk123' };
const never = new Promise(nothingYet);

const person = {
	uuid: 'a', name: 'Wanjirũ Kamau', identifier: '10007-3', birthDate: '1988-02-29', age: 38, gender: 'F',
};

const chips = { good: '✓', in: '●', warn: '▲', tell: 'i', rest: '○' };

const attention = {
	tone: 'bad', title: 'Appointments', sentence: 'The module does not run.', todo: 'Start it on the page of modules.',
};

export const SCENES = {
	chip: states(Object.fromEntries(Object.keys(chips).map((tone) => [tone, tone])), (tone) => chip(chips[tone], tone, tone)),
	'count row': states({ 'all chosen': null, 'one chosen': 'b', empty: undefined }, (current) => countRow({
		label: 'Filter by state',
		items: [{ id: 'a', label: 'All', count: current === undefined ? '–' : 1204 }, { id: 'b', label: 'Expected', count: 12 },
			{ id: 'c', label: 'A state with a very long name', count: 0 }],
		current,
		choose: nothingYet,
	})),
	'attention list': states({
		bad: [attention],
		warn: [{ ...attention, tone: 'warn' }],
		tell: [{ ...attention, tone: 'tell', todo: null }],
		good: [{ ...attention, tone: 'good', todo: null }],
		'worst first': ['good', 'tell', 'warn', 'bad'].map((tone) => ({
			...attention, tone, action: { label: 'A way out', act: nothingYet },
		})),
		'very long': [{ ...attention, title: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren has not come' }],
		empty: [],
	}, (items) => attentionList({ label: 'What needs a person', items })),
	'person line': states({
		known: [person], namesake: [person, true], unknown: [{ uuid: 'b' }], child: [{ ...person, age: 0, birthDate: '2026-10-01' }],
		'very long': [{ ...person, name: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren de la Concepción' }],
		'right to left': [{ ...person, name: 'محمد عبد الرحمن' }],
		called: [{ ...person, called: 'Sam', spoken: 'SAHM', pronouns: 'they' }],
	}, ([who, namesake]) => personLine(who, namesake)),
	field: states({
		empty: {}, filled: { value: '10007' }, wrong: { value: '10007', message: 'Is one of these digits swapped?' },
	}, (more) => field({ name: 'identifier', label: 'Identifier', autocomplete: 'off', ...more })),
	select: states({ all: undefined, one: 'b', 'with no all': 'a' }, (value) => select({
		id: 'piece', label: 'Service', all: value === 'a' ? undefined : 'All services',
		options: [{ id: 'a', label: 'Eye clinic' }, { id: 'b', label: 'Dental' }], value, choose: nothingYet,
	})),
	key: states({ letter: 'checkIn', sign: 'find' }, kbd),
	dialog: states({ short: 'One sentence.', long: 'A sentence that goes on. '.repeat(60) },
		(text) => dialog('piece', 'A dialog', html`<p>${text}</p>`)),
	timeline: states({
		empty: { events: [], more: null },
		some: { events: [{ at: inMinutes(-3), what: 'Poll: 10 → 15', who: 'Amina' }, { at: inMinutes(-90), what: 'Zone: none → Africa/Nairobi' }], more: null },
		'more of them': { events: [{ at: inMinutes(-3), what: 'Poll: 10 → 15', who: 'Amina' }], more: nothingYet },
	}, (all) => timeline({ label: 'What was changed', ...all })),
	chart: states({
		empty: [], one: [{ label: '23 Nov', value: 3 }], zero: [{ label: '23 Nov', value: 0 }],
		some: [{ label: '21 Nov', value: 12 }, { label: '22 Nov', value: 1 }, { label: '23 Nov', value: 40_213 }],
	}, (bars) => chart({ title: 'Changes', of: 'Day', values: 'Changes', bars })),
	'load chart': states({
		free: { places: 48, booked: 12, held: 2, left: 34, over: 0 }, full: { places: 48, booked: 48, held: 0, left: 0, over: 0 },
		over: { places: 48, booked: 51, held: 0, left: 0, over: 3 }, 'without a limit': { places: null, booked: 1204, held: 0, left: null, over: 0 },
	}, (load) => loadChart({
		title: 'Week by week', of: 'Service', columns: [{ label: '23 – 29 Nov', head: '23 – 29 Nov' }],
		rows: [{ label: 'Diabetes and Hypertension', cells: [loadBar(load)] }, { label: 'All services', cells: [loadBar(load)], total: true }],
	})),
	shell: {
		'in a window': () => inShell({}),
		'in another shell': () => inShell({ isEmbedded: true }),
		'session ends soon': () => inShell({}, { sessionEnd: { isNear: true, at: Date.now() + 90_000, stay: nothingYet } }),
		'very long name': () => inShell({ desk: { user: { name: 'Maria de la Concepción Fernández-Santamaría y Núñez' } } }),
	},
	'sign-in': {
		...Object.fromEntries(['intro', 'ended', 'stillOpen'].map((cover) => [cover,
			() => signInCover(frame({}, { cover, form: signInForm(accounts(nothingYet)) }))])),
		missing: sent('intro', signInForm(accounts(nothingYet)), { username: '', password: '' }),
		wrong: sent('intro', signInForm(accounts(async () => false)), typed),
		busy: sent('intro', signInForm(accounts(() => never)), typed),
	},
	lock: {
		'session ends': () => lockCover(frame({}, { form: lockForm(accounts(nothingYet)) })),
		'session never ends': () => lockCover(frame({}, { sessionEnd: { at: null }, form: lockForm(accounts(nothingYet)) })),
		missing: sent('locked', lockForm(accounts(nothingYet)), { password: '' }),
		wrong: sent('locked', lockForm(accounts(async () => false)), typed),
		busy: sent('locked', lockForm(accounts(() => never)), typed),
	},
	'keys dialog': { 'all keys': () => piece(keysDialog(frame({}))) },
};

/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// Places and who gets them, as one of the pages: what is shown of it, and what may be done.

import { addDays, today } from '../format.js';
import { t } from '../messages.js';
import { Absences } from './absences.js';
import { Figures } from './figures.js';
import * as query from './query.js';
import { RuleEdits } from './rule-edits.js';
import { Shows } from './shows.js';
import { capacityView, freshness, weekChoice } from './view.js';

const EVERY = 60_000;

export class CapacityPage {
	query;
	figures;
	absences;
	shows;
	edits;
	named = new Set(); // appointments whose restricted names somebody wanted to see
	cell = null; // where the focus last was in the table of days
	#desk;
	#frame;
	#timer;

	constructor(desk, frame) {
		this.#desk = desk;
		this.#frame = frame;
		this.absences = new Absences(() => frame.draw(true));
		this.figures = new Figures(this.absences, () => frame.draw(true));
		this.shows = new Shows(() => frame.draw(true));
		this.edits = new RuleEdits(() => frame.draw(true), (rule) => this.figures.takeRule(rule), (service) => this.figures.readRule(service));
	}

	#may(privilege) {
		return this.#desk.privileges.includes(`Front Desk: ${privilege}`);
	}

	get mayManage() {
		return this.#may('Manage Capacity');
	}

	get parts() {
		return this.#may('View Capacity') ? ['load', 'overbooked', 'shows', 'rules', 'absences'] : ['rules', 'absences'];
	}

	get part() {
		return this.parts.includes(this.query.part) ? this.query.part : this.parts[0];
	}

	/** Whether what is shown is about the weeks that are chosen. */
	get goesByWeeks() {
		return ['load', 'overbooked'].includes(this.part);
	}

	get keys() {
		return this.goesByWeeks ? [{ id: 'weeksBefore', act: () => this.goWeeks(-1) }, { id: 'weeksAfter', act: () => this.goWeeks(1) }] : [];
	}

	/** The Mondays of the weeks that are shown: until others are read, the ones before. */
	get weeks() {
		return query.weeksFrom(this.figures.week ?? this.query.week);
	}

	get isNow() {
		return this.query.week === query.monday(today());
	}

	/** The Monday of the week whose days are shown: this one, if it is among them. */
	get chosenWeek() {
		return this.weeks.find((week) => week === this.query.of) ?? this.weeks.find((week) => week === query.monday(today())) ?? this.weeks[0];
	}

	/** From which day on leave and closed days are read. */
	get absencesSince() {
		return this.query.week < today() ? this.query.week : today();
	}

	/** Where the reasons to overbook are changed; undefined for who may not. */
	get settings() {
		const page = this.#may('Manage Settings') && this.#frame.pages.find(({ id }) => id === 'settings');
		return page ? { address: this.#frame.addressOf(page), open: () => this.#frame.open(page) } : undefined;
	}

	isClosed(day) {
		return this.absences.closedOn(day);
	}

	isOpen(service, day) {
		return this.query.service === service && this.query.day === day;
	}

	enter(desk) {
		this.#desk = desk;
	}

	show() {
		document.title = t('capacity.documentTitle');
		this.query = query.read();
		clearInterval(this.#timer);
		this.#timer = setInterval(() => document.hidden || this.read(), EVERY);
		this.read();
	}

	hide() {
		clearInterval(this.#timer);
		this.shows.rest();
	}

	leave() {
		this.hide();
		this.figures.clear();
		this.named.clear();
		this.shows.clear();
		this.absences.clear();
		this.edits.clear();
	}

	focus() {
		document.querySelector('.capacity .views [aria-pressed="true"]')?.focus();
	}

	tools() {
		return this.goesByWeeks ? weekChoice(this) : null;
	}

	footer() {
		return freshness(this);
	}

	content() {
		return capacityView(this);
	}

	/** Shows something else; what is not named stays. */
	ask(parameters) {
		const [before, part] = [this.query.week, this.part];
		query.write({ ...this.query, ...parameters });
		this.query = query.read();
		if (this.query.week !== before) {
			this.read();
		} else if (this.part !== part && this.part === 'shows') {
			this.shows.read();
		}
		this.#frame.draw(true);
	}

	goWeeks(direction) {
		this.#goTo(addDays(this.query.week, direction * 7 * query.WEEKS));
	}

	goToNow() {
		this.#goTo(query.monday(today()));
	}

	#goTo(week) {
		this.ask({ week, of: null, service: null, day: null });
	}

	reach(cell) {
		if (cell && cell !== this.cell) {
			this.cell = cell;
			this.#frame.draw();
		}
	}

	/** Shows or hides the sessions of a service's day. */
	toggle(service, day) {
		const closing = this.isOpen(service, day);
		this.ask(closing ? { service: null, day: null } : { service, day });
		document.querySelector('.sessions')?.scrollIntoView({ block: 'nearest' });
	}

	/** Hides the sessions; the focus goes back to what has opened them. */
	close() {
		const { service, day } = this.query;
		this.ask({ service: null, day: null });
		document.querySelector(`[data-cell="${service}.${day}"]`)?.focus();
	}

	/** Somebody wants to see a restricted name. */
	name(appointment) {
		this.named.add(appointment);
		this.#frame.draw(true);
		document.querySelector(`[data-overbooked="${appointment}"]`)?.focus();
	}

	/** @returns whether it was added */
	async addAbsence(unfinished) {
		const added = await this.absences.add(unfinished);
		if (added) {
			await this.figures.readAbsences(this.absencesSince);
		}
		return added;
	}

	async removeAbsence(absence) {
		await this.absences.remove(absence);
		await this.figures.readAbsences(this.absencesSince);
	}

	/** Reads all anew; what is being typed stays. */
	read() {
		if (this.part === 'shows') {
			this.shows.read();
		}
		return this.figures.read({
			week: this.query.week, to: query.lastDay(this.query.week), since: this.absencesSince, seesLoad: this.#may('View Capacity'),
		});
	}
}

/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What all pages have around them: skip link, header, pages, footer.

import { time } from '../format.js';
import { languageChoice } from '../frame/language.js';
import { place } from '../frame/place.js';
import { html, nothing } from '../lib/lit-html.js';
import { has, t } from '../messages.js';
import { isOn } from '../prefs.js';
import { open } from './dialog.js';
import { kbd } from './kbd.js';
import { KEYS_DIALOG, keysDialog } from './keys-dialog.js';

export function shell(frame, page) {
	return html`
		<a class="skip" href="#${MAIN}" @click=${(event) => skip(event, page)}>${t('skip')}</a>
		${frame.isEmbedded ? nothing : header(frame, page)}
		<nav aria-label=${t('pages')}>
			${frame.pages.map((each) => pageLink(frame, each, page.linkNote?.(each.id)))}
			<div class="tools">${page.tools?.() ?? nothing}
				${frame.isEmbedded ? html`${placeChoice(frame, page)} ${privacy(frame)} ${menu(frame)}` : nothing}</div>
		</nav>
		${frame.presence.sessionEnd.isNear ? ending(frame.presence) : nothing}
		<main id=${MAIN} tabindex="-1">${page.content()}</main>
		<footer>${page.footer?.() ?? nothing}
			<span class="hints" aria-hidden="true">${frame.keys.map(hint)}</span>
		</footer>
		${keysDialog(frame)}`;
}

/** The id of what the page is about. */
export const MAIN = 'content';

function skip(event, page) {
	event.preventDefault();
	// where the page has nothing to begin with, its content is the beginning
	document.getElementById(MAIN).focus();
	page.focus();
}

const header = (frame, page) => html`<header>
	<b>${t('product')}</b>
	${placeChoice(frame, page)}
	<span class="end">${privacy(frame)} ${menu(frame)}</span>
</header>`;

const placeChoice = (frame, page) => (page.needsPlace ? place.choice(() => page.placeChanged()) : nothing);

const privacy = (frame) => html`<button type="button" class="privacy" aria-pressed=${isOn('privacy')}
	@click=${() => frame.togglePrivacy()} title=${t('privacy.why')}>
	<span aria-hidden="true">◐</span> <span class="word">${t('privacy')}</span> ${kbd('privacy')}</button>`;

// in another shell the language is that shell's; its sign-out may be out of reach for who may do nothing else in it
const menu = (frame) => html`
	<button type="button" class="user" popovertarget="user-menu">
		<bdi>${frame.isEmbedded ? t('menu') : frame.desk.user.name}</bdi> <span aria-hidden="true">▾</span></button>
	<div id="user-menu" popover>
		<button type="button" @click=${() => fromMenu(() => open(KEYS_DIALOG))}>${t('keys.title')} ${kbd('keys')}</button>
		<button type="button" @click=${() => fromMenu(() => frame.presence.lock())}>${t('lock')} ${kbd('lock')}</button>
		${frame.isEmbedded ? nothing : html`
			<div class="choice">${languageChoice('menu-language', () => frame.changeLanguage())}</div>`}
		<button type="button" @click=${() => fromMenu(() => frame.presence.leave())}>${t('signOut')}</button>
	</div>`;

function fromMenu(act) {
	document.getElementById('user-menu').hidePopover();
	act();
}

function pageLink(frame, page, note) {
	const follow = (event) => {
		// with a modifier the browser opens it elsewhere
		if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			frame.open(page);
		}
	};
	return html`<a href=${frame.addressOf(page)} aria-current=${page === frame.shown ? 'page' : nothing}
		@click=${follow}>${t(`${page.id}.title`)}${note ?? nothing}</a>`;
}

const ending = ({ sessionEnd }) => html`<div class="ending" role="alert">
	<span aria-hidden="true">▲</span> <span>${t('session.ending', { time: time(sessionEnd.at) })}</span>
	<button type="button" class="go" @click=${() => sessionEnd.stay()}>${t('session.stay')}</button>
</div>`;

function hint({ id, shown }) {
	if (!has(`keys.${id}.short`) || !(shown || isOn('singleKeys'))) {
		return nothing;
	}
	return html`<span>${shown ? shown.map((key) => html`<kbd>${key}</kbd> `) : kbd(id)} ${t(`keys.${id}.short`)}</span>`;
}

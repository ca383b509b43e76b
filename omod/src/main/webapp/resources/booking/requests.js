/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */

// What is asked of the server, and how an answer that says no is told.

import { NoAnswer, Refused, request } from '../api.js';
import { t } from '../messages.js';

const post = async (path, body, tag) => (await request(`frontdesk/${path}`, {
	method: 'POST', body, headers: tag ? { 'If-Match': `"${tag}"` } : {},
})).data;

export const read = async (path) => (await request(`frontdesk/${path}`)).data;
export const hold = (place, patient) => post('holds', { place, patient });
export const keep = ({ uuid }) => post(`holds/${uuid}/keep`, {});
export const book = (body) => post('appointments', body);
export const move = ({ uuid, tag }, body) => post(`appointments/${uuid}/move`, body, tag);
export const cancel = ({ uuid, tag }) => post(`appointments/${uuid}/cancel`, {}, tag);

/** Gives a place back. Where that does not get through, it is free again by itself in some minutes. */
export async function release({ uuid }) {
	try {
		await post(`holds/${uuid}/release`, {});
	} catch (error) {
		if (!(error instanceof NoAnswer || error instanceof Refused)) {
			throw error;
		}
	}
}

/**
 * What an error of the network or the server says to the user: {sentence, gone, stale, against}.
 *
 * @param what was asked: 'read', 'hold', 'keep', 'book', 'move' or 'cancel'
 */
export function told(what, error) {
	if (error instanceof NoAnswer) {
		return { sentence: t(`booking.noAnswer.${what}`) };
	}
	if (!(error instanceof Refused)) {
		throw error;
	}
	const { status, code, fields, sentence } = error;
	if (status === 401) {
		return { sentence: t('booking.signedOut') };
	}
	return {
		sentence: fields[0]?.message ?? sentence ?? t('booking.failed'),
		gone: code === 'hold.unknown',
		stale: status === 412 || status === 404,
		against: code?.startsWith('place.') ? fields : null,
	};
}

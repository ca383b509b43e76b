// The board's filters in the address, so that it can be reloaded, bookmarked and sent on. The name that is
// searched for stays out of it: addresses end up in histories and logs.

import { isDate } from './format.js';

const KEPT = ['date', 'location', 'service', 'provider', 'state'];

export function read() {
	const query = new URLSearchParams(location.search);
	const filters = Object.fromEntries(KEPT.map((name) => [name, query.get(name) || null]));
	if (!isDate(filters.date)) {
		filters.date = null;
	}
	return filters;
}

export function write(filters) {
	const query = new URLSearchParams();
	for (const name of KEPT) {
		if (filters[name]) {
			query.set(name, filters[name]);
		}
	}
	const text = query.toString();
	history.replaceState(null, '', text ? `?${text}` : location.pathname);
}

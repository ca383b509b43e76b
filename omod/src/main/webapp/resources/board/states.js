// The states of an appointment as the desk speaks of them.

/** In the order of a visit. `id` is also the filter's value in the address. */
export const GROUPS = [
	{ id: 'expected', statuses: ['Scheduled', 'Requested', 'WaitList'] },
	{ id: 'arrived', statuses: ['Arrived'] },
	{ id: 'checkedin', statuses: ['CheckedIn'] },
	{ id: 'done', statuses: ['Completed'] },
	{ id: 'missed', statuses: ['Missed'] },
	{ id: 'cancelled', statuses: ['Cancelled'] },
];

const GROUP_OF = new Map(GROUPS.flatMap(({ id, statuses }) => statuses.map((status) => [status, id])));

const LOOKS = {
	Scheduled: ['○', 'rest'],
	Requested: ['?', 'tell'],
	WaitList: ['≡', 'tell'],
	Arrived: ['✓', 'good'],
	CheckedIn: ['●', 'in'],
	Completed: ['■', 'rest'],
	Missed: ['–', 'warn'],
	Cancelled: ['×', 'rest'],
};

export const groupOf = (row) => GROUP_OF.get(row.status);

/** {sign, tone} of a status; one that is new to this page still gets a place. */
export function look(status) {
	const [sign, tone] = LOOKS[status] ?? ['·', 'rest'];
	return { sign, tone };
}

export const isCheckedIn = (row) => row.status === 'CheckedIn';
export const awaitsCheckIn = (row) => ['expected', 'arrived'].includes(groupOf(row));
export const canUndo = (row) => isCheckedIn(row) && Boolean(row.checkIn?.undoable);

// Knows whether somebody is on the list just now, so that nothing moves under a hand that is about to click.

const QUIET_AFTER = 3000;
const PATIENCE = 15_000; // a mouse that never rests must not keep the board from being true

export class Calm {
	#last = -Infinity;
	#since = 0;
	#timer;
	#quiet;

	/** quiet() is called when the list has been left alone for a while. */
	constructor(quiet) {
		this.#quiet = quiet;
	}

	get inUse() {
		const at = performance.now();
		return at - this.#last < QUIET_AFTER && at - this.#since < PATIENCE;
	}

	/** A pointer moved over the list or a key was pressed in it. */
	touch = () => {
		if (!this.inUse) {
			this.#since = performance.now();
		}
		this.#last = performance.now();
		// one timer for many touches: a moving pointer makes hundreds
		this.#timer ??= setTimeout(this.#check, QUIET_AFTER);
	};

	#check = () => {
		this.#timer = undefined;
		if (this.inUse) {
			this.#timer = setTimeout(this.#check, QUIET_AFTER / 4);
		} else {
			this.#quiet();
		}
	};
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.board;

import java.time.Instant;
import org.openmrs.module.frontdesk.board.IndexProgress;
import org.openmrs.module.frontdesk.board.PeopleFound;
import org.openmrs.module.frontdesk.board.PeopleService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Finding people, and the index that it goes by. What is typed is in a body: no name is ever in an address. */
@Controller("frontdesk.peopleController")
class PeopleController {

	record Search(String text, Integer limit) {
	}

	/** Nothing needs to be said; the body is an empty object. */
	record Request() {
	}

	record IndexJson(boolean building, boolean complete, int done, int total, String endedAt) {
	}

	private final PeopleService people;

	private final Sentences sentences;

	private final ClinicClock clock;

	PeopleController(@Qualifier("frontdesk.peopleService") PeopleService people, Sentences sentences, ClinicClock clock) {
		this.people = people;
		this.sentences = sentences;
		this.clock = clock;
	}

	@PostMapping(Api.ROOT + "/people/search")
	ResponseEntity<PeopleJson> search(@RequestBody Search search) {
		if (search.text() == null || search.limit() == null) {
			throw new BadRequest("request.unreadable", search.text() == null ? "text" : "limit");
		}
		PeopleFound found = people.search(search.text(), search.limit(), sentences.language());
		return Api.json(PeopleJson.of(found, clock));
	}

	@GetMapping(Api.ROOT + "/people/index")
	ResponseEntity<IndexJson> index() {
		return Api.json(json(people.index()));
	}

	@PostMapping(Api.ROOT + "/people/index")
	ResponseEntity<IndexJson> makeIndex(@RequestBody Request request) {
		return Api.json(json(people.makeIndex()));
	}

	private IndexJson json(IndexProgress index) {
		String ended = index.endedAt() == null ? null : clock.iso(Instant.ofEpochMilli(index.endedAt()));
		return new IndexJson(index.building(), index.complete(), index.done(), index.total(), ended);
	}
}

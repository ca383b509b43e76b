/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.desk;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.People;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.module.frontdesk.board.CheckInStep;
import org.openmrs.module.frontdesk.board.Place;
import org.openmrs.module.frontdesk.web.api.Api;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a page needs to know before it shows anything: who sits here, what they may do, where, and what time it is there. */
@Controller("frontdesk.deskController")
class DeskController {

	/** The host's name for the language that a user has chosen. */
	private static final String LANGUAGE = "defaultLocale";

	record UserJson(String uuid, String name) {
	}

	record LocationJson(String uuid, String name, String parent) {
	}

	/**
	 * @param language the one that the user has chosen for themselves, an IETF tag, or null
	 * @param lockMinutes after how long a page that nobody touches covers itself; 0: never
	 * @param checkInSteps what is asked of whoever checks somebody in, in the order in which it is asked
	 * @param sessionSeconds after how long without a request the session ends, or null where it never does
	 */
	record DeskJson(UserJson user, List<String> privileges, List<LocationJson> locations, String language, String zone,
			String now, long pollSeconds, long lockMinutes, Integer sessionSeconds,
			List<String> checkInSteps) {
	}

	private final BoardService board;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	DeskController(@Qualifier("frontdesk.boardService") BoardService board, FrontDeskSettings settings, ClinicTime time) {
		this.board = board;
		this.settings = settings;
		this.time = time;
	}

	@GetMapping(Api.ROOT + "/desk")
	ResponseEntity<DeskJson> desk(HttpServletRequest request) {
		User user = Context.getAuthenticatedUser();
		List<String> privileges = FrontDeskPrivileges.ALL.stream().filter(Context::hasPrivilege).toList();
		return Api.json(new DeskJson(user(user), privileges,
				privileges.contains(FrontDeskPrivileges.VIEW_BOARD) || privileges.contains(FrontDeskPrivileges.VIEW_CALLS)
						? locations(board.places())
						: List.of(),
				language(user), time.zone().getId(),
				DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.now().atZone(time.zone())), settings.poll().toSeconds(),
				settings.lockAfter().toMinutes(), sessionSeconds(request.getSession(false)), steps()));
	}

	private List<String> steps() {
		return Stream.of(CheckInStep.values()).map(CheckInStep::code).filter(settings.checkInSteps()::contains).toList();
	}

	/** Zero or less stands for never; so does a request without a session, which signs in each time. */
	private static Integer sessionSeconds(HttpSession session) {
		return session == null || session.getMaxInactiveInterval() <= 0 ? null : session.getMaxInactiveInterval();
	}

	private static String language(User user) {
		String chosen = user.getUserProperty(LANGUAGE);
		return chosen.matches("\\w{2,3}(_\\w{2,8}){0,2}") ? chosen.replace('_', '-') : null;
	}

	private static UserJson user(User user) {
		return new UserJson(user.getUuid(), People.name(user));
	}

	private static List<LocationJson> locations(List<Place> places) {
		Map<Integer, String> uuids = new HashMap<>();
		places.forEach(place -> uuids.put(place.id(), place.uuid()));
		return places.stream().map(p -> new LocationJson(p.uuid(), p.name(), uuids.get(p.parentId()))).toList();
	}
}

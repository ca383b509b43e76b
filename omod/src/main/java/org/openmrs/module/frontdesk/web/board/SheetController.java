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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.Correction;
import org.openmrs.module.frontdesk.board.Need;
import org.openmrs.module.frontdesk.board.RestrictionService;
import org.openmrs.module.frontdesk.board.Sheet;
import org.openmrs.module.frontdesk.board.SheetService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.EntityTags;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** How a patient is reached, and what helps them. */
@Controller("frontdesk.sheetController")
class SheetController {

	private static final String PATIENT = Api.ROOT + "/patients/{uuid}";

	/** A number, or an empty text, for a type. */
	record NumberJson(String type, String value) {
	}

	/** A text, or an empty one, for a part of the address. */
	record PartJson(String name, String value) {
	}

	record ContactJson(List<NumberJson> phones, String birthDate, List<PartJson> address, List<String> sure) {
	}

	record NeedJson(String need, String text) {
	}

	record NeedsJson(List<NeedJson> needs) {
	}

	record RestrictionJson(Boolean restricted) {
	}

	private final SheetService sheets;

	private final RestrictionService restrictions;

	private final AddressLabels labels;

	private final ClinicTime time;

	SheetController(@Qualifier("frontdesk.sheetService") SheetService sheets,
			@Qualifier("frontdesk.restrictionService") RestrictionService restrictions, AddressLabels labels,
			ClinicTime time) {
		this.sheets = sheets;
		this.restrictions = restrictions;
		this.labels = labels;
		this.time = time;
	}

	@GetMapping(PATIENT + "/sheet")
	ResponseEntity<SheetJson> sheet(@PathVariable("uuid") String uuid) {
		return answer(sheets.sheet(uuid));
	}

	@PutMapping(PATIENT + "/contact")
	ResponseEntity<SheetJson> contact(@PathVariable("uuid") String uuid, @RequestBody ContactJson request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		Map<String, String> phones = new TreeMap<>();
		for (NumberJson number : given(request.phones(), "phones")) {
			phones.put(given(given(number, "phones").type(), "phones"), given(number.value(), "phones"));
		}
		Map<String, String> address = new TreeMap<>();
		for (PartJson part : given(request.address(), "address")) {
			address.put(given(given(part, "address").name(), "address"), given(part.value(), "address"));
		}
		Set<String> sure = Set.copyOf(given(request.sure(), "sure").stream().filter(Objects::nonNull).toList());
		return answer(sheets.correct(uuid, new Correction(phones, date(request.birthDate()), address, sure), tag(shown)));
	}

	@PutMapping(PATIENT + "/needs")
	ResponseEntity<SheetJson> needs(@PathVariable("uuid") String uuid, @RequestBody NeedsJson request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		Map<Need, String> needs = new EnumMap<>(Need.class);
		for (NeedJson need : given(request.needs(), "needs")) {
			needs.put(Need.of(need.need()).orElseThrow(() -> new BadRequest("sheet.unreadable", "needs")),
					given(need.text(), "needs"));
		}
		return answer(sheets.recordNeeds(uuid, needs, tag(shown)));
	}

	@PutMapping(PATIENT + "/restriction")
	ResponseEntity<SheetJson> restriction(@PathVariable("uuid") String uuid, @RequestBody RestrictionJson request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return answer(restrictions.restrict(uuid, given(request.restricted(), "restricted"), tag(shown)));
	}

	private static <T> T given(T value, String field) {
		if (value == null) {
			throw new BadRequest("sheet.unreadable", field);
		}
		return value;
	}

	private static LocalDate date(String text) {
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw new BadRequest("date.unreadable", "birthDate");
		}
	}

	private static String tag(String shown) {
		if (shown == null) {
			throw new BadRequest("ifMatch.missing", HttpHeaders.IF_MATCH);
		}
		return EntityTags.bare(shown);
	}

	private ResponseEntity<SheetJson> answer(Sheet sheet) {
		return Api.json(SheetJson.of(sheet, time.zone(), labels));
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.GlobalProperty;
import org.openmrs.Person;
import org.openmrs.PersonAddress;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** The address as the site's template lays it out. */
class SheetAddressTest extends ClinicTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	private static final String TEMPLATE = """
			<org.openmrs.layout.address.AddressTemplate>
				<nameMappings class="properties">
					<property name="address1" value="Street and house"/>
					<property name="cityVillage" value="Location.cityVillage"/>
					<property name="postalCode" value="Location.postalCode"/>
				</nameMappings>
				<sizeMappings class="properties">
					<property name="address1" value="40"/>
				</sizeMappings>
				<elementDefaults class="properties">
					<property name="country" value="Kenya"/>
				</elementDefaults>
				<elementRegex class="properties">
					<property name="postalCode" value="[0-9]{5}"/>
					<property name="country" value="(unclosed"/>
				</elementRegex>
				<elementRegexFormats class="properties">
					<property name="postalCode" value="00100"/>
				</elementRegexFormats>
				<lineByLineFormat>
					<string>address1</string>
					<string>postalCode, cityVillage</string>
					<string>country address12</string>
				</lineByLineFormat>
				<requiredElements>
					<string>cityVillage</string>
				</requiredElements>
			</org.openmrs.layout.address.AddressTemplate>""";

	@Autowired
	@Qualifier("frontdesk.sheetService")
	private SheetService sheets;

	@BeforeEach
	void layOut() {
		layOut(TEMPLATE);
	}

	@Test
	void givenNoAddress_thenItsPartsStandInTheSitesOrderWithWhatTheTemplateSaysOfThem() {
		List<Sheet.AddressField> fields = sheets.sheet(CIRUS).address();

		assertEquals(List.of(new Sheet.AddressField("address1", "Street and house", null, 40, 255, false, null, null),
				new Sheet.AddressField("postalCode", "Location.postalCode", null, null, 50, false, null, "00100"),
				new Sheet.AddressField("cityVillage", "Location.cityVillage", null, null, 255, true, null, null),
				new Sheet.AddressField("country", null, null, null, 50, false, "Kenya", null),
				new Sheet.AddressField("address12", null, null, null, 255, false, null, null)), fields);
	}

	@Test
	void givenNoAddress_whenOneIsTyped_thenItIsThePreferredOneWithWhatIsUsual() {
		Sheet sheet = correct(Map.of("address1", " 12 Ngong Road ", "cityVillage", "Nairobi"));

		assertEquals(Map.of("address1", "12 Ngong Road", "cityVillage", "Nairobi", "country", "Kenya"), shown(sheet));
		PersonAddress address = inUse().get(0);
		assertTrue(address.getPreferred());
		assertEquals("Nairobi", address.getCityVillage());
		assertEquals("amina", address.getCreator().getUsername());
	}

	@Test
	void givenAnAddress_whenAPartIsCorrected_thenTheOldOneIsVoidedAndNothingOfItIsLost() {
		PersonAddress old = address("5 Moi Avenue", "Nairobi");
		old.setLatitude("-1.28");
		old.setAddress4("Gate 3");
		session().flush();

		Sheet sheet = correct(Map.of("address1", "9 Moi Avenue"));

		assertEquals("9 Moi Avenue", shown(sheet).get("address1"));
		assertTrue(old.getVoided());
		assertEquals("Corrected at the front desk", old.getVoidReason());
		assertEquals("5 Moi Avenue", old.getAddress1());
		PersonAddress now = inUse().get(0);
		assertEquals(1, inUse().size());
		assertEquals("-1.28", now.getLatitude());
		assertEquals("Gate 3", now.getAddress4());
		assertEquals("Nairobi", now.getCityVillage());
	}

	@Test
	void givenTheSameAgain_thenTheAddressStaysAsItIs() {
		PersonAddress old = address("5 Moi Avenue", "Nairobi");

		correct(Map.of("address1", "5 Moi Avenue "));

		assertEquals(List.of(old), inUse());
	}

	@ParameterizedTest
	@CsvSource({ "postalCode,1234,address.format", "cityVillage,'',address.required",
			"stateProvince,Nairobi,address.unknown",
			"startDate,2020-01-01,address.unknown", "class,x,address.unknown", "'address1','a\tb',sheet.text" })
	void givenWhatTheTemplateDoesNotTake_thenItIsRefusedAndTheOldOneStays(String part, String text, String code) {
		address("5 Moi Avenue", "Nairobi");

		Refusal refusal = assertRefused(Refusal.Kind.RULE, code, () -> correct(Map.of(part, text)));

		assertEquals(part, refusal.getField().name());
		assertEquals("5 Moi Avenue", inUse().get(0).getAddress1());
	}

	@ParameterizedTest
	@CsvSource({ "address1,256", "country,51", "postalCode,51" })
	void givenATextThatTheColumnDoesNotTake_thenItIsRefused(String part, int length) {
		Refusal refusal = assertRefused(Refusal.Kind.RULE, "sheet.text", () -> correct(Map.of(part, "1".repeat(length))));

		assertEquals(length - 1, refusal.getField().arguments().get("most"));
	}

	@ParameterizedTest
	@CsvSource({ "address1,1243 Moi Avenue,SWAPPED,3", "postalCode,0010,LEFT_OUT,5", "address1,1234  moi avenue,,",
			"address1,1243 Uhuru Highway,,", "address1,78 Moi Avenue,," })
	void givenANumberInTheSameText_whenItIsNearlyTheOldOne_thenItIsAskedAboutFirst(String part, String text, String kind,
			Integer place) {
		address("1234 Moi Avenue", "Nairobi").setPostalCode("00100");
		session().flush();

		if (kind == null) {
			assertEquals(text.strip(), shown(correct(Map.of(part, text))).get(part));
		} else {
			Refusal refusal = assertRefused(Refusal.Kind.RULE, "contact.didYouMean", () -> correct(Map.of(part, text)));
			assertEquals("field.contact.slip." + kind, refusal.getField().code());
			assertEquals(place, refusal.getField().arguments().get("place"));
		}
	}

	@Test
	void givenSomebodyIsSure_thenOnlyTheRulesHold() {
		address("1234 Moi Avenue", "Nairobi").setPostalCode("00100");
		session().flush();

		assertEquals("1243 Moi Avenue",
				shown(correct(Map.of("address1", "1243 Moi Avenue"), Set.of("address1"))).get("address1"));
		assertRefused(Refusal.Kind.RULE, "address.format",
				() -> correct(Map.of("postalCode", "0010"), Set.of("postalCode")));
	}

	@Test
	void givenAColleagueHasCorrectedTheAddress_thenNothingIsOverwritten() {
		String shown = sheets.sheet(CIRUS).tag();
		address("5 Moi Avenue", "Nairobi");

		assertNotEquals(shown, sheets.sheet(CIRUS).tag());
		assertRefused(Refusal.Kind.STALE, "sheet.stale", () -> sheets.correct(CIRUS,
				new Correction(Map.of(), null, Map.of("cityVillage", "Thika"), Set.of()), shown));
	}

	@ParameterizedTest
	@ValueSource(strings = { "no XML", "<org.openmrs.layout.address.AddressTemplate/>" })
	void givenATemplateThatCannotBeUsed_thenThereAreNoPartsAndTheRestGoesOn(String template) {
		address("5 Moi Avenue", "Nairobi");
		layOut(template);

		assertEquals(List.of(), sheets.sheet(CIRUS).address());
		assertRefused(Refusal.Kind.RULE, "address.unknown", () -> correct(Map.of("address1", "9 Moi Avenue")));
	}

	@Test
	void givenAnAddress_whenAllOfItIsTakenAway_thenNoneIsInUse() {
		layOut(TEMPLATE.replace("<string>cityVillage</string>", ""));
		address("5 Moi Avenue", "Nairobi");

		Sheet sheet = correct(Map.of("address1", "", "cityVillage", ""));

		assertEquals(List.of(), inUse());
		assertNull(sheet.address().get(0).value());
	}

	private Sheet correct(Map<String, String> address) {
		return correct(address, Set.of());
	}

	private Sheet correct(Map<String, String> address, Set<String> sure) {
		return sheets.correct(CIRUS, new Correction(Map.of(), null, address, sure), sheets.sheet(CIRUS).tag());
	}

	private static Map<String, String> shown(Sheet sheet) {
		return sheet.address().stream().filter(field -> field.value() != null)
				.collect(Collectors.toMap(Sheet.AddressField::name, Sheet.AddressField::value));
	}

	private PersonAddress address(String street, String city) {
		Person ciru = session().get(Person.class, CIRU);
		PersonAddress address = new PersonAddress();
		address.setAddress1(street);
		address.setCityVillage(city);
		address.setPreferred(true);
		address.setCreator(Context.getAuthenticatedUser());
		address.setDateCreated(date(today(8, 0)));
		ciru.addAddress(address);
		session().flush();
		return address;
	}

	private List<PersonAddress> inUse() {
		return session().get(Person.class, CIRU).getAddresses().stream().filter(address -> !address.getVoided()).toList();
	}

	private void layOut(String template) {
		signIn("admin");
		Context.getAdministrationService().saveGlobalProperty(new GlobalProperty("layout.address.format", template));
		session().flush();
		signIn("amina");
	}
}

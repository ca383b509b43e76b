/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskRoles;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Setting;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What config.xml and the README declare is what the code goes by. */
class ConfigTest {

	private static final Set<String> SETTINGS = FrontDeskSettings.ALL.stream().map(Setting::name)
			.collect(Collectors.toSet());

	@Test
	void givenThePrivileges_thenConfigXmlCreatesTheSame() throws Exception {
		assertEquals(Set.copyOf(FrontDeskPrivileges.ALL), names("privilege", "name"));
	}

	@Test
	void givenTheSettings_thenConfigXmlCreatesTheSameWithTheSameDefaultAndRange() throws Exception {
		assertEquals(SETTINGS, names("globalProperty", "property"));
		for (Setting<?> setting : FrontDeskSettings.ALL) {
			Element property = elements("globalProperty").stream()
					.filter(each -> text(each, "property").equals(setting.name())).findFirst().orElseThrow();
			assertEquals(setting.byDefault(), text(property, "defaultValue"), setting.name());
			String description = text(property, "description");
			if (setting.kind().unit() != null) {
				assertTrue(description.contains("in " + setting.kind().unitName() + ": " + setting.kind().least() + " to "
						+ setting.kind().most()), description);
			}
		}
	}

	@Test
	void givenTheReadme_thenItsTablesNameTheSame() throws Exception {
		String readme = Files.readString(Path.of("../README.md"));

		assertEquals(SETTINGS, firstColumn(readme, "frontdesk\\.[A-Za-z.]+"));
		assertEquals(Set.copyOf(FrontDeskPrivileges.ALL), firstColumn(readme, "Front Desk: [^`]+"));
	}

	@Test
	void givenTheRoles_thenTheReadmeTellsTheSame() throws Exception {
		String readme = Files.readString(Path.of("../README.md"));

		FrontDeskRoles.ALL.forEach(role -> assertTrue(readme.contains(row(role)), row(role)));
		assertEquals(FrontDeskRoles.ALL.size(),
				readme.lines().filter(line -> line.matches("\\| `[^`]+` \\| [^|]* \\| [^|]* \\|")
						&& FrontDeskRoles.ALL.stream().anyMatch(role -> line.startsWith("| `" + role.name() + "` |")))
						.count());
	}

	private static String row(FrontDeskRoles.Role role) {
		String inherits = role.inherits() == null ? "" : "`" + role.inherits() + "`";
		String privileges = role.privileges().stream().map(name -> name.replaceFirst("Front Desk: ", ""))
				.collect(Collectors.joining(", "));
		return "| `" + role.name() + "` | " + inherits + " | " + privileges + " |";
	}

	@Test
	void givenASetting_thenThereAreSentencesForThePageAndForAValueThatCannotBeUsed() throws Exception {
		Properties messages = new Properties();
		try (InputStream file = Files.newInputStream(Path.of("../api/src/main/resources/messages.properties"))) {
			messages.load(file);
		}
		for (Setting<?> setting : FrontDeskSettings.ALL) {
			String page = "frontdesk.ui.setting." + setting.shortName();
			for (String code : List.of("frontdesk." + setting.refusal(), page, page + ".about")) {
				assertTrue(messages.containsKey(code), code);
			}
			if (setting.kind().unit() != null) {
				String refusal = messages.getProperty("frontdesk." + setting.refusal());
				assertTrue(refusal.contains(" " + setting.kind().least() + " to " + setting.kind().most() + "."), refusal);
			}
		}
	}

	private static Set<String> names(String element, String child) throws Exception {
		Set<String> names = elements(element).stream().map(each -> text(each, child)).collect(Collectors.toSet());
		assertFalse(names.isEmpty());
		return names;
	}

	private static List<Element> elements(String name) throws Exception {
		Document config = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(Path.of("src/main/resources/config.xml").toFile());
		NodeList found = config.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	private static String text(Element parent, String child) {
		return parent.getElementsByTagName(child).item(0).getTextContent();
	}

	private static Set<String> firstColumn(String text, String value) {
		Matcher row = Pattern.compile("(?m)^\\| `(" + value + ")` \\|").matcher(text);
		Set<String> found = new HashSet<>();
		while (row.find()) {
			found.add(row.group(1));
		}
		return found;
	}
}

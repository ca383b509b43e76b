/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.openmrs.layout.address.AddressTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the XML that sites write their address template in. */
public final class AddressLayout {

	private static final String UNREADABLE = "Error while deserializing address layout template.";

	private AddressLayout() {
	}

	/** One that has no field where the text cannot be read. */
	public static AddressTemplate read(String xml) {
		AddressTemplate template = new AddressTemplate(UNREADABLE);
		if (xml == null || xml.isBlank()) {
			return template;
		}
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			Document document = builder.parse(new InputSource(new StringReader(xml)));
			template.setNameMappings(properties(document, "nameMappings"));
			template.setSizeMappings(properties(document, "sizeMappings"));
			template.setElementDefaults(properties(document, "elementDefaults"));
			template.setElementRegex(properties(document, "elementRegex"));
			template.setElementRegexFormats(properties(document, "elementRegexFormats"));
			template.setLineByLineFormat(strings(document, "lineByLineFormat"));
			template.setRequiredElements(strings(document, "requiredElements"));
			return template;
		} catch (ParserConfigurationException | SAXException | IOException e) {
			return new AddressTemplate(UNREADABLE);
		}
	}

	private static Map<String, String> properties(Document document, String name) {
		Map<String, String> properties = new LinkedHashMap<>();
		elements(document, name, "property")
				.forEach(each -> properties.put(each.getAttribute("name"), each.getAttribute("value")));
		return properties;
	}

	private static List<String> strings(Document document, String name) {
		return elements(document, name, "string").stream().map(Element::getTextContent).toList();
	}

	private static List<Element> elements(Document document, String name, String child) {
		NodeList parents = document.getElementsByTagName(name);
		if (parents.getLength() == 0) {
			return List.of();
		}
		NodeList children = ((Element) parents.item(0)).getElementsByTagName(child);
		return IntStream.range(0, children.getLength()).mapToObj(i -> (Element) children.item(i)).toList();
	}
}

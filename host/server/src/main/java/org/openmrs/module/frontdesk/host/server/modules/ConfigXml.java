/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.modules;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.openmrs.module.frontdesk.host.server.StartFailure;
import org.openmrs.module.frontdesk.host.server.modules.ModuleDescriptor.Advice;
import org.openmrs.module.frontdesk.host.server.modules.ModuleDescriptor.FilterDeclaration;
import org.openmrs.module.frontdesk.host.server.modules.ModuleDescriptor.FilterMapping;
import org.openmrs.module.frontdesk.host.server.modules.ModuleDescriptor.GlobalProperty;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads a module's config.xml.
 */
final class ConfigXml {

	private final Element root;

	private ConfigXml(Element root) {
		this.root = root;
	}

	/**
	 * @param file the config.xml
	 * @param from where it is, for messages
	 * @throws StartFailure if it is none
	 */
	static ModuleDescriptor read(InputStream file, String from) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			// Many a config.xml names a DTD on a server of OpenMRS's.
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			return new ConfigXml(factory.newDocumentBuilder().parse(file).getDocumentElement()).descriptor(from);
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new StartFailure("The config.xml of " + from + " cannot be read: " + e.getMessage(), e);
		}
	}

	private ModuleDescriptor descriptor(String from) {
		String id = text(root, "id");
		String packageName = text(root, "package");
		if (id == null || packageName == null) {
			throw new StartFailure("The config.xml of " + from + " names no id or no package.");
		}
		Map<String, String> privileges = new LinkedHashMap<>();
		children(root, "privilege").forEach(each -> privileges.put(text(each, "name"), text(each, "description")));
		String version = text(root, "version");
		return new ModuleDescriptor(id, version == null ? "" : version, packageName,
				texts("require_modules", "require_module"),
				texts("aware_of_modules", "aware_of_module"), text(root, "activator"), mappingFiles(),
				list("filter", ConfigXml::filter), list("filter-mapping", ConfigXml::mapping), privileges,
				list("globalProperty", ConfigXml::property),
				list("advice", each -> new Advice(text(each, "point"), text(each, "class"))));
	}

	private List<String> mappingFiles() {
		String files = text(root, "mappingFiles");
		return files == null || files.isBlank() ? List.of() : List.of(files.strip().split("\\s+"));
	}

	private static FilterDeclaration filter(Element element) {
		Map<String, String> parameters = new LinkedHashMap<>();
		children(element, "init-param").forEach(each -> parameters.put(text(each, "param-name"), text(each, "param-value")));
		return new FilterDeclaration(text(element, "filter-name"), text(element, "filter-class"), parameters);
	}

	private static FilterMapping mapping(Element element) {
		return new FilterMapping(text(element, "filter-name"),
				children(element, "url-pattern").stream().map(each -> each.getTextContent().strip()).toList());
	}

	private static GlobalProperty property(Element element) {
		return new GlobalProperty(text(element, "property"), text(element, "defaultValue"), text(element, "description"));
	}

	private <T> List<T> list(String name, Function<Element, T> reader) {
		return children(root, name).stream().map(reader).toList();
	}

	private List<String> texts(String group, String name) {
		return children(root, group).stream().flatMap(each -> children(each, name).stream())
				.map(each -> each.getTextContent().strip()).toList();
	}

	private static String text(Element parent, String name) {
		return children(parent, name).stream().findFirst().map(each -> each.getTextContent().strip()).orElse(null);
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> found = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && name.equals(element.getTagName())) {
				found.add(element);
			}
		}
		return found;
	}
}

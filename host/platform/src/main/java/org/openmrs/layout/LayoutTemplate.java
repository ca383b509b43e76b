/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.layout;

import java.util.List;
import java.util.Map;

/** How the parts of a name or an address are laid out; what is left out of it is null. */
public abstract class LayoutTemplate {

	protected Map<String, String> nameMappings;
	protected Map<String, String> sizeMappings;
	protected Map<String, String> elementDefaults;
	protected Map<String, String> elementRegex;
	protected Map<String, String> elementRegexFormats;
	protected List<String> lineByLineFormat;
	protected List<String> requiredElements;

	public Map<String, String> getNameMappings() {
		return nameMappings;
	}

	public void setNameMappings(Map<String, String> nameMappings) {
		this.nameMappings = nameMappings;
	}

	public Map<String, String> getSizeMappings() {
		return sizeMappings;
	}

	public void setSizeMappings(Map<String, String> sizeMappings) {
		this.sizeMappings = sizeMappings;
	}

	public Map<String, String> getElementDefaults() {
		return elementDefaults;
	}

	public void setElementDefaults(Map<String, String> elementDefaults) {
		this.elementDefaults = elementDefaults;
	}

	public Map<String, String> getElementRegex() {
		return elementRegex;
	}

	public void setElementRegex(Map<String, String> elementRegex) {
		this.elementRegex = elementRegex;
	}

	public Map<String, String> getElementRegexFormats() {
		return elementRegexFormats;
	}

	public void setElementRegexFormats(Map<String, String> elementRegexFormats) {
		this.elementRegexFormats = elementRegexFormats;
	}

	public List<String> getLineByLineFormat() {
		return lineByLineFormat;
	}

	public void setLineByLineFormat(List<String> lineByLineFormat) {
		this.lineByLineFormat = lineByLineFormat;
	}

	public List<String> getRequiredElements() {
		return requiredElements;
	}

	public void setRequiredElements(List<String> requiredElements) {
		this.requiredElements = requiredElements;
	}
}

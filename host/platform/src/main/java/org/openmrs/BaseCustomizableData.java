/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.openmrs.attribute.Attribute;
import org.openmrs.customdatatype.CustomValueDescriptor;
import org.openmrs.customdatatype.Customizable;

public abstract class BaseCustomizableData<A extends Attribute<?, ?>> extends BaseChangeableOpenmrsData
        implements Customizable<A> {
	
	private static final long serialVersionUID = 1L;
	
	private Set<A> attributes = new LinkedHashSet<>();
	
	@Override
	public Set<A> getAttributes() {
		return attributes;
	}
	
	public void setAttributes(Set<A> attributes) {
		this.attributes = attributes;
	}
	
	@Override
	public Collection<A> getActiveAttributes() {
		return getAttributes().stream().filter(each -> !each.getVoided()).collect(Collectors.toList());
	}
	
	@Override
	public List<A> getActiveAttributes(CustomValueDescriptor ofType) {
		return getAttributes().stream().filter(each -> !each.getVoided() && each.getAttributeType().equals(ofType))
		        .collect(Collectors.toList());
	}
	
	@Override
	@SuppressWarnings("unchecked")
	public void addAttribute(A attribute) {
		getAttributes().add(attribute);
		((Attribute<?, Customizable<A>>) attribute).setOwner(this);
	}
}

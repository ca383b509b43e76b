/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.attribute;

import org.openmrs.BaseOpenmrsData;
import org.openmrs.customdatatype.Customizable;

/** Its value is kept as the text that is stored: no datatype of the platform is used here. */
public abstract class BaseAttribute<T extends AttributeType<?>, O extends Customizable<?>> extends BaseOpenmrsData
		implements
			Attribute<T, O> {

	private static final long serialVersionUID = 1L;

	private O owner;

	private T attributeType;

	private String valueReference;

	public T getAttributeType() {
		return attributeType;
	}

	public void setAttributeType(T attributeType) {
		this.attributeType = attributeType;
	}

	public O getOwner() {
		return owner;
	}

	public void setOwner(O owner) {
		this.owner = owner;
	}

	public String getValueReference() {
		return valueReference;
	}

	public void setValueReferenceInternal(String valueReference) {
		this.valueReference = valueReference;
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.layout.address;

import java.util.List;

import org.openmrs.api.context.Context;
import org.openmrs.layout.LayoutSupport;
import org.openmrs.module.frontdesk.host.platform.AddressLayout;

/** The site's way to write addresses: the global property layout.address.format. */
public class AddressSupport extends LayoutSupport<AddressTemplate> {

	private static final AddressSupport ONE = new AddressSupport();

	private AddressSupport() {
	}

	public static AddressSupport getInstance() {
		return ONE;
	}

	/** The first one counts. */
	public List<AddressTemplate> getAddressTemplate() {
		return List.of(AddressLayout.read(Context.getAdministrationService().getGlobalProperty("layout.address.format")));
	}
}

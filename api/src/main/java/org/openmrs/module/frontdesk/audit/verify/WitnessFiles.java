/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/** What a witness's folder holds: <code>checkpoint-{size}.txt</code>, and the keys' public halves as <code>{name}.pub</code>. */
public final class WitnessFiles {

	private WitnessFiles() {
	}

	/** @throws IOException where a file cannot be read */
	public static List<String> checkpoints(Path folder) throws IOException {
		return texts(folder, "checkpoint-*.txt");
	}

	/**
	 * @throws IOException where a file cannot be read
	 * @throws IllegalArgumentException where one is no key
	 */
	public static List<VerifierKey> keys(Path folder) throws IOException {
		return texts(folder, "*.pub").stream().map(VerifierKey::parse).toList();
	}

	private static List<String> texts(Path folder, String names) throws IOException {
		List<String> texts = new ArrayList<>();
		try (var files = Files.newDirectoryStream(folder, names)) {
			for (Path file : files) {
				texts.add(Files.readString(file));
			}
		}
		return texts;
	}
}

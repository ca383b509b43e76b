/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.io.IOException;
import java.nio.file.Path;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.springframework.stereotype.Component;

/** A folder, at best on another machine: a file for each head, and one for each key. */
@Component("frontdesk.folderWitness")
class FolderWitness implements Witness {

	private final FrontDeskSettings settings;

	private volatile Path prepared;

	FolderWitness(FrontDeskSettings settings) {
		this.settings = settings;
	}

	/** Is called in a session. */
	Path folder() {
		return settings.witnessFolder().orElseGet(() -> LogFolder.own().resolve("witness"));
	}

	@Override
	public String prepare() {
		prepared = folder();
		return prepared.toString();
	}

	@Override
	public void witness(long size, Note note, VerifierKey key) throws IOException {
		keep(prepared, size, note, key);
	}

	/** Another head of the same size, by another node or of another log, does not take its place. */
	static void keep(Path folder, long size, Note note, VerifierKey key) throws IOException {
		LogFolder.keep(folder.resolve(key.name() + ".pub"), key.text() + "\n");
		String name = "checkpoint-" + size;
		for (int i = 2; !LogFolder.keep(folder.resolve(name + ".txt"), note.text()); i++) {
			name = "checkpoint-" + size + "-" + i;
		}
	}
}

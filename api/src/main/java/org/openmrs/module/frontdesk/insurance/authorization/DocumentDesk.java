/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.DocumentService;
import org.openmrs.module.frontdesk.insurance.authorization.DocumentTable.StoredDocument;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rules of documents, for cases that the transaction holds. */
public class DocumentDesk implements DocumentService {

	private static final int LONGEST = 255;

	/** While somebody writes what is sent to the payer, or what it has asked for. */
	private static final Set<CaseState> WRITTEN = EnumSet.of(CaseState.NEEDED, CaseState.DRAFT, CaseState.INFORMATION);

	private final CaseAccess access;

	private final Cases cases;

	private final DocumentTable table;

	private final DocumentFiles files;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	private final AccessCapture audit;

	public DocumentDesk(CaseAccess access, Cases cases, DocumentTable table, DocumentFiles files,
			FrontDeskSettings settings, ClinicTime time, AccessCapture audit) {
		this.access = access;
		this.cases = cases;
		this.table = table;
		this.files = files;
		this.settings = settings;
		this.time = time;
		this.audit = audit;
	}

	@Override
	public CaseSheet want(String uuid, String words) {
		String checked = Checks.required(words, "words", LONGEST);
		return access.change(uuid, held -> {
			if (table.of(held.id()).size() >= MOST) {
				throw new Refusal(Refusal.Kind.CONFLICT, "case.document.many", Map.of("most", MOST));
			}
			table.want(held.id(), checked, time.now(), CaseAccess.userId());
			cases.finish(held.id());
		});
	}

	/** The file is written before the row says that it is there: a crash in between leaves a file that nobody is shown. */
	@Override
	public CaseSheet receive(String uuid, String document, String name, byte[] bytes) {
		return access.change(uuid, held -> {
			FileKind kind = kind(bytes);
			String checked = Checks.required(name, "name", LONGEST);
			StoredDocument wanted = found(held, document);
			if (wanted.sha256() != null) {
				throw new Refusal(Refusal.Kind.CONFLICT, "case.document.there");
			}
			after(TransactionSynchronization.STATUS_ROLLED_BACK, () -> files.delete(wanted.uuid()));
			files.write(wanted.uuid(), bytes);
			table.receive(held.id(), new StoredDocument(wanted.uuid(), wanted.words(), checked, kind.type(),
					(long) bytes.length, DocumentFiles.sha256(bytes), time.now(), CaseAccess.userId()));
			cases.finish(held.id());
		});
	}

	private FileKind kind(byte[] bytes) {
		int most = settings.authorizationsDocumentBytes();
		Checks.refuse(bytes.length == 0, "file", "empty");
		Checks.refuse(bytes.length > most, "file", "large", Map.of("most", most >> 20));
		return FileKind.of(bytes).orElseThrow(() -> new Refusal(Refusal.Kind.RULE, "case.field",
				new Refusal.Field("file", "field.case.kind")));
	}

	/** The file is deleted when it is certain that the row says so. */
	@Override
	public CaseSheet remove(String uuid, String document) {
		return access.change(uuid, held -> {
			StoredDocument removed = found(held, document);
			if (removed.sha256() != null && !WRITTEN.contains(held.state())
					&& !Context.hasPrivilege(FrontDeskPrivileges.SETTLE_AUTHORIZATIONS)) {
				throw new Refusal(Refusal.Kind.CONFLICT, "case.document.sent");
			}
			table.remove(held.id(), document, time.now(), CaseAccess.userId());
			cases.finish(held.id());
			after(TransactionSynchronization.STATUS_COMMITTED, () -> files.delete(removed.uuid()));
		});
	}

	private static void after(int ending, Runnable work) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCompletion(int status) {
				if (status == ending) {
					work.run();
				}
			}
		});
	}

	@Override
	public Content content(String uuid, String document) {
		StoredCase of = access.withUuid(uuid);
		StoredDocument found = found(of, document);
		byte[] bytes = found.sha256() == null ? null : files.read(found.uuid(), found.sha256()).orElse(null);
		if (bytes == null) {
			throw new Refusal(Refusal.Kind.CONFLICT, "case.document.gone");
		}
		audit.shown(Category.COVERAGE, Action.EXPORT, List.of(of.patient()));
		return new Content(FileKind.ofType(found.type()).named(found.name()), found.type(), bytes);
	}

	private StoredDocument found(StoredCase of, String document) {
		return table.one(of.id(), document)
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "case.document.unknown"));
	}
}

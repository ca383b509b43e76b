/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.frontdesk.FrontDeskRoles;
import org.openmrs.module.frontdesk.insurance.AuthorizationRule;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.ContactAsked;
import org.openmrs.module.frontdesk.insurance.RequirementService;
import org.openmrs.module.frontdesk.insurance.RuleAsked;
import org.openmrs.util.OpenmrsUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Documents of requests to payers, and what else of them only some may see. */
class CaseDocumentMariaDbTest extends AuthorizationsTest {

	@Autowired
	@Qualifier("frontdesk.requirementService")
	private RequirementService requirements;

	@Test
	void givenWhatThePayerWantsWithARequest_thenItIsWantedOnceForThePayerAndTheService() throws Exception {
		DATABASE.run("insert into frontdesk_payer_want (payer_id, service_id, words) values (1, 0, 'Referral'),"
				+ " (1, 1, 'ECG'), (1, 2, 'X-ray')");
		CaseSheet sheet = draft();
		assertEquals(List.of("Referral"), wanted(sheet));

		CaseAsked cardiology = new CaseAsked(COVERAGE, null, "00000000-0000-4000-800b-000000000001", null, 1, null, null,
				"Heart", null, null);
		sheet = asked(sheet, cardiology);
		assertEquals(List.of("Referral", "ECG"), wanted(sheet));

		String referral = sheet.clinical().documents().get(0).uuid();
		String uuid = sheet.line().uuid();
		one(() -> documents.remove(uuid, referral));
		sheet = asked(one(() -> authorizations.one(uuid)), cardiology);
		assertEquals(List.of("ECG"), wanted(sheet), "what was taken back is not wanted again");
	}

	private CaseSheet asked(CaseSheet seen, CaseAsked asked) throws Exception {
		return one(() -> authorizations.change(seen.line().uuid(), seen.line().version(), asked));
	}

	private static List<String> wanted(CaseSheet sheet) {
		return sheet.clinical().documents().stream().map(CaseSheet.Document::words).toList();
	}

	@Test
	void givenSomebodyWhoMayNotSeeWhatIsClinical_thenItIsLeftOut() throws Exception {
		String uuid = act(act(draft(), CaseStep.of(CaseAction.SUBMIT, null)), CaseStep.of(CaseAction.DENY, "No fracture"))
				.line()
				.uuid();
		one(() -> authorizations.note(uuid, new ContactAsked(null, "Ms Otieno", "C-9", "Not broken", "A call", tomorrow())));
		allow(of(FrontDeskRoles.FRONT_DESK));

		CaseSheet seen = one(() -> authorizations.one(uuid));

		assertNull(seen.clinical());
		assertEquals(CaseState.DENIED, seen.line().state());
		assertNull(last(seen).reason());
		assertNull(seen.contacts().get(0).said());
		assertNull(seen.contacts().get(0).promised());
		allow(of(FrontDeskRoles.AUTHORIZATION_CLERK));
		CaseSheet clerks = one(() -> authorizations.one(uuid));
		assertEquals("No fracture", last(clerks).reason());
		assertEquals("Not broken", clerks.contacts().get(0).said());
		assertEquals("97110", one(() -> authorizations.one(uuid)).clinical().items().get(0).code());
	}

	@Test
	void givenARuleForAProcedure_thenWhoSeesNothingClinicalSeesTheRuleAlone() throws Exception {
		one(() -> requirements
				.add(new RuleAsked(null, null, null, null, "CPT:97110", 1, null, 2, null, null, "Exercises")));
		allow(of(FrontDeskRoles.FRONT_DESK));

		AuthorizationRule seen = one(() -> requirements.rules()).get(0);

		assertEquals("Exercises", seen.words());
		assertNull(seen.procedure());
		allow(of(FrontDeskRoles.AUTHORIZATION_CLERK));
		assertEquals("CPT:97110", one(() -> requirements.rules()).get(0).procedure().text());
	}

	@Test
	void givenADocument_thenItIsKeptOutsideTheDatabaseAndServedOnlyAsItWasReceived() throws Exception {
		String uuid = draft().line().uuid();
		String document = one(() -> documents.want(uuid, "Referral")).clinical().documents().get(0).uuid();
		byte[] pdf = "%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII);
		assertEquals("field.case.kind",
				refusal(() -> documents.receive(uuid, document, "a.pdf", new byte[]{ 'M', 'Z', 0, 1 })).getField().code());
		assertEquals("case.document.gone", refusal(() -> documents.content(uuid, document)).getCode());

		CaseSheet.Document kept = one(() -> documents.receive(uuid, document, "../../x<b>.html", pdf)).clinical().documents()
				.get(0);

		assertEquals("application/pdf", kept.type());
		assertEquals("%PDF-1.7 and more",
				new String(one(() -> documents.content(uuid, document)).bytes(), StandardCharsets.US_ASCII));
		Path file = Path.of(OpenmrsUtil.getApplicationDataDirectory(), "frontdesk", "documents", document);
		assertTrue(Files.exists(file));
		assertEquals("case.document.there",
				refusal(() -> documents.receive(uuid, document, "b.pdf", pdf)).getCode());
		Files.writeString(file, "%PDF-1.7 changed");
		assertEquals("case.document.gone", refusal(() -> documents.content(uuid, document)).getCode());
		one(() -> documents.remove(uuid, document));
		assertTrue(Files.notExists(file));
		assertEquals("case.document.unknown", refusal(() -> documents.content(uuid, document)).getCode());
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_authorization_document"));
	}

	@Test
	void givenSettingsThatNobodyHasReadLately_thenAFileIsKeptAllTheSame() throws Exception {
		String uuid = draft().line().uuid();
		String document = one(() -> documents.want(uuid, "Referral")).clinical().documents().get(0).uuid();
		settings.reread();

		CaseSheet kept = one(() -> documents.receive(uuid, document, "a.txt", "A text".getBytes(StandardCharsets.UTF_8)));

		assertEquals("text/plain", kept.clinical().documents().get(0).type());
	}

	@ParameterizedTest
	@CsvSource({ "x.hta,x.hta.txt", "x.TXT,x.TXT", "x.pdf,x.pdf.txt", "letter,letter.txt" })
	void givenANameWithAnotherEnding_thenTheFileLeavesWithOneOfItsKind(String name, String left) throws Exception {
		String uuid = draft().line().uuid();
		String document = one(() -> documents.want(uuid, "Referral")).clinical().documents().get(0).uuid();
		byte[] script = "<script>new ActiveXObject('x')</script>".getBytes(StandardCharsets.UTF_8);

		one(() -> documents.receive(uuid, document, name, script));

		assertEquals(left, one(() -> documents.content(uuid, document)).name());
	}

	@Test
	void givenWhatThePayerMayHave_thenOnlyWhoSettlesRequestsRemovesIt() throws Exception {
		CaseSheet draft = draft();
		String uuid = draft.line().uuid();
		String document = one(() -> documents.want(uuid, "Referral")).clinical().documents().get(0).uuid();
		String other = one(() -> documents.want(uuid, "X-ray")).clinical().documents().get(1).uuid();
		one(() -> documents.receive(uuid, document, "a.txt", "A text".getBytes(StandardCharsets.UTF_8)));
		act(draft, CaseStep.of(CaseAction.SUBMIT, null));
		allow(of(FrontDeskRoles.AUTHORIZATION_CLERK));

		assertEquals("case.document.sent", refusal(() -> documents.remove(uuid, document)).getCode());
		assertEquals(List.of("Referral"), wanted(one(() -> documents.remove(uuid, other))));
		allow(EVERYTHING);
		assertEquals(List.of(), wanted(one(() -> documents.remove(uuid, document))));
	}

	@Test
	void givenATransactionThatFails_thenNoFileIsLeft() throws Exception {
		String uuid = draft().line().uuid();
		String document = one(() -> documents.want(uuid, "Referral")).clinical().documents().get(0).uuid();
		DATABASE.run("create trigger frontdesk_fails before update on frontdesk_authorization_document for each row"
				+ " signal sqlstate '45000' set message_text = 'fails'");
		try {
			assertNotNull(failure(() -> documents.receive(uuid, document, "a.txt", new byte[]{ 'a' })));
		} finally {
			DATABASE.run("drop trigger frontdesk_fails");
		}

		assertTrue(Files.notExists(Path.of(OpenmrsUtil.getApplicationDataDirectory(), "frontdesk", "documents", document)));
	}
}

/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.random.RandomGenerator;

/** What payers are asked for, as concepts with the codes by which payers know them. */
final class Procedures {

	private static final int BY = 1;

	private record Code(String system, String code) {
	}

	/** @param other a name in another language, with that language before it */
	private record Procedure(String name, String other, List<Code> codes) {
	}

	private static final List<String> SOURCES = List.of("CPT", "HCPCS", "ICD-10-WHO", "Local tariff");

	private static final List<Procedure> ALL = List.of(
			new Procedure("Exercises for strength and mobility", "es:Ejercicios de fuerza y movilidad",
					List.of(new Code("CPT", "97110"), new Code("Local tariff", "PHY-01"))),
			new Procedure("Manual therapy of the joints", "fr:Thérapie manuelle des articulations",
					List.of(new Code("CPT", "97140"), new Code("Local tariff", "PHY-02"))),
			new Procedure("Physiotherapy at home", "sw:Fiziotherapia nyumbani", List.of(new Code("HCPCS", "G0151"))),
			new Procedure("MRI of the knee without contrast", "pt:Ressonância do joelho sem contraste",
					List.of(new Code("CPT", "73721"))),
			new Procedure("Psychotherapy, 45 minutes", "es:Psicoterapia, 45 minutos", List.of(new Code("CPT", "90834"))),
			new Procedure("Crutches", "fr:Béquilles", List.of(new Code("HCPCS", "E0114"))),
			new Procedure("Low back pain", "sw:Maumivu ya mgongo", List.of(new Code("ICD-10-WHO", "M54.5"))),
			new Procedure("Group exercises in water", "pt:Exercícios em grupo na água", List.of()));

	private final Connection connection;

	private final LocalDateTime now;

	private final RandomGenerator dice;

	Procedures(Connection connection, LocalDateTime now, RandomGenerator dice) {
		this.connection = connection;
		this.now = now;
		this.dice = dice;
	}

	/** Adds them, where none are. */
	void add() throws SQLException {
		if (!Ids.all(connection, "select concept_source_id from concept_reference_source limit 1").isEmpty()) {
			return;
		}
		BulkInsert sources = new BulkInsert(connection, "concept_reference_source",
				"concept_source_id, name, description, hl7_code, creator, date_created, retired, uuid");
		for (String source : SOURCES) {
			sources.add(SOURCES.indexOf(source) + 1, source, source, null, BY, now, false, Ids.uuid(dice));
		}
		sources.flush();
		for (Procedure procedure : ALL) {
			add(procedure);
		}
	}

	private void add(Procedure procedure) throws SQLException {
		int id = Ids.next(connection, "concept", "concept_id");
		BulkInsert concepts = new BulkInsert(connection, "concept", "concept_id, creator, date_created, uuid");
		concepts.add(id, BY, now, Ids.uuid(dice));
		concepts.flush();
		String[] other = procedure.other().split(":");
		BulkInsert names = new BulkInsert(connection, "concept_name",
				"concept_id, name, locale, locale_preferred, creator, date_created, concept_name_type, uuid");
		names.add(id, procedure.name(), "en", true, BY, now, "FULLY_SPECIFIED", Ids.uuid(dice));
		names.add(id, other[1], other[0], true, BY, now, "FULLY_SPECIFIED", Ids.uuid(dice));
		names.flush();
		for (Code code : procedure.codes()) {
			map(id, code);
		}
	}

	private void map(int concept, Code code) throws SQLException {
		int term = Ids.next(connection, "concept_reference_term", "concept_reference_term_id");
		BulkInsert terms = new BulkInsert(connection, "concept_reference_term",
				"concept_reference_term_id, concept_source_id, code, creator, date_created, uuid");
		terms.add(term, SOURCES.indexOf(code.system()) + 1, code.code(), BY, now, Ids.uuid(dice));
		terms.flush();
		BulkInsert maps = new BulkInsert(connection, "concept_reference_map",
				"concept_id, concept_reference_term_id, creator, date_created, uuid");
		maps.add(concept, term, BY, now, Ids.uuid(dice));
		maps.flush();
	}
}

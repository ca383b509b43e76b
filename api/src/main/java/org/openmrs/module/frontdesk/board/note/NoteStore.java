/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.note;

import java.util.List;
import java.util.Map;
import javax.persistence.LockModeType;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_note</code>. Whoever changes a note holds its patient, and then the note. */
@Component("frontdesk.noteStore")
public class NoteStore {

	private static final String PATIENT = """
			select o.uuid from frontdesk_note n
				join patient p on p.patient_id = n.person_id and p.voided = false
				join person o on o.person_id = n.person_id and o.voided = false
			where n.uuid = :uuid""";

	private final SessionFactory sessionFactory;

	private final HostQuery host;

	public NoteStore(SessionFactory sessionFactory, HostQuery host) {
		this.sessionFactory = sessionFactory;
		this.host = host;
	}

	/** @return the UUID of the note's patient, which never changes */
	String patientOf(String noteUuid) {
		return host.list(PATIENT, Map.of("uuid", noteUuid), (row, n) -> row.getString(1)).stream().findFirst()
				.orElseThrow(NoteStore::unknown);
	}

	/** @return the note as it is committed now, held until the transaction ends */
	DeskNote hold(String uuid) {
		return session().createQuery("from DeskNote n where n.uuid = :uuid", DeskNote.class).setParameter("uuid", uuid)
				.setLockMode(LockModeType.PESSIMISTIC_WRITE).uniqueResultOptional().orElseThrow(NoteStore::unknown);
	}

	/** @return the oldest first */
	List<DeskNote> open(int personId) {
		return session().createQuery("from DeskNote n where n.personId = :person and n.settledAt is null order by n.id",
				DeskNote.class).setParameter("person", personId).list();
	}

	void save(DeskNote note) {
		session().persist(note);
		session().flush();
	}

	private static Refusal unknown() {
		return new Refusal(Refusal.Kind.UNKNOWN, "note.unknown");
	}

	private Session session() {
		return sessionFactory.getCurrentSession();
	}
}

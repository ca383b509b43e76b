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
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.openmrs.module.frontdesk.audit.proof.Digests;
import org.openmrs.module.frontdesk.audit.proof.Ed25519;
import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * This node's key: it signs checkpoints, and its secret marks the records that this node wrote. It is read from its file when
 * it is first asked for. Where the file is no key, or cannot be read or written, the file stays as it is, a key is made that
 * lasts until the server stops, and {@link #isKept} says so.
 */
@Component("frontdesk.nodeKey")
public class NodeKey {

	private static final Logger log = LoggerFactory.getLogger(NodeKey.class);

	private static final String HMAC = "HmacSHA256";

	private final Supplier<KeyFile> where;

	private Loaded loaded;

	@Autowired
	public NodeKey(LogNode node) {
		this(() -> new KeyFile(LogFolder.own(), node.name()));
	}

	NodeKey(Supplier<KeyFile> where) {
		this.where = where;
	}

	/** The key with what follows from it. */
	private record Loaded(KeyFile file, KeyRing ring, SecretKey secret, SecretKey previous, boolean isKept) {

		static Loaded of(KeyFile file, KeyRing ring, boolean isKept) {
			return new Loaded(file, ring, secretOf(ring.current()),
					ring.previous() == null ? null : secretOf(ring.previous()), isKept);
		}
	}

	private synchronized Loaded loaded() {
		if (loaded == null) {
			loaded = load(where.get());
		}
		return loaded;
	}

	private static Loaded load(KeyFile file) {
		try {
			return Loaded.of(file, file.read(), true);
		} catch (IOException | RuntimeException e) {
			log.error("The key of the audit log cannot be used, one until the next start is made: {}",
					e.getClass().getName());
			return Loaded.of(file, KeyRing.first(), false);
		}
	}

	private static SecretKey secretOf(KeyPair pair) {
		MessageDigest digest = Digests.sha256();
		digest.update("frontdesk-mac".getBytes(StandardCharsets.UTF_8));
		return new SecretKeySpec(digest.digest(Ed25519.seed(pair.getPrivate())), HMAC);
	}

	public PrivateKey privateKey() {
		return loaded().ring().current().getPrivate();
	}

	public PublicKey publicKey() {
		return loaded().ring().current().getPublic();
	}

	/** @return base64 of the public half's 32 bytes */
	public String publicText() {
		return KeyRing.publicText(loaded().ring().current());
	}

	/** @return what introduces this key as the node's, when so many records up to that number cannot be checked any more */
	Introduction introduction(int node, long unchecked, long uncheckedTo) {
		return new Introduction(node, publicText(), loaded().ring().endorsement(), unchecked, uncheckedTo);
	}

	/**
	 * @param line a record's without its last column
	 * @return that last column: 32 characters that only this node can make
	 */
	public String mac(String line) {
		return mac(loaded().secret(), line);
	}

	/** @return whether this node wrote that, with this key or the one before it */
	public boolean isMac(String line, String mac) {
		Loaded now = loaded();
		return isSame(mac(now.secret(), line), mac) || now.previous() != null && isSame(mac(now.previous(), line), mac);
	}

	private static boolean isSame(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
	}

	private static String mac(SecretKey secret, String line) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(secret);
			return HexFormat.of().formatHex(mac.doFinal(line.getBytes(StandardCharsets.UTF_8)), 0, 16);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return whether the key is there after the next start */
	public boolean isKept() {
		return loaded().isKept();
	}

	/** @return whether others than the server's own user may read the file */
	public boolean isOpen() {
		return isKept() && loaded().file().isOpen();
	}

	/** The key before this one is needed no more: all that it wrote has been sealed. */
	synchronized void forgetPrevious() throws IOException {
		Loaded now = loaded();
		if (now.ring().previous() != null) {
			loaded = Loaded.of(now.file(), now.file().write(now.ring().withoutPrevious()), now.isKept());
		}
	}
}

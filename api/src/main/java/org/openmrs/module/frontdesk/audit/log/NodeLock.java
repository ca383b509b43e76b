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
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a file against all other servers until it is closed. The system lets go of it when the process ends, however it ends.
 */
final class NodeLock implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(NodeLock.class);

	/**
	 * Begins the system property that says of a file that somebody in this JVM holds it, in whatever class loader: to open and
	 * close a file that is locked here would take the lock away on POSIX systems.
	 */
	private static final String HELD = "frontdesk.held.";

	private final String mark;

	/** Null where the file system cannot lock. */
	private final FileChannel channel;

	private NodeLock(String mark, FileChannel channel) {
		this.mark = mark;
		this.channel = channel;
	}

	/**
	 * @param file is made where it is not there; the same file always by the same path
	 * @return null where another holds it
	 */
	static NodeLock take(Path file) {
		String mark = HELD + file;
		if (System.getProperties().putIfAbsent(mark, "") != null) {
			return null;
		}
		NodeLock taken = null;
		try {
			taken = locked(file, mark);
		} catch (IOException e) {
			log.warn("{} cannot be locked against other servers: {}", file.getFileName(), e.getClass().getName());
			taken = new NodeLock(mark, null);
		} finally {
			if (taken == null) {
				System.clearProperty(mark);
			}
		}
		return taken;
	}

	private static NodeLock locked(Path file, String mark) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock();
			return lock == null ? null : new NodeLock(mark, channel);
		} catch (OverlappingFileLockException e) {
			return null;
		} finally {
			if (lock == null) {
				channel.close();
			}
		}
	}

	/** @return whether other processes are kept out, too */
	boolean isSure() {
		return channel != null;
	}

	@Override
	public void close() {
		try {
			if (channel != null) {
				channel.close();
			}
		} catch (IOException e) {
			log.warn("A lock ends only with this server: {}", e.getClass().getName());
		} finally {
			System.clearProperty(mark);
		}
	}
}

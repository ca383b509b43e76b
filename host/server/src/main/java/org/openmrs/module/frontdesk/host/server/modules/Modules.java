/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.aopalliance.aop.Advice;
import org.openmrs.api.context.Context;
import org.openmrs.module.ModuleActivator;
import org.openmrs.module.frontdesk.host.platform.HostDaemon;
import org.openmrs.module.frontdesk.host.platform.StartedModules;
import org.openmrs.module.frontdesk.host.server.StartFailure;
import org.openmrs.module.frontdesk.host.server.database.DatabaseAddress;

/**
 * The modules, and what the platform does with them when they start and stop and when the application context is built anew,
 * which it is each time that any of them has started or stopped. Not for two threads at once.
 */
public class Modules implements AutoCloseable {

	private static final ClassLoader HOST = Modules.class.getClassLoader();

	private final Map<String, ModuleFile> installed = new LinkedHashMap<>();

	private final Map<String, LoadedModule> started = new LinkedHashMap<>();

	private final ModuleDatabase database;

	private ClassLoader all = HOST;

	/**
	 * @param omods the modules that are files
	 * @param released the folder with the api jars of the released modules
	 * @param work the folder under which modules are unpacked
	 * @param address the database
	 * @throws StartFailure if one is missing or no module
	 */
	public Modules(List<Path> omods, Path released, Path work, DatabaseAddress address) {
		List<ModuleFile> files = new ArrayList<>();
		files.add(ModuleFile.released("teleconsultation", released.resolve("teleconsultation.jar")));
		files.add(ModuleFile.released("appointments", released.resolve("appointments.jar")));
		omods.forEach(omod -> files.add(ModuleFile.unpack(omod, work)));
		LoadOrder.of(files).forEach(file -> installed.put(file.descriptor().id(), file));
		database = new ModuleDatabase(address);
	}

	/**
	 * @param id a module's id
	 * @return what is known of it, or null if it is not installed
	 */
	public ModuleState state(String id) {
		ModuleFile file = installed.get(id);
		return file == null ? null : new ModuleState(id, file.descriptor().version(), started.containsKey(id));
	}

	/** Starts all that are not started. */
	public void startAll() {
		start(installed.keySet());
	}

	/**
	 * Starts those that are not started, in the order in which they need each other: with a new class loader, their changelog,
	 * privileges and settings, and the first word to their activator.
	 *
	 * @param ids ids of installed modules
	 * @throws StartFailure if one that another of them requires is not started, or the changelog fails
	 */
	public void start(Collection<String> ids) {
		installed.values().stream().filter(file -> ids.contains(file.descriptor().id()))
				.filter(file -> !started.containsKey(file.descriptor().id())).forEach(this::start);
	}

	private void start(ModuleFile file) {
		ModuleDescriptor descriptor = file.descriptor();
		LoadOrder.requireAll(descriptor, started.values().stream().map(LoadedModule::descriptor).toList());
		LoadedModule module = LoadedModule.load(file, HOST, started.values().stream()
				.filter(other -> descriptor.sees(other.descriptor())).map(LoadedModule::loader).toList());
		started.put(module.id(), module);
		try {
			database.prepare(module);
			StartedModules.start(module.id(), descriptor.version(), descriptor.mappingFiles());
			tell(module, ModuleActivator::willStart);
		} catch (RuntimeException | LinkageError e) {
			stop(module);
			throw e;
		}
	}

	/**
	 * Stops those that are started, each after those that require it.
	 *
	 * @param ids ids of modules
	 */
	public void stop(Collection<String> ids) {
		List.copyOf(ids).stream().map(started::get).filter(module -> module != null).forEach(this::stop);
	}

	// In the platform's order: the module hears of it before those that require it are stopped.
	private void stop(LoadedModule module) {
		tell(module, ModuleActivator::willStop);
		for (LoadedModule other : List.copyOf(started.values())) {
			if (other.descriptor().required().contains(module.descriptor().packageName())
					&& started.containsKey(other.id())) {
				stop(other);
			}
		}
		started.remove(module.id());
		StartedModules.stop(module.id());
		tell(module, ModuleActivator::stopped);
		module.close();
		Leftovers.forget();
	}

	private static void tell(LoadedModule module, Consumer<ModuleActivator> step) {
		if (module.activator() != null) {
			step.accept(module.activator());
		}
	}

	/**
	 * To be called before an application context is built.
	 */
	public void beforeContext() {
		started.values().forEach(module -> tell(module, ModuleActivator::willRefreshContext));
		all = new AllModulesClassLoader(HOST, started.values().stream().map(LoadedModule::loader).toList());
	}

	/**
	 * To be called when the application context is there.
	 *
	 * @param hostStarts whether it is the first: later ones are built after a stop and start by REST, of which webservices.rest
	 *            does not tell {@link ModuleActivator#started}
	 */
	public void afterContext(boolean hostStarts) {
		HostDaemon.run(() -> {
			for (LoadedModule module : started.values()) {
				addAdvice(module);
				tell(module, ModuleActivator::contextRefreshed);
				if (hostStarts) {
					tell(module, ModuleActivator::started);
				}
			}
		});
	}

	private void addAdvice(LoadedModule module) {
		for (ModuleDescriptor.Advice advice : module.descriptor().advice()) {
			try {
				Context.addAdvice(Class.forName(advice.point(), true, all), module.create(Advice.class, advice.className()));
			} catch (ClassNotFoundException e) {
				throw new StartFailure("The module " + module.id() + " advises " + advice.point() + ", which is missing.",
						e);
			}
		}
	}

	/**
	 * @return the loader that sees the host and all started modules, another one for each application context
	 */
	public ClassLoader classLoader() {
		return all;
	}

	/**
	 * @return the filters of the started modules in the platform's order
	 */
	public ModuleFilters filters() {
		return new ModuleFilters(started.values());
	}

	/**
	 * @return the folder with the resources of each started module that has some, by the module's id
	 */
	public Map<String, Path> resourceFolders() {
		Map<String, Path> folders = new LinkedHashMap<>();
		started.values().stream().filter(module -> module.resources() != null)
				.forEach(module -> folders.put(module.id(), module.resources()));
		return folders;
	}

	/** Stops all, while the application context is still there if there was one. */
	@Override
	public void close() {
		List<String> lastFirst = new ArrayList<>(started.keySet());
		Collections.reverse(lastFirst);
		stop(lastFirst);
	}
}

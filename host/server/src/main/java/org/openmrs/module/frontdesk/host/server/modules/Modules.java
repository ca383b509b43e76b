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

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * The modules, and what the platform does with them while it starts and stops.
 */
public class Modules implements AutoCloseable {

	private final List<LoadedModule> loaded = new ArrayList<>();

	private final Map<LoadedModule, ModuleActivator> activators = new LinkedHashMap<>();

	private final ClassLoader all;

	private boolean running;

	/**
	 * @param omod the Front Desk module
	 * @param released the folder with the api jars of the released modules
	 * @param work the folder under which modules are unpacked
	 * @throws StartFailure if one is missing or no module
	 */
	public Modules(Path omod, Path released, Path work) {
		List<ModuleFile> files = List.of(ModuleFile.released("teleconsultation", released.resolve("teleconsultation.jar")),
				ModuleFile.released("appointments", released.resolve("appointments.jar")), ModuleFile.unpack(omod, work));
		ClassLoader host = Modules.class.getClassLoader();
		LoadOrder.of(files).forEach(file -> loaded.add(load(file, host)));
		all = new AllModulesClassLoader(host, loaded.stream().map(LoadedModule::loader).toList());
	}

	private LoadedModule load(ModuleFile file, ClassLoader host) {
		ModuleDescriptor descriptor = file.descriptor();
		List<ModuleClassLoader> visible = loaded.stream()
				.filter(other -> descriptor.required().contains(other.descriptor().packageName())
						|| descriptor.awareOf().contains(other.descriptor().packageName()))
				.map(LoadedModule::loader).toList();
		return new LoadedModule(descriptor, new ModuleClassLoader(descriptor.id(), file.classPath(), host, visible),
				file.resources());
	}

	/**
	 * @return the loader that sees the host and all modules
	 */
	public ClassLoader classLoader() {
		return all;
	}

	/**
	 * Runs the changelogs, adds privileges and settings.
	 *
	 * @param address the database
	 */
	public void prepareDatabase(DatabaseAddress address) {
		ModuleDatabase database = new ModuleDatabase(address);
		loaded.forEach(database::prepare);
	}

	/**
	 * To be called before the application context is built.
	 */
	public void beforeContext() {
		for (LoadedModule module : loaded) {
			StartedModules.start(module.descriptor().id(), module.descriptor().version(),
					module.descriptor().mappingFiles());
			String activator = module.descriptor().activator();
			if (activator != null) {
				activators.put(module, create(module, ModuleActivator.class, activator));
			}
		}
		eachActivator(ModuleActivator::willStart);
		eachActivator(ModuleActivator::willRefreshContext);
	}

	/**
	 * To be called when the application context is there.
	 */
	public void afterContext() {
		loaded.forEach(this::addAdvice);
		HostDaemon.run(() -> eachActivator(ModuleActivator::contextRefreshed));
		HostDaemon.run(() -> eachActivator(ModuleActivator::started));
		running = true;
	}

	private void addAdvice(LoadedModule module) {
		for (ModuleDescriptor.Advice advice : module.descriptor().advice()) {
			try {
				Context.addAdvice(Class.forName(advice.point(), true, all),
						create(module, Advice.class, advice.className()));
			} catch (ClassNotFoundException e) {
				throw new StartFailure("The module " + module.descriptor().id() + " advises " + advice.point()
						+ ", which is missing.", e);
			}
		}
	}

	private void eachActivator(Consumer<ModuleActivator> step) {
		activators.values().forEach(step);
	}

	static <T> T create(LoadedModule module, Class<T> type, String className) {
		try {
			return module.create(type, className);
		} catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
			throw new StartFailure("The module " + module.descriptor().id() + " names " + className
					+ ", which cannot be made: " + e, e);
		}
	}

	/**
	 * @return the modules' filters in the platform's order
	 */
	public ModuleFilters filters() {
		return new ModuleFilters(loaded);
	}

	/**
	 * @return the folder with the resources of each module that has some, by the module's id
	 */
	public Map<String, Path> resourceFolders() {
		Map<String, Path> folders = new LinkedHashMap<>();
		loaded.stream().filter(module -> module.resources() != null)
				.forEach(module -> folders.put(module.descriptor().id(), module.resources()));
		return folders;
	}

	/**
	 * To be called while the application context is still there.
	 */
	public void beforeClose() {
		if (running) {
			running = false;
			HostDaemon.run(() -> eachActivator(ModuleActivator::willStop));
		}
	}

	/**
	 * To be called when the application context is gone.
	 */
	@Override
	public void close() throws IOException {
		eachActivator(ModuleActivator::stopped);
		activators.clear();
		List<LoadedModule> lastFirst = new ArrayList<>(loaded);
		Collections.reverse(lastFirst);
		for (LoadedModule module : lastFirst) {
			StartedModules.stop(module.descriptor().id());
			module.loader().close();
		}
	}
}

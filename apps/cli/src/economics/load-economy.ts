import type { Economy, EconomyPart, EconomyParts, StatementChart } from '@hjm/economics';
import type { Command } from 'commander';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';

export type EconomyOptions = { readonly economy?: string; readonly demo?: boolean };

const MOST_ECONOMY = 50 * 1024 * 1024;

/** Adds the options that {@link loadEconomy} takes. */
export function economyOptions(command: Command): Command {
  return command.option('--economy <fil>', 'ekonomifilen (JSON) att räkna på').option('--demo', 'den påhittade ekonomin i stället för en fil');
}

/** The economy that the options name; undefined when they name none. */
export async function economyNamed({ economy, demo }: EconomyOptions, io: Io): Promise<Economy | undefined> {
  if (economy !== undefined && demo === true) throw usageError('Ange --economy eller --demo, inte båda.');
  if (demo === true) return (await import('@hjm/demo/economy')).demoEconomy();
  if (economy === undefined) return undefined;
  const { readEconomy } = await import('@hjm/economics/schema');
  return readJson(economy, io, (json) => readEconomy(json), MOST_ECONOMY);
}

/** The economy that the options name; one must be named. */
export async function loadEconomy(options: EconomyOptions, io: Io): Promise<Economy> {
  const economy = await economyNamed(options, io);
  if (economy === undefined) throw usageError('Ange --economy <ekonomi.json>, eller --demo för den påhittade ekonomin.');
  return economy;
}

/** A part of an economy from a JSON file of its own. */
export async function readPartFile<Part extends EconomyPart>(part: Part, file: string, chart: StatementChart, io: Io): Promise<EconomyParts[Part]> {
  const { readPart } = await import('@hjm/economics/schema');
  return readJson(file, io, (json) => readPart(part, json, chart), MOST_ECONOMY);
}

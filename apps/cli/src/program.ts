import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { addCaseCommands } from './case-commands.js';
import { addEconomicsCommands } from './economics/economics-commands.js';
import type { Io } from './io.js';
import { addKpiCommands } from './kpi/kpi-commands.js';
import { wantsColour } from './output/paint.js';
import { createScreen, widthOf } from './output/screen.js';
import { addPriceCommands } from './price/price-commands.js';
import { addRentCommands } from './rent/rent-commands.js';
import { addRulesCommands } from './rules-commands.js';
import type { ExitCode } from './run.js';
import { SwedishCommand } from './swedish-command.js';
import type { Result } from './result.js';

/** Carries out a command that the line named. The first argument is its name in the JSON: `rules evaluate`. */
export type Settle = (command: string, verb: () => Promise<Result>) => Promise<void>;

/** The command line but for `complete`: what the completion of a shell goes over. */
function createProgram(io: Io, settle: Settle): SwedishCommand {
  const program = new SwedishCommand('hjm');
  program
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => widthOf(io.stdout, io.env),
      getErrHelpWidth: () => widthOf(io.stderr, io.env),
      getOutHasColors: () => wantsColour(io.stdout, io.env),
      getErrHasColors: () => wantsColour(io.stderr, io.env),
    })
    .description('Regelverk, ärenden, hyror, indikatorer och ekonomi för hjälpmedel.')
    .version(version(), '-V, --version', 'visa programmets version')
    .enablePositionalOptions()
    .helpCommand('help [kommando]', 'visa hjälp för ett kommando');
  addRulesCommands(program, io, settle);
  addCaseCommands(program, io, settle);
  addRentCommands(program, io, settle);
  addPriceCommands(program, io, settle);
  addKpiCommands(program, io, settle);
  addEconomicsCommands(program, io, settle);
  return program;
}

function addCompleteCommand(program: SwedishCommand): void {
  program
    .command('complete')
    .description('Skriver ut komplettering för skalet (bash, zsh eller fish).')
    .argument('[skal]', 'bash, zsh eller fish')
    .addHelpText('after', '\nExempel:\n  $ source <(hjm complete bash)\n  $ hjm complete fish > ~/.config/fish/completions/hjm.fish')
    .action(async (shell: string | undefined) => {
      const { writeScript } = await import('./commands/complete.js');
      writeScript(shell);
    });
}

/** Runs a command line. What is wrong with it, or with what it reads, is thrown as `HjmError`. */
export async function runProgram(words: readonly string[], io: Io, json: boolean): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(io, async (command, verb) => {
    const result = await verb();
    code = result.fallsShort === true ? 1 : 0;
    if (json) io.stdout.write(`${JSON.stringify({ format: 'hjm.cli/1', command, ...result.json }, null, 2)}\n`);
    else await result.print(createScreen(io.stdout, io.env));
  });
  if (words[0] === 'complete' && words[1] === '--') {
    const { writeSuggestions } = await import('./commands/complete.js');
    writeSuggestions(program, words.slice(2), io.cwd);
    return code;
  }
  addCompleteCommand(program);
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** The package's own version; the source and the build both lie one folder below it. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return (manifest as { readonly version: string }).version;
}

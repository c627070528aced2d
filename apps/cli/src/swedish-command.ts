import { Command, Help, type Option } from 'commander';
import { usageError } from './usage-error.js';

/** Headings that the help of commander has in English. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
  'Global Options:': 'Gemensamma flaggor:',
  'Commands:': 'Kommandon:',
};

/** The help of commander in Swedish. */
class SwedishHelp extends Help {
  override styleTitle(title: string): string {
    return super.styleTitle(TITLES[title] ?? title);
  }
  override commandUsage(command: Command): string {
    return inSwedish(super.commandUsage(command));
  }
  override subcommandTerm(command: Command): string {
    return super.subcommandTerm(command).replace(' [options]', '');
  }
}

const inSwedish = (text: string): string => text.replace('[options]', '[flaggor]').replace('[command]', '<kommando>');

/**
 * A command that speaks Swedish: commander has its texts built in, so the methods that make them are replaced. What is wrong
 * with the command line is thrown as `HjmError` `usage`, with the nearest right word. The tests hold the texts to this
 * version of commander.
 */
export class SwedishCommand extends Command {
  constructor(name?: string) {
    super(name);
    this.helpOption('-h, --help', 'visa den här hjälpen');
    this.exitOverride();
  }

  override createCommand(name?: string): SwedishCommand {
    return new SwedishCommand(name);
  }

  override createHelp(): Help {
    return Object.assign(new SwedishHelp(), this.configureHelp());
  }

  missingArgument(name: string): never {
    throw usageError(`Det saknas ett argument: <${name}>. Se ${this.path()} --help.`);
  }

  optionMissingArgument(option: Option): never {
    throw usageError(`Flaggan ${option.flags} saknar värde. Se ${this.path()} --help.`);
  }

  missingMandatoryOptionValue(option: Option): never {
    throw usageError(`Flaggan ${option.flags} måste anges. Se ${this.path()} --help.`);
  }

  _conflictingOption(option: Option, other: Option): never {
    throw usageError(`Flaggorna ${option.flags} och ${other.flags} går inte ihop.`);
  }

  unknownOption(flag: string): never {
    const name = flag.replace(/=.*/s, '');
    const known = this.createHelp().visibleOptions(this).flatMap(({ long, short }) => [long, short].filter((word) => word !== undefined));
    throw usageError(`Flaggan ${name} finns inte. Se ${this.path()} --help.`, name, known);
  }

  _excessArguments(received: readonly string[]): never {
    const extra = received.slice(this.registeredArguments.length).join(' ');
    throw usageError(`För många argument till ${this.path()}: ”${extra}” blev över. Argument med mellanslag skrivs inom citattecken.`);
  }

  unknownCommand(): never {
    const [name = ''] = this.args;
    const known = this.createHelp().visibleCommands(this).map((command) => command.name());
    throw usageError(`Kommandot ${name} finns inte. Se ${this.path()} --help.`, name, known);
  }

  /** `hjm help <name>` */
  _dispatchHelpCommand(name?: string): void {
    const command = this.commands.find((known) => known.name() === name);
    if (name !== undefined && command === undefined) {
      this.args = [name];
      this.unknownCommand();
    }
    (command ?? this).help();
  }

  /** The words that lead to the command: "hjm rules show". */
  path(): string {
    return this.parent instanceof SwedishCommand ? `${this.parent.path()} ${this.name()}` : this.name();
  }
}

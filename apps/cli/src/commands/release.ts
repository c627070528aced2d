import { changelogOf, type ReleaseLevel, releaseOf } from '@hjm/rules/release';
import { twoPackages } from '../input/two-packages.js';
import type { Io } from '../io.js';
import type { Result } from '../result.js';

const LEVELS: Readonly<Record<ReleaseLevel, string>> = {
  none: 'Inget skiljer.',
  patch: 'Bara text eller hänvisningar skiljer; inget svar är ändrat.',
  minor: 'Något är nytt; alla tidigare svar står kvar.',
  major: 'Något som gällde gör det inte längre.',
};
const COLOURS = { none: 'dim', patch: 'green', minor: 'cyan', major: 'red' } as const;

/** `hjm rules release`: what a new state of a package means for its version, and why. */
export async function releaseVerb(io: Io, before: string, after: string | undefined): Promise<Result> {
  const [earlier, later] = await twoPackages(before, after, io);
  const release = releaseOf(earlier, later);
  const { level, reasons, version } = release;
  return {
    json: { package: later.id, ...release },
    print: ({ line, item, paint }) => {
      line(`${paint('bold', later.title)} (${later.id}), ${version.before} → ${version.after}`);
      line(`${paint(COLOURS[level], level === 'none' ? 'oförändrat' : level)}: ${LEVELS[level]}`);
      for (const reason of reasons) item(`${paint(COLOURS[reason.level], reason.level)}: ${reason.text}`);
      line(version.enough ? paint('green', `Versionen ${version.after} räcker; minst ${version.least} behövs.`) : paint('red', `Versionen ${version.after} räcker inte; minst ${version.least} behövs.`));
    },
    fallsShort: !version.enough,
  };
}

/** `hjm rules changelog`: what is new, as Markdown. */
export async function changelogVerb(io: Io, before: string, after: string | undefined): Promise<Result> {
  const [earlier, later] = await twoPackages(before, after, io);
  const text = changelogOf(earlier, later);
  return {
    json: { package: later.id, version: later.version, markdown: text },
    print: (screen) => {
      screen.raw(text);
    },
  };
}

import { expect } from 'vitest';
import { runLine } from './shell.js';

/** A guide with what each of its `$` lines in console blocks prints today in place of what stands there; every command must end well, unless `mayFail`. */
export async function runGuide(written: string, cwd: string, { mayFail = false } = {}): Promise<string> {
  let text = '';
  let inExample = false;
  for (const line of written.split(/(?<=\n)/)) {
    if (line.startsWith('```')) inExample = line === '```console\n';
    const command = inExample ? /^\$ (.+)\n$/.exec(line)?.[1] : undefined;
    if (command !== undefined) {
      const { code, stdout, stderr } = await runLine(command, cwd);
      if (!mayFail) expect([command, code]).toEqual([command, 0]);
      text += line + stderr + stdout.replace('\uFEFF', '').replaceAll('\r\n', '\n');
    } else if (!inExample || line.startsWith('```')) text += line;
  }
  return text;
}

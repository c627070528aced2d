import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { lockFolder } from './folder-lock.js';

const host = hostname().replaceAll(/[^A-Za-z0-9.]/g, '.');

describe('a folder', () => {
  it('is taken once', async () => {
    const folder = temporaryFolder();
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`används redan av process ${process.pid}`);
    release();
    const again = await lockFolder(folder);
    again();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('held by a process that lives is not taken, and the error says which', async () => {
    const folder = temporaryFolder();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    try {
      const name = `used-by-${other.pid}-0-${host}.lock`;
      writeFileSync(join(folder, name), '');
      await expect(lockFolder(folder)).rejects.toThrow(`används redan av process ${other.pid}. Stoppa den`);
      expect(readdirSync(folder)).toEqual([name]);
    } finally {
      other.kill();
      await once(other, 'exit');
    }
    const release = await lockFolder(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    release();
  });

  it('left by a process that is dead is taken', async () => {
    const folder = temporaryFolder();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(join(folder, `used-by-${pid}-0-${host}.lock`), '');
    const release = await lockFolder(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    release();
  });

  it('left by a process whose number another one has now is taken, where the system tells when a process began', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, `used-by-${process.ppid}-00000000.1-${host}.lock`), '');
    const taken = lockFolder(folder).then(
      (release) => {
        release();
        return true;
      },
      () => false,
    );
    expect(await taken).toBe(existsSync('/proc/self/stat'));
  });

  it('held on another computer is not taken, and the error says what to remove', async () => {
    const folder = temporaryFolder();
    const name = 'used-by-17-00000000.1-another.example.lock';
    writeFileSync(join(folder, name), '');
    await expect(lockFolder(folder)).rejects.toThrow(`process 17 på datorn another.example. Stoppa den, eller välj en annan datakatalog med HJM_DATA. Är du säker på att den inte längre körs: ta bort ${join(folder, name)}.`);
  });

  it('with other files in it is taken, and they are left alone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'used-by-nobody.lock'), '');
    const release = await lockFolder(folder);
    release();
    expect(readdirSync(folder)).toEqual(['used-by-nobody.lock']);
  });
});

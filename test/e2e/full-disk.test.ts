/** The server on a file system that is full in truth, where one may be mounted: by root, on Linux. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LocalServer, startServer } from './support/browser';

const mount = (...args: string[]) => spawnSync('mount', ['-t', 'tmpfs', ...args]).status === 0;

interface SmallDisk {
  folder: string;
  makeRoom(): void;
  leave(): void;
}

function smallDisk(kilobytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'mailbox-coach-small-'));
  if (!mount('-o', `size=${kilobytes}k`, 'tmpfs', folder)) return null;
  return {
    folder,
    makeRoom: () => void spawnSync('mount', ['-o', 'remount,size=8m', folder]),
    leave: () => void spawnSync('umount', ['--lazy', folder]),
  };
}

const disk = smallDisk(600);

interface Named {
  mailboxid: string;
  name: string;
}

async function mailboxesOf({ url }: LocalServer): Promise<Named[]> {
  const answer = await fetch(`${url}/api/data/v9.2/mailboxes?$select=name`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { value: Named[] }).value;
}

describe.skipIf(disk === null)('a data folder on a full disk', () => {
  it('loses nothing that was answered, reads on, and goes on when there is room', async () => {
    const small = disk as SmallDisk;
    const data = join(small.folder, 'tenant');
    let server = await startServer('--data', data);
    try {
      const mailboxes = await mailboxesOf(server);
      const answered = new Map<string, string>();
      let turn = 0;
      const rename = async () => {
        turn += 1;
        const { mailboxid = '' } = mailboxes[turn % mailboxes.length] ?? {};
        const name = `Name ${turn} ${'x'.repeat(80)}`;
        const { status } = await fetch(`${server.url}/api/data/v9.2/mailboxes(${mailboxid})`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ name }),
        });
        if (status === 204) answered.set(mailboxid, name);
        return status;
      };
      const allAnswered = async () => {
        const names = new Map((await mailboxesOf(server)).map(({ mailboxid, name }) => [mailboxid, name]));
        for (const [mailbox, name] of answered) expect(names.get(mailbox)).toBe(name);
        const written = [...names.values()].filter((name) => name.startsWith('Name '));
        expect(written.toSorted()).toEqual([...answered.values()].toSorted());
      };
      let status = 204;
      while (status === 204 && turn < 5000) status = await rename();
      expect(status).toBe(507);
      await allAnswered();
      small.makeRoom();
      for (let more = 0; more < 5; more += 1) expect(await rename()).toBe(204);
      server.process.kill('SIGKILL');
      server = await startServer('--data', data);
      await allAnswered();
    } finally {
      await server.stop();
      small.leave();
    }
  });
});

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startServer } from './support/browser';

const SERVER = resolve('.output/server/main.js');

const run = (...args: string[]) =>
  spawnSync(process.execPath, [SERVER, '--no-open', ...args], { encoding: 'utf8', timeout: 10_000 });

describe('the command line of npm start', () => {
  it('says what is wrong with an unknown scenario, and which there are', () => {
    const { status, stderr } = run('--scenario', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain('There is no scenario "nowhere"');
    expect(stderr).toContain('first-steps');
  });

  it('says what is wrong with a port', () => {
    expect(run('--port', 'many').stderr).toContain('"many" is no port');
  });

  it('shows the way out of a taken port', async () => {
    const server = await startServer();
    try {
      const { port } = new URL(server.url);
      const { status, stderr } = run('--port', port);
      expect(status).toBe(1);
      expect(stderr).toContain(`Port ${port} is taken`);
      expect(stderr).toContain('--port');
    } finally {
      await server.stop();
    }
  });

  it('stops cleanly on Ctrl-C, while somebody follows its changes', async () => {
    const server = await startServer();
    const { revision } = (await (await fetch(`${server.url}/simulator`)).json()) as { revision: number };
    const following = fetch(`${server.url}/simulator/changes?after=${revision}`).catch(() => null);
    expect(await server.stop()).toBe(0);
    await following;
  });

  it('answers this machine only', async () => {
    const server = await startServer();
    try {
      const { status, stdout } = spawnSync(
        'curl',
        ['-s', '-o', '/dev/null', '-w', '%{http_code}', '-H', 'Host: example.org', `${server.url}/simulator`],
        { encoding: 'utf8' },
      );
      if (status === 0) expect(stdout).toBe('421');
    } finally {
      await server.stop();
    }
  });
});

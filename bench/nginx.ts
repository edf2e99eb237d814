/** nginx as the measure of a file server: one process like ours, nothing logged, files kept open, packed beforehand. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'

import { end, start } from '@/src/commands/plain/processes.mjs'

export interface FileServer {
  readonly port: number
  readonly pid: number
  /** What it calls itself. */
  readonly version: string
  readonly stop: () => Promise<void>
}

/** `nginx version: nginx/1.22.1`, or null when there is none on the PATH. */
export function nginxVersion(): string | null {
  try {
    // It tells its version on the error output.
    return execFileSync('sh', ['-c', 'nginx -v 2>&1'], { encoding: 'utf8' }).trim().split('/').at(-1) ?? null
  } catch {
    return null
  }
}

function configuration(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${folder}/temporary;`)
  return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 256; }
http {
${temporary.join('\n')}
  types { text/html html; }
  charset utf-8;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  gzip_static on;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/pages;
  }
}
`
}

/** Serves gzipped pages under `/NAME.html`. */
export async function startNginx(folder: string, port: number, version: string, packed: ReadonlyMap<string, Buffer>): Promise<FileServer> {
  mkdirSync(path.join(folder, 'pages'), { recursive: true })
  for (const [name, bytes] of packed) {
    writeFileSync(path.join(folder, 'pages', `${name}.html.gz`), bytes)
    writeFileSync(path.join(folder, 'pages', `${name}.html`), gunzipSync(bytes))
  }
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port))
  const child = start('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (words += text))
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`nginx did not start:\n${words}`)
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
    if (answer) return { port, pid: child.pid ?? 0, version, stop: () => end(child) }
    await sleep(100)
  }
  throw new Error(`nginx does not answer:\n${words}`)
}

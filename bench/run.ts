/**
 * `npm run bench`: measures the production build on fresh databases of synthetic cases, prints a table beside the committed
 * results, and fails when a limit is not kept. `-- --cases 19` measures one size, `-- --typing` the form,
 * `-- --desk` the writing desk, `-- --journey` what a whole case costs its author, `-- --readers` what ten readers spend until
 * they are answered, `-- --growth` the memory alone;
 * `-- --write` keeps what a whole run measured as the results to compare with. What the numbers mean: README.md beside this.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from '@/src/commands/plain/build.mjs'
import { stopCleanly } from '@/src/commands/plain/processes.mjs'
import { elapsed, explain, say, step, Stop } from '@/src/commands/plain/say.mjs'
import { measureDesk } from './desk'
import { startGenerator } from './generator'
import { measureGrowth } from './growth'
import { measureJourney } from './journey'
import { nginxVersion } from './nginx'
import { measureReaders } from './readers'
import { measureSize } from './size'
import { brokenLimits, type Machine, machineNote, readResults, type Row, tableOf } from './table'
import { measureTyping } from './typing'

const root = fileURLToPath(new URL('..', import.meta.url))
const resultsFile = path.join(root, 'bench/results.json')
const sizes = [19, 5_000]
const parts = ['typing', 'desk', 'journey', 'readers', 'growth'] as const

function machine(nginx: string | null): Machine {
  return {
    processor: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGigabytes: Math.round(os.totalmem() / 1024 ** 3),
    system: `${os.type()} ${os.arch()}`,
    node: process.version,
    nginx,
  }
}

interface Chosen {
  readonly sizes: readonly number[]
  readonly parts: ReadonlySet<(typeof parts)[number]>
  readonly writes: boolean
}

/** Which parts to measure: those that are named, all if none is. Only a whole run is kept: what was measured apart is not compared. */
function readArguments(args: readonly string[]): Chosen {
  const at = args.indexOf('--cases')
  const known = new Set(['--cases', '--write', ...parts.map((part) => `--${part}`), ...(at < 0 ? [] : [args[at + 1] ?? ''])])
  const only = at < 0 ? null : Number(args[at + 1])
  const unknown = args.filter((argument) => !known.has(argument))
  if (unknown.length > 0 || (only !== null && !(only >= 19 && only <= 9_999))) {
    const named = parts.map((part) => `[--${part}]`).join(' ')
    throw new Stop(
      `Usage: npm run bench -- [--cases NUMBER, 19 to 9999] ${named} [--write]`,
      `使い方：npm run bench -- [--cases 件数（19～9999）] ${named} [--write]`,
    )
  }
  const chosen = parts.filter((part) => args.includes(`--${part}`))
  const isWhole = at < 0 && chosen.length === 0
  return { sizes: isWhole ? sizes : only === null ? [] : [only], parts: new Set(isWhole ? parts : chosen), writes: isWhole && args.includes('--write') }
}

async function main(): Promise<void> {
  const chosen = readArguments(process.argv.slice(2))
  const began = Date.now()
  const [loadBefore = 0] = os.loadavg()
  await build(root)
  const version = nginxVersion()
  if (version === null) say('\n!! nginx is not on the PATH: cached pages are NOT compared with it. nginx がないため比べません。\n')
  const generator = await startGenerator(root)
  const earlier = existsSync(resultsFile) ? readResults(readFileSync(resultsFile, 'utf8')) : null
  const rows: Row[] = []
  /** Measures one part and prints it at once: what breaks later takes none of it away. */
  const measure = async (english: string, japanese: string, part: () => Promise<Row[]>): Promise<void> => {
    const measured = await step(english, japanese, part)
    rows.push(...measured)
    say(`\n${tableOf(measured, earlier)}\n`)
  }
  for (const count of chosen.sizes) {
    await measure(`Measuring with ${count} cases`, `${count}件で測っています`, () => measureSize({ root, generator, count, nginxVersion: version }))
  }
  await generator.close()
  if (chosen.parts.has('typing')) await measure('Measuring how long a key takes in a form', 'フォームでのキーの速さを測っています', () => measureTyping(root))
  if (chosen.parts.has('desk')) await measure('Measuring the writing desk', '執筆の画面を測っています', () => measureDesk(root))
  if (chosen.parts.has('journey')) await measure('Counting what a whole case costs its author', '一件を書く手間を数えています', () => measureJourney(root))
  if (chosen.parts.has('readers')) await measure('Counting what readers spend', '読者の手間を数えています', () => measureReaders(root))
  if (chosen.parts.has('growth'))
    await measure('Measuring what the server keeps after thousands of saves', '何千回も保存したあとのメモリを測っています', () => measureGrowth(root))

  const here = machine(version)
  say(machineNote(here, loadBefore, earlier))
  say(`${here.cores} cores, ${here.processor}, ${here.node}; ${elapsed(began)}`)
  if (chosen.writes)
    writeFileSync(
      resultsFile,
      `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), loadBefore: Number(loadBefore.toFixed(2)), machine: here, rows }, null, 2)}\n`,
    )
  const broken = brokenLimits(rows)
  if (broken.length > 0) throw new Stop(`These limits were not kept:\n${broken.map((line) => `  - ${line}`).join('\n')}`, '上の基準を満たしていません。')
  process.exit(0)
}

stopCleanly()
main().catch((error: unknown) => process.exit(explain(error)))

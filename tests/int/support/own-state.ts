/**
 * Files of one worker share what Node has loaded: Payload's packages are most of what a file waits for, and nothing of theirs
 * belongs to one database. What belongs to a file begins anew with it: our own modules, what they store on `globalThis`, the
 * settings of the process, and whatever a test has put in a function's place.
 */
import { vi } from 'vitest'

const first = Symbol.for('case-knowledge-base-tests.settings')
type Holder = typeof globalThis & { [first]?: NodeJS.ProcessEnv }
const holder: Holder = globalThis

holder[first] ??= { ...process.env }
for (const name of Object.keys(process.env)) if (!(name in holder[first])) delete process.env[name]
Object.assign(process.env, holder[first])

for (const key of Object.getOwnPropertySymbols(globalThis)) {
  if (Symbol.keyFor(key)?.startsWith('case-knowledge-base.')) Reflect.deleteProperty(globalThis, key)
}
vi.useRealTimers()
vi.unstubAllEnvs()
vi.restoreAllMocks()
vi.resetModules()

/**
 * Loaded into a server that is measured (`--import`): on SIGUSR2 it collects what nobody holds any more and writes how many
 * bytes of the heap are still held into the file that HEAP_REPORT names.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

const file = process.env.HEAP_REPORT
if (isMainThread && file) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  process.on('SIGUSR2', () => {
    collect()
    // Once more: what finalisers and weak references let go in the first round is free in the second.
    setTimeout(() => {
      collect()
      writeFileSync(`${file}.new`, String(process.memoryUsage().heapUsed))
      renameSync(`${file}.new`, file)
    }, 200)
  })
}

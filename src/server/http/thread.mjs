/** A thread begins without what reads TypeScript: it is brought in first. The file to run is named in the thread's data. */
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.file)

/** A worker thread starts without the TypeScript loader: it is registered first. The file to run is in `workerData`. */
import { workerData } from 'node:worker_threads'

import { register } from 'tsx/esm/api'

register()
await import(workerData.file)

/** Bundles the readers' one script into the build, and compresses what browsers load of it. Part of `npm run build`. */
import { compressBuilt } from '@/src/server/built-files'
import { buildEnhance } from '@/src/server/enhance'

process.exitCode = 1
const root = process.cwd()
const script = await buildEnhance(root)
console.log(JSON.stringify({ command: 'build-for-browsers', ...script, compressed: await compressBuilt(root) }))
process.exitCode = 0

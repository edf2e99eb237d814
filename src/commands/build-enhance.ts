/** Bundles the browser's one script into the build. Part of `npm run build`. */
import { buildEnhance } from '@/src/server/enhance'

process.exitCode = 1
const script = await buildEnhance(process.cwd())
console.log(JSON.stringify({ command: 'build-enhance', ...script }))
process.exitCode = 0

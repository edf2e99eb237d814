import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../content/reference')

/** Where a committed table of reference data lies. */
export const dataFile = (name: string): string => path.join(folder, name)

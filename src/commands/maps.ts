/** `npm run maps`: draws the maps of `src/explore/map/outlines` anew from the packages that hold the outlines. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { japanMap } from './maps/japan'
import { worldMap } from './maps/world'

const folder = fileURLToPath(new URL('../explore/map/outlines', import.meta.url))

await mkdir(folder, { recursive: true })
const files = { 'japan.json': japanMap(), 'world.json': worldMap() }
for (const [name, map] of Object.entries(files)) await writeFile(path.join(folder, name), `${JSON.stringify(map)}\n`)
console.log(JSON.stringify({ command: 'maps', prefectures: files['japan.json'].prefectures.length, countries: files['world.json'].countries.length }))

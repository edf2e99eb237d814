/** Before the first integration test: a folder for what its files share, in `template.ts`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'cases-templates-'))
  process.env.TEST_TEMPLATES = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * `npm run content -- update`: brings what the shipped content has corrected into a database that is in use, as drafts. What
 * staff changed stays. Prints each record with its differences; the same list stands in the admin.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { failWith, runWithPayload } from './database/open-payload'

const contentDirectory = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../content')
const words = {
  new: '新しい記録を下書きに New, as a draft',
  brought: '直しを下書きに Brought as a draft',
  partly: '一部を下書きに Partly brought as a draft',
  left: '職員が変えたのでそのまま Left: staff had changed it',
  gone: '職員が削除したのでそのまま Left: staff had deleted it',
} as const

async function update(): Promise<void> {
  if (process.argv[2] !== 'update') throw new Error('「npm run content -- update」と入力してください。 Say `npm run content -- update`.')
  await runWithPayload(async (payload) => {
    const { readContent } = await import('@/src/content/loader/read')
    const { updateContent } = await import('@/src/content/update/update')
    const { describeChanges } = await import('@/src/content/update/report')
    const { totalDocs } = await payload.count({ collection: 'cases', overrideAccess: true })
    if (totalDocs === 0) throw new Error('データベースが空です。先に「npm run up」を実行してください。 The database is empty: run `npm run up` first.')
    const updates = await updateContent(payload, readContent(contentDirectory))
    for (const one of updates) {
      console.log(`\n${one.collection}/${one.key} ${one.title}：${words[one.outcome]}`)
      const differences = describeChanges(payload.config, one)
      if (differences) console.log(differences)
    }
    const count = (outcome: keyof typeof words): number => updates.filter((one) => one.outcome === outcome).length
    return { command: 'content', new: count('new'), brought: count('brought'), partly: count('partly'), left: count('left'), gone: count('gone') }
  })
}

update().catch(failWith)

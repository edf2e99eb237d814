/** What readers are told where a publication was ended, and with which status. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { createPageCache } from '@/src/server/cache/page-cache'
import { createConcurrencyLimit } from '@/src/server/security/concurrency-limit'
import { EndedView } from '@/src/ui/ended-view'
import { gone } from '@/src/ui/metadata'
import { viewOf } from '@/src/ui/view'
import { snapshot } from '@/tests/fixtures/snapshot'
import { rendered } from '@/tests/unit/server/fixtures'

const ended = {
  slug: 'east-town',
  formerSlugs: [],
  title: { ja: 'ひがし町の試み', en: '' },
  notice: { ja: '町の希望により終えました。', en: 'Ended at the request of the town.' },
  endedAt: '2026-05-01T00:00:00.000Z',
}

test('the page says the title, the day and the notice, in the reader’s language where there is one', () => {
  const [ja, en] = (['ja', 'en'] as const).map((language) => renderToStaticMarkup(<EndedView view={viewOf(snapshot, language)} ended={ended} />))
  expect(ja).toContain('ひがし町の試み')
  expect(ja).toContain('この事例の公開は、2026年5月1日に終わりました。')
  expect(ja).toContain('町の希望により終えました。')
  expect(en).toContain('<span lang="ja">ひがし町の試み</span>')
  expect(en).toContain('Ended at the request of the town.')
})

test('a page with the mark is kept as gone and is no page of the fast way; the same page without it is', async () => {
  const head = Object.entries(gone.other).map(([name, content]) => `<meta name="${name}" content="${content}"/>`)
  const limit = createConcurrencyLimit({ atOnce: 4, perClient: 4, waiting: 100, waitingPerClient: 100 })
  const pages = createPageCache({
    render: async (url) => rendered(url === '/ja/cases/ended' ? head.join('') : 'a page'),
    revision: () => 1,
    security: { publicPage: [], openData: [] },
    maxBytes: 1_000_000,
    limits: { page: limit, query: limit },
  })
  expect((await pages.get('/ja/cases/ended', 'client')).kind).toBe('gone')
  expect((await pages.get('/ja/cases/live', 'client')).kind).toBe('page')
  expect([pages.peek('/ja/cases/ended'), pages.peek('/ja/cases/live') === undefined]).toEqual([undefined, false])
})

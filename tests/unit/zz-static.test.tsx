import { mkdirSync, writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { it } from 'vitest'
import { contentSnapshot } from '../fixtures/content-snapshot'
import { allPages } from '../fixtures/pages'
import { compareQuery } from '../../src/catalogue/explore/compare'
import { chronologyQuery } from '../../src/catalogue/explore/chronology'
import { processQuery } from '../../src/catalogue/explore/process'
import { readParameters } from '../../src/catalogue/parameters'
import { CompareView } from '../../src/ui/explore/compare/compare-view'
import { ChronologyView } from '../../src/ui/explore/chronology/chronology-view'
import { ProcessPage } from '../../src/ui/explore/process'
import { viewOf } from '../../src/ui/view'

it('writes', () => {
  const s = contentSnapshot()
  mkdirSync('/tmp/px/site', { recursive: true })
  const extra = (['ja', 'en'] as const).flatMap((language) => {
    const view = viewOf(s, language)
    return [
      ...['cases=kanra,marumori', 'cases=kanra,marumori,takikawa', 'cases=kanra,marumori,takikawa,nishio-chiryu', 'cases=kanra'].map((q) => ({ path: `/${language}/compare?${q}`, language, element: <CompareView view={view} query={compareQuery.parse(readParameters(q), s)} /> })),
      { path: `/${language}/explore/chronology?case=kanra`, language, element: <ChronologyView view={view} query={chronologyQuery.parse({ case: 'kanra' }, s)} /> },
      { path: `/${language}/explore/process?tag=foreign-talent`, language, element: <ProcessPage view={view} query={processQuery.parse({ tag: 'foreign-talent' }, s)} /> },
    ]
  })
  const wanted = /^\/(?:ja|en)(?:$|\/(?:cases|explore|compare|find|search|statistics|about|impact-tags|elements|places|countries|programmes|organisations|promoting-factors|cases\/(?:kanra|higashimatsushima|noto|saku)|programmes\/jica-partnership-program|elements\/economic|impact-tags\/foreign-talent)(?:$|\?|\/(?:elements|process|matrix|chronology|map|figures|survey|survey-method|definitions)(?:$|\?)))/
  for (const { path, language, element } of [...allPages(s), ...extra].filter((page) => wanted.test(page.path))) {
    const html = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>x</title><link rel="stylesheet" href="/site.css"><script src="/enhance.js" defer></script></head><body>${renderToStaticMarkup(element)}</body></html>`
    writeFileSync(`/tmp/px/site/${encodeURIComponent(path)}.html`, html)
  }
})

import { notFound } from 'next/navigation'

import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { readParameters } from '@/src/catalogue/parameters'
import { suggestedLinks, suggestionsQuery } from '@/src/explore/search/suggestions'
import { searchWords } from '@/src/explore/search/words'
import { isLanguage } from '@/src/i18n/languages'

export const dynamic = 'force-dynamic'

/** `[{ name, lang, kind, href }]`: the name in its language, the kind in words. */
export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const { lang } = await params
  if (!isLanguage(lang)) notFound()
  const snapshot = currentSnapshot()
  const text = suggestionsQuery.parse(readParameters(new URL(request.url).search.slice(1)), snapshot)
  return Response.json(suggestedLinks(snapshot, text, lang).map((link) => ({ ...link, kind: searchWords[lang].namedKinds[link.kind] })))
}

import { notFound } from 'next/navigation'

import { currentSnapshot } from '@/src/catalogue/loading/current-snapshot'
import { readParameters } from '@/src/catalogue/parameters'
import { suggestedTowns, townSuggestionsQuery } from '@/src/explore/my-town/suggestions'
import { isLanguage } from '@/src/i18n/languages'

export const dynamic = 'force-dynamic'

/** `[{ name, lang, kind, href }]`: the name in its language, and the prefecture that it lies in. */
export async function GET(request: Request, { params }: { params: Promise<{ lang: string }> }): Promise<Response> {
  const { lang } = await params
  if (!isLanguage(lang)) notFound()
  return Response.json(suggestedTowns(townSuggestionsQuery.parse(readParameters(new URL(request.url).search.slice(1)), currentSnapshot()), lang))
}

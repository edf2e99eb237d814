import { notFound } from 'next/navigation'

import { viewFor } from '@/app/(site)/page-view'
import { lookup } from '@/src/catalogue/lookup'
import { textIn } from '@/src/i18n/text'
import { casePicture, pagePicture } from '@/src/ui/sharing/picture'
import { titleAt } from '@/src/ui/sharing/titles'

export const dynamic = 'force-dynamic'

/** `/ja/pictures/cases/SLUG.png`, `/ja/pictures/explore/map.png`, `/ja/pictures/home.png`. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string; path: string[] }> }): Promise<Response> {
  const { lang, path } = await params
  const view = viewFor({ lang })
  const asked = path.join('/')
  if (!asked.endsWith('.png')) notFound()
  const page = asked.slice(0, -'.png'.length)
  const [, slug] = /^cases\/([^/]+)$/.exec(page) ?? []
  const record = slug === undefined ? undefined : lookup(view.snapshot).cases.get(slug)
  const title = page === 'home' ? textIn(view.snapshot.site.name, view.language).text : titleAt(view, page)
  if (!record && title === null) notFound()
  const picture = await (record ? casePicture(view, record) : pagePicture(view, title ?? ''))
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } })
}

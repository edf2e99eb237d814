import { toMarkdown } from './markdown'
import type { Render } from './render'
import { wholePage } from './whole-page'

const markdownUrl = /^([^?]*)\.md(\?.*)?$/

/** Renders `/ja/cases.md` from the page `/ja/cases`; every other address as `render` does. */
export function withMarkdown(render: Render, publicUrl: string): Render {
  return async (url, headers, sent) => {
    const [, path, query = ''] = markdownUrl.exec(url) ?? []
    if (path === undefined) return render(url, headers, sent)
    const page = await render(`${path}${query}`, headers)
    if (page.location !== null) return { ...page, location: page.location.replace(/(?=$|[?#])/, '.md') }
    if (page.status !== 200) return page
    if (!page.contentType.startsWith('text/html')) return { ...page, status: 404 }
    const body = Buffer.from(toMarkdown(wholePage(page.body), `${publicUrl.replace(/\/+$/, '')}${path}${query}`))
    return { ...page, contentType: 'text/markdown; charset=utf-8', body }
  }
}

import { markJapanese } from '@/src/i18n/mark-japanese'
import { keepWhole } from '@/src/i18n/whole-words'
import { markCombinedLinks } from './no-follow'
import { stripNextRuntime } from './strip-next-runtime'

/** The page without Next's runtime. Rejects a truncated page and Next's error shell, which may come with status 200. */
export function wholePage(body: Buffer): string {
  const html = body.toString('utf8')
  if (!html.trimEnd().endsWith('</html>')) throw new Error('the page ends in the middle')
  if (html.includes('<html id="__next_error__"') || html.includes('<template data-dgst=')) {
    throw new Error('a part of the page failed')
  }
  const page = markCombinedLinks(stripNextRuntime(html))
  return page.includes('<html lang="en"') ? markJapanese(page) : keepWhole(page)
}

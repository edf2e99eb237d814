import { describe, expect, it } from 'vitest'

import { type HeaderList, securityHeaders } from '@/src/server/security/security-headers'

/** Who may show a page in a frame, as the two headers say it that browsers look at. */
function framedBy(headers: HeaderList): readonly (string | undefined)[] {
  const valueOf = (name: string): string => headers[headers.indexOf(name) + 1] ?? ''
  return [/frame-ancestors ([^;]+)/.exec(valueOf('Content-Security-Policy'))?.[1], valueOf('X-Frame-Options')]
}

describe('Who may show a page in a frame', () => {
  const headers = securityHeaders({ isHttps: true, isDevelopment: false })
  it.each([
    ['a page of readers', headers.publicPage],
    ['the admin', headers.admin('n')],
    ['a file or an answer of the API', headers.inert],
  ])('%s: nobody', (_, list) => {
    expect(framedBy(list)).toEqual(["'none'", 'DENY'])
  })

  it('a draft’s preview: the form beside it, which is of the same origin, and nobody else', () => {
    expect(framedBy(headers.preview)).toEqual(["'self'", 'SAMEORIGIN'])
  })

  it('in everything else a preview is as strict as a page of readers', () => {
    const other = (list: HeaderList): string[] =>
      list.map((part) => part.replace(/frame-ancestors [^;]+/, '')).filter((part) => !/^(SAMEORIGIN|DENY)$/.test(part))
    expect(other(headers.preview)).toEqual(other(headers.publicPage))
  })

  it('each header is said once', () => {
    for (const list of [headers.publicPage, headers.preview, headers.inert, headers.admin('n')]) {
      const names = list.filter((_, index) => index % 2 === 0)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

/** A citation in the forms in which it is written and read by machines. */
import type { CitationFormat } from '@/src/i18n/links'
import { citingWords } from '@/src/i18n/words/citing'
import type { Citation } from './citation'

const based = ({ basedOn, language }: Citation): string =>
  basedOn.length === 0 ? '' : `${citingWords[language].basedOn}${language === 'ja' ? '：' : ': '}${basedOn.join(language === 'ja' ? '／' : '; ')}`

/** After SIST 02-2007, 5.4: author, “title”, name of the site, date of the last change, address, day on which it was read. */
export function sist02(citation: Citation): string {
  const { author, title, within, site, issued, url, language } = citation
  const named = within === null ? `“${title}”` : `“${title}”. ${within}`
  return [author, named, site, issued, url].join('. ').concat(`, (${citingWords[language].accessDate}).`)
}

const apaMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** After APA 7, 10.16: the site is its own author, so its name stands once. The parts in italics are marked. */
export function apa(citation: Citation): readonly { readonly text: string; readonly isItalic: boolean }[] {
  const { author, title, within, issued, url, language } = citation
  const [year = '', month = '', day = ''] = issued.split('-')
  const date = language === 'ja' ? `${year}年${Number(month)}月${Number(day)}日` : `${year}, ${apaMonths[Number(month) - 1]} ${Number(day)}`
  const plain = (text: string) => ({ text, isItalic: false })
  const name = { text: within ?? title, isItalic: true }
  const head = within === null ? [] : [plain(language === 'ja' ? `${title}. ` : `${title}. In `)]
  return [plain(`${author}. (${date}). `), ...head, name, plain(`. ${url}`)]
}

const texEscapes: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }
const tex = (text: string): string => text.replace(/[\\~^]|[{}%&$#_]/g, (sign) => texEscapes[sign] ?? `\\${sign}`).replace(/\s+/g, ' ')

function bibTex(citation: Citation): string {
  const { key, author, title, within, site, publisher, issued, url, language } = citation
  const [year = '', month = ''] = issued.split('-')
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ...(within === null ? [] : [['booktitle', tex(within)] as const]),
    ['howpublished', tex(site)],
    ['publisher', tex(publisher)],
    ['year', year],
    ['month', String(Number(month))],
    ['date', issued],
    ['url', url],
    ['language', language === 'ja' ? 'japanese' : 'english'],
    ['note', tex(based(citation))],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`)
  return `@misc{${key},\n${lines.join('\n')}\n}\n`
}

function ris(citation: Citation): string {
  const { key, author, title, within, site, publisher, issued, url, language } = citation
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', within ?? site],
    ['PB', publisher],
    ['PY', issued.slice(0, 4)],
    ['DA', issued.replaceAll('-', '/')],
    ['LA', language],
    ['UR', url],
    ['N1', based(citation)],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}`)
  return [...lines, 'ER  - ', ''].join('\r\n')
}

function cslJson(citation: Citation): string {
  const { key, author, title, within, site, publisher, issued, url, language } = citation
  const note = based(citation)
  return `${JSON.stringify(
    [
      {
        id: key,
        type: 'webpage',
        title,
        // A row stands within its case; the site is the publisher.
        'container-title': within ?? site,
        author: [{ literal: author }],
        publisher,
        issued: { 'date-parts': [issued.split('-').map(Number)] },
        URL: url,
        language,
        ...(note === '' ? {} : { note }),
      },
    ],
    null,
    2,
  )}\n`
}

export const citationFiles: Readonly<Record<CitationFormat, { readonly type: string; readonly write: (citation: Citation) => string }>> = {
  bib: { type: 'application/x-bibtex; charset=utf-8', write: bibTex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: ris },
  json: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: cslJson },
}

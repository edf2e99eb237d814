/**
 * What the house's style says of a text while it is written, as hints that stop nothing. The rules are those that the shipped
 * content keeps; a test reads every shipped text by them. What stands in quotation marks is somebody else's, and stays.
 */
import type { Language } from '@/src/i18n/languages'
import { isLanguage } from '@/src/i18n/languages'
import type { Hint, HintKind } from './hint'
import { borrowedFrom } from './own-words'
import { plainHints } from './plain-japanese'

/** How a text is written: in whole sentences, in sentences of plain Japanese, as a title or name without an end, or as the person likes. */
export type Writing = 'sentences' | 'plain' | 'title' | 'either'

/** Every text of a case by the name of its field; other texts have no hints. */
const writings: Readonly<Record<string, Writing>> = {
  title: 'title',
  headline: 'title',
  subtitle: 'title',
  heading: 'title',
  label: 'title',
  summary: 'sentences',
  note: 'sentences',
  body: 'sentences',
  statement: 'sentences',
  role: 'sentences',
  reason: 'sentences',
  lacked: 'sentences',
  did: 'sentences',
  changed: 'sentences',
  definition: 'sentences',
  text: 'either',
}

/** How the text at a path of a form is written, `outcomes.0.statement.ja`; null for what is no text of this kind. */
export function writingAt(path: string): { readonly writing: Writing; readonly language: Language } | null {
  // The one text that is in Japanese alone.
  if (path === 'plainJapanese') return { writing: 'plain', language: 'ja' }
  const [language, name = ''] = path.split('.').reverse()
  const writing = Object.hasOwn(writings, name) ? writings[name] : undefined
  return writing && isLanguage(language) ? { writing, language } : null
}

const quotation = /「[^「」]*」|『[^『』]*』|“[^“”]*”|"[^"\n]*"/g

/** A quotation this long may be a sentence of somebody else; a shorter one is a word in a sentence. In characters. */
const longQuotation = 22

/** The text with quotations of at least so many characters hidden behind signs that no rule knows; the same length. */
function withoutQuotations(text: string, shortest = 0): string {
  return text.replace(quotation, (quoted) => (quoted.length < shortest ? quoted : '\uE000'.repeat(quoted.length)))
}

interface Rule {
  readonly kind: HintKind
  readonly pattern: RegExp
  /** What stands in place of what was found; null where that is for the person to say. */
  readonly instead: ((found: string) => string) | null
}

const japanese = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const spellings: Readonly<Record<string, string>> = { 及び: 'および', 又は: 'または', 出来る: 'できる', 出来た: 'できた', 出来ま: 'できま' }
const marks: Readonly<Record<string, string>> = { '，': '、', '､': '、', '．': '。', '｡': '。', '〜': '～' }

const inJapanese: readonly Rule[] = [
  { kind: 'counter', pattern: /[0-9０-９一二三四五六七八九十百数何]+[カヵヶケ箇][月国所年]/gu, instead: (found) => found.replace(/[カヵヶケ箇](?=.$)/u, 'か') },
  { kind: 'width', pattern: /[Ａ-Ｚａ-ｚ０-９ｦ-ﾟ]+/gu, instead: (found) => found.normalize('NFKC') },
  { kind: 'mark', pattern: /[，．､｡〜]/gu, instead: (found) => marks[found] ?? found },
  { kind: 'mark', pattern: new RegExp(`\\([^()\\n]*[${japanese}][^()\\n]*\\)`, 'gu'), instead: (found) => `（${found.slice(1, -1)}）` },
  { kind: 'spelling', pattern: new RegExp(Object.keys(spellings).join('|'), 'gu'), instead: (found) => spellings[found] ?? found },
  { kind: 'doubled', pattern: /。。+|、、+/gu, instead: (found) => found.slice(0, 1) },
]
const inEnglish: readonly Rule[] = [
  { kind: 'width', pattern: /[Ａ-Ｚａ-ｚ０-９]+/gu, instead: (found) => found.normalize('NFKC') },
  { kind: 'mark', pattern: /[、。，．（）「」]/gu, instead: null },
  { kind: 'spaces', pattern: /(?<=\S) {2,}(?=\S)/gu, instead: () => ' ' },
]

/** One hint for each rule that finds something: what it finds first, and the text with every place mended. */
function byRule(text: string, { kind, pattern, instead }: Rule): Hint[] {
  const matches = [...withoutQuotations(text).matchAll(pattern)].map(({ 0: { length }, index }) => ({ index, length }))
  const [first] = matches
  if (!first) return []
  const foundAt = ({ index, length }: typeof first): string => text.slice(index, index + length)
  const mended =
    instead && matches.reduceRight((result, match) => result.slice(0, match.index) + instead(foundAt(match)) + result.slice(match.index + match.length), text)
  return [{ kind, found: foundAt(first), instead: instead && instead(foundAt(first)), mended }]
}

const polite = /(?:ます|ました|です|でした|ません|ましょう|でしょう|ください)か?$/u
const plain = /(?:である|だ|った|した|する|いる|いた|ある|れる|れた|ない|なる|める|えた|せた)$/u

/** A sentence that ends plainly where all others are polite. */
function plainStyle(text: string): Hint[] {
  const ends = withoutQuotations(text)
    .split(/[。\n]/u)
    .map((sentence) => sentence.replace(/（[^（）]*）$/u, '').trim())
    .filter((sentence) => plain.test(sentence) && !polite.test(sentence))
  const found = ends[0] === undefined ? null : (/[^\uE000、]{1,12}$/u.exec(ends[0])?.[0] ?? null)
  return found === null ? [] : [{ kind: 'plainStyle', found: `${found}。`, instead: null, mended: null }]
}

/** Lines that begin with one of these are a list, whose items need no end. */
const item = /^\s*(?:[・●○■□※*-]|\d+[.)．）])/u

const endOf: Readonly<Record<Language, { readonly stop: string; readonly open: RegExp }>> = {
  ja: { stop: '。', open: /[\p{L}\p{N}）)」』々%％]$/u },
  en: { stop: '.', open: /[\p{L}\p{N})”’"%]$/u },
}

function stopMissing(text: string, { language, writing }: Asked): Hint[] {
  const { stop, open } = endOf[language]
  const lines = text.split('\n')
  const isOpen = (line: string): boolean => open.test(line.trim()) && !item.test(line)
  const asksForIt = writing === 'sentences' || writing === 'plain' || (language === 'ja' && (text.includes('。') || polite.test(text.trim())))
  const [first] = asksForIt ? lines.filter(isOpen) : []
  if (first === undefined) return []
  return [
    {
      kind: 'stopMissing',
      found: first.trim().slice(-12),
      instead: null,
      mended: lines.map((line) => (isOpen(line) ? `${line.trimEnd()}${stop}` : line)).join('\n'),
    },
  ]
}

/** One full stop, at the end of a title. */
function stopExtra(text: string, language: Language): Hint[] {
  const title = text.trim()
  if (!title.endsWith('。') || language !== 'ja' || title.indexOf('。') < title.length - 1) return []
  return [{ kind: 'stopExtra', found: title.slice(-12), instead: null, mended: title.slice(0, -1) }]
}

interface Asked {
  readonly language: Language
  readonly writing: Writing
  /** The fingerprint of the document that texts are not to repeat (`own-words.ts`), once it is there. */
  readonly document?: ReadonlySet<number>
}

/** The hints for a text, most often one or none. */
export function hints(text: string, asked: Asked): readonly Hint[] {
  const { language, writing, document } = asked
  if (text.trim() === '') return []
  const borrowed = document && language === 'ja' && writing !== 'title' ? borrowedFrom(document, withoutQuotations(text, longQuotation)) : []
  return [
    ...borrowed.slice(0, 1).map((found): Hint => ({ kind: 'borrowed', found, instead: null, mended: null })),
    ...(language === 'ja' ? inJapanese : inEnglish).flatMap((rule) => byRule(text, rule)),
    ...(language === 'ja' && (writing === 'sentences' || writing === 'plain') ? plainStyle(text) : []),
    ...(writing === 'plain' ? plainHints(text) : []),
    ...(writing === 'title' ? stopExtra(text, language) : stopMissing(text, asked)),
  ]
}

/** What readers call a case: its place, then what it is about. One name in headings, lists, tables and citations. */
import type { Bilingual, Language } from '@/src/i18n/languages'
import { textIn } from '@/src/i18n/text'
import { lookup } from './lookup'
import type { CaseRecord, CatalogueSnapshot } from './types'

/** What a case is about, without its place: the headline, and where a language has none the title of the report. */
export function headlineOf({ headline, title }: Pick<CaseRecord, 'headline' | 'title'>): Bilingual {
  return { ja: headline?.ja.trim() || title.ja, en: headline?.en.trim() || title.en }
}

/** Whether readers of a language meet another heading than the title of the report. */
export function hasOwnHeadline(record: CaseRecord, language: Language): boolean {
  return textIn(headlineOf(record), language).text !== textIn(record.title, language).text
}

/** `西尾市・知立市`, `Nishio, Chiryu`; empty for a draft without a place. */
export function placesOf(snapshot: CatalogueSnapshot, record: Pick<CaseRecord, 'places'>, language: Language): string {
  const { places } = lookup(snapshot)
  const names = record.places.map((slug) => textIn(places.get(slug)?.name ?? { ja: slug, en: slug }, language).text)
  return names.join(language === 'ja' ? '・' : ', ')
}

/** What stands between the place and the rest of the name. */
export const afterPlace: Readonly<Record<Language, string>> = { ja: '：', en: ': ' }

/** The name in both languages, for what is looked up by it; empty in a language that has no text of its own. */
export function caseNames(snapshot: CatalogueSnapshot, record: CaseRecord): Bilingual {
  const own = headlineOf(record)
  return { ja: own.ja === '' ? '' : caseName(snapshot, record, 'ja'), en: own.en === '' ? '' : caseName(snapshot, record, 'en') }
}

/** `滝川市：…`, `Takikawa: …` */
export function caseName(snapshot: CatalogueSnapshot, record: CaseRecord, language: Language): string {
  const place = placesOf(snapshot, record, language)
  const { text } = textIn(headlineOf(record), language)
  return place === '' ? text : `${place}${afterPlace[language]}${text}`
}

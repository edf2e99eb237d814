/** Numbers, dates and lists as a reader of each language writes them. */
import type { Language } from './languages'

const locale: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-GB' }

const dateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat(locale.ja, { timeZone: 'Asia/Tokyo', year: 'numeric', month: 'long', day: 'numeric' }),
  en: new Intl.DateTimeFormat(locale.en, { timeZone: 'Asia/Tokyo', year: 'numeric', month: 'long', day: 'numeric' }),
}

/** An ISO instant as a calendar date in Japan: `2024年5月1日`, `1 May 2024`. An unreadable instant gives `''`. */
export function formatInstant(instant: string, language: Language): string {
  const milliseconds = Date.parse(instant)
  return Number.isNaN(milliseconds) ? '' : dateFormats[language].format(milliseconds)
}

const monthFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat(locale.ja, { timeZone: 'Asia/Tokyo', year: 'numeric', month: 'long' }),
  en: new Intl.DateTimeFormat(locale.en, { timeZone: 'Asia/Tokyo', year: 'numeric', month: 'long' }),
}

/** The month in Japan of an ISO instant: `2024年5月`, `May 2024`. An unreadable instant gives `''`. */
export function formatMonth(instant: string, language: Language): string {
  const milliseconds = Date.parse(instant)
  return Number.isNaN(milliseconds) ? '' : monthFormats[language].format(milliseconds)
}

/** The same date for `<time datetime>`: `2024-05-01`, in Japan's time zone. */
export function isoDate(instant: string): string {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) return ''
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(milliseconds)
  return parts
}

const numberFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  ja: new Intl.NumberFormat(locale.ja, { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat(locale.en, { maximumFractionDigits: 6 }),
}

/** A number with its thousands parted: `12,345.6`. */
export function formatNumber(value: number, language: Language): string {
  return numberFormats[language].format(value)
}

/** A sentence without its last full stop, to stand among others in one line. */
export function withoutEnd(text: string): string {
  return /\b(?:Co|Corp|etc|Inc|Ltd)\.$/.test(text) ? text : text.replace(/[。.]$/, '')
}

const listFormats: Readonly<Record<Language, (items: readonly string[]) => string>> = {
  // A sentence among them ends where the list goes on.
  ja: (items) => items.map((item, index) => (index < items.length - 1 ? withoutEnd(item) : item)).join('、'),
  en: (items) => new Intl.ListFormat(locale.en, { type: 'conjunction' }).format(items),
}

/** Names in a row: `帯広市、佐久市`, `Obihiro and Saku`. */
export function formatList(items: readonly string[], language: Language): string {
  return listFormats[language](items)
}

/** The years that a case spans. `last` null is an open end: `1996年〜`, `since 1996`. Both null gives `''`. */
export function formatYears(first: number | null, last: number | null, language: Language): string {
  if (first === null) return ''
  if (last === null) return language === 'ja' ? `${first}年〜` : `since ${first}`
  if (first === last) return language === 'ja' ? `${first}年` : `${first}`
  return language === 'ja' ? `${first}年〜${last}年` : `${first}–${last}`
}

const collators: Readonly<Record<Language, Intl.Collator>> = {
  ja: new Intl.Collator(locale.ja, { numeric: true }),
  en: new Intl.Collator(locale.en, { numeric: true }),
}

/** The order in which a reader of the language expects names. */
export function compareText(a: string, b: string, language: Language): number {
  return collators[language].compare(a, b)
}

const clocks: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat(locale.ja, { timeZone: 'Asia/Tokyo', hour: 'numeric', minute: '2-digit' }),
  en: new Intl.DateTimeFormat(locale.en, { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' }),
}
const shortDates: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat(locale.ja, { timeZone: 'Asia/Tokyo', month: 'long', day: 'numeric' }),
  en: new Intl.DateTimeFormat(locale.en, { timeZone: 'Asia/Tokyo', month: 'long', day: 'numeric' }),
}

/** An instant as staff say it, in Japan's time: `19:05` today, `11月27日 19:05` on any other day. An unreadable one gives `''`. */
export function formatClock(instant: string, language: Language, now: Date = new Date()): string {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) return ''
  const time = clocks[language].format(milliseconds)
  if (isoDate(instant) === isoDate(now.toISOString())) return time
  return `${shortDates[language].format(milliseconds)}${language === 'ja' ? ' ' : ', '}${time}`
}

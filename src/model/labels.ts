/** What the form calls a field, in both languages. */
import { type Bilingual, isLanguage } from '@/src/i18n/languages'
import { get } from './reading'

/** A label in both languages, or null. The browser gets some of Payload's own already in the reader's language. */
export function bilingualLabel(value: unknown): Bilingual | null {
  if (typeof value === 'string' && value) return { ja: value, en: value }
  const [ja, en] = [get(value, 'ja'), get(value, 'en')]
  return typeof ja === 'string' && typeof en === 'string' ? { ja, en } : null
}

/** For what has no label: its name in the record. */
export const named = (name: string): Bilingual => ({ ja: name, en: name })

/** A label without what it explains in brackets: 「変化（何が変わったか）」 is called 変化 in a sentence. */
export function shortLabel({ ja, en }: Bilingual): Bilingual {
  return { ja: ja.replace(/（[^（）]*）$/, '') || ja, en: en.replace(/ \([^()]*\)$/, '') || en }
}

/** One language of a text is called by the text's name: "Title (English)". `parent` is null for what stands in no group. */
export function labelInGroup(name: string, own: Bilingual, parent: Bilingual | null): Bilingual {
  return parent && isLanguage(name) ? { ja: `${parent.ja}（${own.ja}）`, en: `${parent.en} (${own.en})` } : own
}

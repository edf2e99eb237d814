import { plainText } from './rich-text'

function isWritten(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : plainText(value).trim() !== ''
}

/** How far a record is translated: its bilingual texts that have Japanese, and how many of these lack English. */
export interface Translation {
  readonly written: number
  readonly missing: number
}

export function translationOf(value: unknown): Translation {
  if (Array.isArray(value)) return sumOf(value)
  if (typeof value !== 'object' || value === null) return { written: 0, missing: 0 }
  if (!('ja' in value && 'en' in value)) return sumOf(Object.values(value))
  return isWritten(value.ja) ? { written: 1, missing: isWritten(value.en) ? 0 : 1 } : { written: 0, missing: 0 }
}

function sumOf(parts: readonly unknown[]): Translation {
  return parts.map(translationOf).reduce<Translation>((sum, part) => ({ written: sum.written + part.written, missing: sum.missing + part.missing }), { written: 0, missing: 0 })
}

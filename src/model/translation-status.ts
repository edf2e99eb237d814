import { isBlank } from './emptiness'

/** How far a record is translated: its bilingual texts that have Japanese, and how many of these lack English. */
export interface Translation {
  readonly written: number
  readonly missing: number
}

export function translationOf(value: unknown): Translation {
  if (Array.isArray(value)) return sumOf(value)
  if (typeof value !== 'object' || value === null) return { written: 0, missing: 0 }
  // A form that was never written in English, and a MongoDB document, have no key for it at all.
  if (!('ja' in value)) return sumOf(Object.values(value))
  return isBlank(value.ja) ? { written: 0, missing: 0 } : { written: 1, missing: isBlank('en' in value ? value.en : null) ? 1 : 0 }
}

function sumOf(parts: readonly unknown[]): Translation {
  return parts.map(translationOf).reduce<Translation>((sum, part) => ({ written: sum.written + part.written, missing: sum.missing + part.missing }), { written: 0, missing: 0 })
}

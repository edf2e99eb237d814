import { plainText } from './rich-text'

function isWritten(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : plainText(value).trim() !== ''
}

/** How many bilingual texts of a record have Japanese but no English. */
export function missingEnglish(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + missingEnglish(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  if ('ja' in value && 'en' in value) return isWritten(value.ja) && !isWritten(value.en) ? 1 : 0
  return Object.values(value).reduce<number>((sum, item) => sum + missingEnglish(item), 0)
}

import type { Bilingual } from '@/src/i18n/languages'

/** Thrown for a request that cannot be answered, with the sentence that says what is wrong and where. A fault of the sender: 400 or 404. */
export class MalformedRequest extends Error {
  override name = 'MalformedRequest'
  constructor(
    readonly words: Bilingual,
    readonly status: 400 | 404 = 400,
  ) {
    super(words.en)
  }
}

/** @throws {MalformedRequest} with these words */
export function malformed(ja: string, en: string): never {
  throw new MalformedRequest({ ja, en })
}

/** What somebody sent, as far as a sentence can repeat it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean
}

/** Whether a value is an object with named parts: no list, not null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Names that every object of JavaScript has; whoever looks one up finds something that nobody stored. */
export function isInherited(name: string): boolean {
  return name in Object.prototype
}

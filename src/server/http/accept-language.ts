import { defaultLanguage, isLanguage, type Language } from '@/src/i18n/languages'

/** The language that a browser asks for, of those we have; Japanese when it names neither or likes both the same. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  let best: { language: Language; quality: number } = { language: defaultLanguage, quality: 0 }
  for (const part of (acceptLanguage ?? '').slice(0, 1_000).split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
    const language = range.trim().split('-')[0]
    const quality = Number(/^\s*q=([\d.]+)\s*$/.exec(parameters.join(';'))?.[1] ?? (parameters.length === 0 ? 1 : 0))
    const wins = quality > best.quality || (quality === best.quality && language === defaultLanguage)
    if (isLanguage(language) && quality > 0 && wins) best = { language, quality }
  }
  return best.language
}

/** The figures that the cases give, in one list, and what they can be chosen by. They are never added up. */
import { groupedBy, oncePerSnapshot } from '@/src/catalogue/lookup'
import { sortCases } from '@/src/catalogue/query'
import type { CaseRecord, CatalogueSnapshot, KeyFigure } from '@/src/catalogue/types'
import type { Bilingual } from '@/src/i18n/languages'
import { type FigureSubject, figureSubjects } from '@/src/model/terms'

/** Counters that Japanese texts use for the same thing. */
const sameUnits: Readonly<Record<string, string>> = { 名: '人', カ月: 'か月', ヶ月: 'か月', ケ月: 'か月', 年間: '年', 日間: '日' }

/** One key for a unit however it was written: width is folded, and 名 is 人, カ月 is か月, 年間 is 年. */
export function unitKey(unit: Bilingual): string {
  const written = unit.ja.normalize('NFKC').trim()
  const [first = '', ...rest] = written.split('/')
  return [sameUnits[first] ?? first, ...rest].join('/')
}

export interface Figure {
  readonly record: CaseRecord
  readonly figure: KeyFigure
  readonly unit: string
}

interface FigureUnit {
  readonly key: string
  /** How the cases write it, each spelling once, the most frequent first. */
  readonly names: Bilingual
  /** Figures, not cases. */
  readonly count: number
}

interface FigureCounts {
  readonly all: readonly Figure[]
  /** The most frequent first. */
  readonly units: readonly FigureUnit[]
  readonly subjects: readonly { readonly subject: FigureSubject; readonly count: number }[]
  /** Cases that give at least one figure. */
  readonly cases: number
}

/** Spellings in a row, parted as each language parts them; a plural stands for its singular as well. */
function spellings(names: readonly string[], separator: string): string {
  const counted = new Map<string, { name: string; count: number }>()
  for (const name of names.filter((one) => one.trim() !== '')) {
    const stem = name.replace(/s(?= |$)/g, '')
    const known = counted.get(stem)
    counted.set(stem, { name: known && known.name.length >= name.length ? known.name : name, count: (known?.count ?? 0) + 1 })
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ name }) => name)
    .join(separator)
}

/** Every figure of every case by the case's number, with what can be chosen from. */
export const figureCounts = oncePerSnapshot((snapshot: CatalogueSnapshot): FigureCounts => {
  const all = sortCases(snapshot.cases, 'number', 'ja').flatMap((record) =>
    record.keyFigures.map((figure): Figure => ({ record, figure, unit: unitKey(figure.unit) })),
  )
  const units = [...groupedBy(all, ({ unit }) => [unit])].map(([key, figures]): FigureUnit => ({
    key,
    count: figures.length,
    names: {
      ja: spellings(
        figures.map(({ figure }) => figure.unit.ja.normalize('NFKC')),
        '・',
      ),
      en: spellings(
        figures.map(({ figure }) => figure.unit.en),
        ' / ',
      ),
    },
  }))
  return {
    all,
    units: units.sort((a, b) => b.count - a.count),
    subjects: figureSubjects
      .map((subject) => ({ subject, count: all.filter(({ figure }) => figure.subject === subject).length }))
      .filter(({ count }) => count > 0),
    cases: new Set(all.map(({ record }) => record)).size,
  }
})

/** Digits after the decimal point that each unit needs, so that figures of one unit stand under each other. */
export function decimalsByUnit(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const decimals = new Map<string, number>()
  for (const { unit, figure } of figures) decimals.set(unit, Math.max(decimals.get(unit) ?? 0, decimalsOf(figure.value)))
  return decimals
}

/** Digits after the decimal point as a number is written. */
export function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
}

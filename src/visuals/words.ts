/** The sentences of the pictures: what each says to those who do not see it. */
import type { TimelineRow, UndatedRow } from '@/src/catalogue/types'
import type { Language } from '@/src/i18n/languages'
import { type Element, elementLabels, elements, ownTracks, shortTrackLabels, type Track, tracks } from '@/src/model/terms'
import { endYear, type Period, startYear } from '@/src/periods'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const countJa = (track: Track) => (count: number) => `${shortTrackLabels[track].ja}${count}件`

const counts: Readonly<Record<Track, Readonly<Record<Language, (count: number) => string>>>> = {
  local: { ja: countJa('local'), en: (count) => plural(count, 'local initiative', 'local initiatives') },
  jica: { ja: countJa('jica'), en: (count) => plural(count, 'activity with JICA', 'activities with JICA') },
  context: { ja: countJa('context'), en: (count) => plural(count, 'wider event', 'wider events') },
}

/** The first year of some rows, as finely as they know it: a decade or 頃 only where no row says more. */
function firstYear(periods: readonly Period[], language: Language): { from: number; isDecade: boolean; text: string } {
  const from = Math.min(...periods.map(startYear))
  const first = periods.filter((period) => startYear(period) === from)
  const isDecade = first.every(({ precision }) => precision === 'decade')
  return { from, isDecade, text: approximately(yearText(from, isDecade, language), { isCirca: first.every(({ circa }) => circa), isDecade }, language) }
}

/** `1996年から2023年まで`, or `1996年以降` where something has an open end. */
function yearsText(rows: readonly TimelineRow[], language: Language): string {
  const periods = rows.map(({ period }) => period)
  const { from, isDecade, text } = firstYear(periods, language)
  const ends = periods.map(endYear)
  const to = ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0))
  if (to === null) return language === 'ja' ? `${text}以降` : `Since ${text}`
  if (to === from + (isDecade ? 9 : 0)) return language === 'ja' ? text : `In ${text}`
  return language === 'ja' ? `${text}から${to}年まで` : `From ${text} to ${to}`
}

interface SentenceOptions {
  /** Counts what happened around the case as well, where the picture shows it. */
  readonly withContext?: boolean
  /** Activities without a year belong to the counts. */
  readonly undated?: readonly UndatedRow[]
}

/** How many of those counted have no year: `（うち1件は年の記載なし）`; nothing where all have one. */
export function withoutYearText(count: number, all: number, language: Language): string {
  if (count === 0) return ''
  if (language === 'ja') return count === all ? '（年の記載なし）' : `（うち${count}件は年の記載なし）`
  return count === all ? ' (without a year)' : ` (${count} without a year)`
}

/**
 * What a timeline shows, counted: `1996年から2023年まで、地域の取り組み9件、JICAとの連携6件` /
 * `From 1996 to 2023: 9 local initiatives and 6 activities with JICA`. A count of none is said, too.
 */
export function timelineSentence(rows: readonly TimelineRow[], language: Language, { withContext = false, undated = [] }: SentenceOptions = {}): string {
  const hasContext = withContext && rows.some(({ track }) => track === 'context')
  const shown: readonly Track[] = hasContext ? tracks : ownTracks
  const counted = rows.filter(({ track }) => shown.includes(track))
  if (counted.length === 0) return language === 'ja' ? '年表に記録はありません' : 'No entries on the timeline'
  const parts = shown.map((track) => {
    const withoutYear = undated.filter((row) => row.track === track).length
    const all = counted.filter((row) => row.track === track).length + withoutYear
    return counts[track][language](all) + withoutYearText(withoutYear, all, language)
  })
  const years = yearsText(counted, language)
  const circa = counted.filter(({ period }) => period.circa || period.endCirca).length
  if (language === 'ja') return `${years}、${parts.join('、')}${circa === 0 ? '' : `（うち時期がおおよそのもの${circa}件）`}`
  return `${years}: ${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}${circa === 0 ? '' : `, ${circa} with an approximate date`}`
}

/** Which elements a case reaches: `社会的活性化と経済的活性化に届いています` and the like. */
export function elementsSentence(reached: readonly Element[], language: Language): string {
  const names = elements.filter((element) => reached.includes(element)).map((element) => elementLabels[element][language])
  if (language === 'ja') {
    return names.length === 0 ? '三つの要素のいずれにも記録がありません' : `三つの要素のうち、${names.join('、')}`
  }
  const [first = '', ...rest] = names
  if (names.length === 0) return 'No entries for any of the three elements'
  const inLine = [first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))]
  return `Of the three elements: ${inLine.length === 1 ? first : `${inLine.slice(0, -1).join(', ')} and ${inLine.at(-1) ?? ''}`}`
}

/** A year, or a decade by its first year: `2011年`, `1990年代`, `1990s`. */
export function yearText(year: number, isDecade: boolean, language: Language): string {
  if (language === 'ja') return isDecade ? `${year}年代` : `${year}年`
  return isDecade ? `${year}s` : `${year}`
}

/** `1996年頃`, `around 1996`, `around the 1990s` where the year is only about right. */
export function approximately(year: string, { isCirca, isDecade }: { isCirca: boolean; isDecade: boolean }, language: Language): string {
  if (!isCirca) return language === 'en' && isDecade ? `the ${year}` : year
  return language === 'ja' ? `${year}頃` : `around ${isDecade ? 'the ' : ''}${year}`
}

/** Years before and after a year that counts as 0: `−5`, `0`, `+10`; with a true minus sign. */
export function offsetText(years: number): string {
  return years === 0 ? '0' : years < 0 ? `−${-years}` : `+${years}`
}

/** `6年のあいだ記録なし`; where something older goes on, only that nothing new was recorded. In phrases, to break between. */
export function gapPhrases(years: number, isEmpty: boolean, language: Language): readonly string[] {
  if (language === 'ja') return [`${years}年のあいだ`, isEmpty ? '記録なし' : '新しい記録なし']
  return [`${years} years`, isEmpty ? ' without entries' : ' without new entries']
}

export const timelineWords = {
  ja: {
    jicaBegins: ['ここから', 'JICAとの連携'],
    programme: '事業',
    countries: '国',
    organisations: '関係機関',
    phase: (phase: number) => `フェーズ${phase}`,
    phaseAfterName: (phase: number) => `（フェーズ${phase}）`,
    more: (count: number) => `ほか${count}件`,
    fromYear: (year: string) => `（${year}から）`,
    drawing: '年表の図。印を選ぶと、下の年表のその項目に進みます',
    circa: 'おおよその時期（頃）',
    decade: '年代のうちのいつか',
    goesOn: (asOf: number | null) => `${asOf === null ? 'その後' : `${asOf}年現在`}も続くか、終わりが書かれていないもの`,
    openEnd: (asOf: number | null) => (asOf === null ? '続く' : `${asOf}年現在`),
    separator: '、',
  },
  en: {
    jicaBegins: ['Work with JICA', ' begins'],
    programme: 'Programme',
    countries: 'Countries',
    organisations: 'Organisations',
    phase: (phase: number) => `Phase ${phase}`,
    phaseAfterName: (phase: number) => ` (phase ${phase})`,
    more: (count: number) => `${count} more`,
    fromYear: (year: string) => ` (from ${year})`,
    drawing: 'The timeline drawn. Each mark leads to its entry in the list below',
    circa: 'date only about right (around)',
    decade: 'at some time in the decade',
    goesOn: (asOf: number | null) => `goes on${asOf === null ? '' : ` in ${asOf}`}, or its end is not given`,
    openEnd: (asOf: number | null) => (asOf === null ? 'ongoing' : `as of ${asOf}`),
    separator: ', ',
  },
} as const

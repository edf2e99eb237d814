/** The sentences of the pictures: what each says to those who do not see it. */
import type { Element, TimelineRow, Track } from '../catalogue/types'
import { elementLabels } from '../i18n/labels'
import type { Language } from '../i18n/languages'
import { endYear, startYear } from '../periods'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const counts: Readonly<Record<Track, Readonly<Record<Language, (count: number) => string>>>> = {
  local: { ja: (count) => `地域の取り組み${count}件`, en: (count) => plural(count, 'local initiative', 'local initiatives') },
  jica: { ja: (count) => `JICAとの連携${count}件`, en: (count) => plural(count, 'activity with JICA', 'activities with JICA') },
  context: { ja: (count) => `社会の動き${count}件`, en: (count) => plural(count, 'wider event', 'wider events') },
}

/** `1996年から2023年まで`, or `1996年以降` where something has an open end. */
function yearsText(rows: readonly TimelineRow[], language: Language): string {
  const from = Math.min(...rows.map(({ period }) => startYear(period)))
  const ends = rows.map(({ period }) => endYear(period))
  const to = ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? from))
  if (to === null) return language === 'ja' ? `${from}年以降` : `Since ${from}`
  if (to === from) return language === 'ja' ? `${from}年` : `In ${from}`
  return language === 'ja' ? `${from}年から${to}年まで` : `From ${from} to ${to}`
}

interface SentenceOptions {
  /** Counts what happened around the case as well, where the picture shows it. */
  readonly withContext?: boolean
}

/**
 * What a timeline shows, counted: `1996年から2023年まで、地域の取り組み9件、JICAとの連携6件` /
 * `From 1996 to 2023: 9 local initiatives and 6 activities with JICA`. A count of none is said, too.
 */
export function timelineSentence(
  rows: readonly TimelineRow[], language: Language, { withContext = false }: SentenceOptions = {},
): string {
  const hasContext = withContext && rows.some(({ track }) => track === 'context')
  const tracks: readonly Track[] = hasContext ? ['local', 'jica', 'context'] : ['local', 'jica']
  const counted = rows.filter(({ track }) => tracks.includes(track))
  if (counted.length === 0) return language === 'ja' ? '年表に記録はありません' : 'No entries on the timeline'
  const parts = tracks.map((track) => counts[track][language](counted.filter((row) => row.track === track).length))
  const years = yearsText(counted, language)
  if (language === 'ja') return `${years}、${parts.join('、')}`
  return `${years}: ${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

/** Which elements a case reaches: `社会的活性化と経済的活性化に届いています` and the like. */
export function elementsSentence(reached: readonly Element[], language: Language): string {
  const names = (['social', 'economic', 'multicultural'] as const)
    .filter((element) => reached.includes(element))
    .map((element) => elementLabels[element][language])
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
    programme: '事業', countries: '国', organisations: '関係機関',
    phase: (phase: number) => `フェーズ${phase}`,
    phaseAfterName: (phase: number) => `（フェーズ${phase}）`,
    more: (count: number) => `ほか${count}件`,
    fromYear: (year: string) => `（${year}から）`,
    drawing: '年表の図。印を選ぶと、下の年表のその項目に進みます',
    axis: (from: number, to: number) => `線は${from}年から${to}年まで`,
    axisStep: (step: number) => `縦の線は${step}年ごと`,
    separator: '、',
  },
  en: {
    jicaBegins: ['Work with JICA', ' begins'],
    programme: 'Programme', countries: 'Countries', organisations: 'Organisations',
    phase: (phase: number) => `Phase ${phase}`,
    phaseAfterName: (phase: number) => ` (phase ${phase})`,
    more: (count: number) => `${count} more`,
    fromYear: (year: string) => ` (from ${year})`,
    drawing: 'The timeline drawn. Each mark leads to its entry in the list below',
    axis: (from: number, to: number) => `Lines run from ${from} to ${to}`,
    axisStep: (step: number) => (step === 1 ? 'upright lines mark each year' : `upright lines mark every ${step} years`),
    separator: ', ',
  },
} as const

/** With what a case opens: what was lacking, what they did, what changed. Staff may write each; what they leave is made from the rows. */
import type { Language } from '@/src/i18n/languages'
import { hasText, textIn } from '@/src/i18n/text'
import { quoted } from '@/src/i18n/typography'
import type { Track } from '@/src/model/terms'
import { comparePeriods, formatPeriod } from '@/src/periods'
import { sentencesOf } from '@/src/text/sentences'
import type { CaseRecord, TimelineRow } from './types'

/** A text with the language that it is in: Japanese where the reader's has none. */
export interface Written {
  readonly text: string
  readonly lang: Language
}
export type OpeningPart = 'lacked' | 'did' | 'changed'

/** The first row of a track. */
function firstOf({ timeline }: CaseRecord, track: Track): TimelineRow | null {
  return timeline.filter((row) => row.track === track).sort((a, b) => comparePeriods(a.period, b.period))[0] ?? null
}

/** What they did: the first thing of the place's own and the first with JICA, and how many there are in all. */
function didOf(record: CaseRecord, language: Language): Written | null {
  const [local, jica] = [firstOf(record, 'local'), firstOf(record, 'jica')]
  const rows = [local, jica].flatMap((row) => row ?? [])
  if (rows.length === 0) return null
  const lang = rows.every(({ title }) => textIn(title, language).lang === language) ? language : 'ja'
  const said = ({ title, period }: TimelineRow): string =>
    lang === 'ja' ? `${quoted(title.ja, 'ja')}（${formatPeriod(period, 'ja')}）` : `${quoted(title.en, 'en')} (${formatPeriod(period, 'en')})`
  const all = [...record.timeline, ...record.undated].filter(({ track }) => track !== 'context').length
  if (lang === 'ja') {
    const begun = [local && `地域では${said(local)}`, jica && `JICAとは${said(jica)}`].filter(Boolean).join('、')
    return { lang, text: all === 1 ? `${begun}に取り組みました。` : `${begun}から始め、あわせて${all}件に取り組みました。` }
  }
  const begun = [local && `Local work began with ${said(local)}`, jica && `${local ? 'work' : 'Work'} with JICA began with ${said(jica)}`]
    .filter(Boolean)
    .join(', and ')
  return { lang, text: `${begun}${all === 1 ? '' : `; ${all} activities in all`}.` }
}

/** The first sentence of the first change: staff put the weightiest row at the top. */
function changedOf({ outcomes: [first] }: CaseRecord, language: Language): Written | null {
  if (first === undefined) return null
  const { text, lang } = textIn(first.statement, language)
  return { text: sentencesOf(text, lang)[0]?.trim() ?? '', lang }
}

/** The three sentences, each with its language; null where neither staff nor a row says it. */
export function writtenOpening(record: CaseRecord, language: Language): Readonly<Record<OpeningPart, Written | null>> {
  const { opening, challenges } = record
  const own = (part: OpeningPart): Written | null => (hasText(opening[part]) ? textIn(opening[part], language) : null)
  const [challenge] = challenges
  return {
    lacked: own('lacked') ?? (challenge ? textIn(challenge.text, language) : null),
    did: own('did') ?? didOf(record, language),
    changed: own('changed') ?? changedOf(record, language),
  }
}

/** Whether any of the three is said. Where none is, the summary opens the page. */
export function openingSays(record: CaseRecord, language: Language): boolean {
  return Object.values(writtenOpening(record, language)).some((part) => part !== null)
}

/** The same as plain texts, empty where nothing says it. */
export function openingOf(record: CaseRecord, language: Language): Readonly<Record<OpeningPart, string>> {
  const { lacked, did, changed } = writtenOpening(record, language)
  return { lacked: lacked?.text ?? '', did: did?.text ?? '', changed: changed?.text ?? '' }
}

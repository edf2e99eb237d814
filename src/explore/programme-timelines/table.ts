import { caseName } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CatalogueSnapshot, TimelineRow } from '@/src/catalogue/types'
import type { DataTable } from '@/src/exchange/table'
import { tableFile } from '@/src/explore/table-file'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import type { Track } from '@/src/model/terms'
import { formatPeriod } from '@/src/periods'
import { type ProgrammeInCase, programmeInCases } from './counting'
import { type ProgrammeQuery, programmeQuery } from './query'
import { programmeTimelinesWords } from './words'

const on = (rows: readonly TimelineRow[], track: Track): number => rows.filter((row) => row.track === track).length

/** One line for each case with a dated event of the programme; without a programme no line. */
export function programmeTimelinesTable(snapshot: CatalogueSnapshot, { programme: slug }: ProgrammeQuery, language: Language): DataTable {
  const { columns, caption } = programmeTimelinesWords[language]
  const { programmes, impactTags } = lookup(snapshot)
  const say = (text: Bilingual) => textIn(text, language).text
  const line = ({ record, first, before, sameTime, after, change }: ProgrammeInCase) => {
    const tag = change && impactTags.get(change.impact)
    return [
      { text: caseName(snapshot, record, language), href: linkTo.case(language, record.slug) },
      formatPeriod(first.period, language),
      { text: say(first.title), href: linkTo.case(language, record.slug, first.id) },
      on(before, 'local'),
      on(before, 'jica'),
      sameTime.length,
      on(after, 'local'),
      on(after, 'jica'),
      change ? (tag ? say(tag.name) : change.impact) : null,
      change ? say(change.event.title) : null,
      change ? change.years : null,
    ]
  }
  const programme = slug === null ? undefined : programmes.get(slug)
  return {
    caption: caption(programme ? say(programme.name) : ''),
    columns: [
      { name: columns.case },
      { name: columns.year },
      { name: columns.event },
      { name: columns.localBefore, isNumber: true },
      { name: columns.jicaBefore, isNumber: true },
      { name: columns.same, isNumber: true },
      { name: columns.localAfter, isNumber: true },
      { name: columns.jicaAfter, isNumber: true },
      { name: columns.change },
      { name: columns.changeEvent },
      { name: columns.years, isNumber: true },
    ],
    rows: slug === null ? [] : programmeInCases(snapshot, slug).dated.map(line),
  }
}

export const programmeTimelinesFile = tableFile('programme-place', programmeQuery, programmeTimelinesTable)

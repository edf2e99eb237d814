/** The cases and their rows as tables: each row says which case it is of, where that is, and at which address the row stands. */
import { z } from 'zod'

import { placesOf } from '@/src/catalogue/case-name'
import { lookup } from '@/src/catalogue/lookup'
import type { CaseRecord, CatalogueSnapshot, PathwayEnd } from '@/src/catalogue/types'
import { isoDate } from '@/src/i18n/format'
import type { Bilingual, Language } from '@/src/i18n/languages'
import { linkTo } from '@/src/i18n/links'
import { elementLabels, figureSubjectLabels, limitKindLabels, studyLabels, tierLabels, trackLabels, undatedTrackLabels, wholeWork } from '@/src/model/terms'
import { plainText } from '@/src/rich-text/tree'
import { addresses, addressesOf, bilingual, choice, evidence, evidenceIn, evidenceOrNull, note, ofCase, period, periodIn, periodOrNull, rowId } from './shapes'
import { type OpenTable, openTable } from './table'

const slugs = z.array(z.string())

/** The case of a row as each row names it. */
const caseIn = (snapshot: CatalogueSnapshot, record: CaseRecord): z.infer<typeof ofCase> => ({
  number: record.number,
  slug: record.slug,
  place: { ja: placesOf(snapshot, record, 'ja'), en: placesOf(snapshot, record, 'en') },
})

/** One line a note: what is parted by a sign in a cell would be parted where a note has that sign. */
function changeNotesIn({ changeNotes }: CaseRecord): Bilingual | null {
  const lines = (language: Language): string =>
    changeNotes.map(({ date, note: said }) => `${isoDate(date)} ${said[language].replace(/\s+/g, ' ')}`.trim()).join('\n')
  return changeNotes.length === 0 ? null : { ja: lines('ja'), en: lines('en') }
}

const cases = openTable({
  name: 'cases',
  title: { ja: '事例', en: 'Cases' },
  model: 'cases',
  key: ['slug'],
  schema: z.object({
    number: z.string(),
    slug: z.string().meta(note('識別名', 'Identifier')),
    place: bilingual.meta(note('地域の名前', 'Name of the place')),
    url: addresses,
    tier: choice(tierLabels),
    survey: z.string(),
    perspective: z.string().nullable(),
    title: bilingual,
    headline: bilingual.nullable(),
    subtitle: bilingual.nullable(),
    summary: bilingual,
    opening: z.object({ lacked: bilingual.nullable(), did: bilingual.nullable(), changed: bilingual.nullable() }),
    plainJapanese: z.string().nullable(),
    places: slugs,
    prefectures: slugs.meta(note('地域のある都道府県', 'Prefectures of its places')),
    study: z.object({ kind: choice(studyLabels), note: bilingual.nullable(), date: period.nullable() }),
    elements: z.array(choice(elementLabels)).meta(note('活性化の要素（行から数えたもの）', 'Elements of revitalisation, counted from the rows')),
    impacts: slugs.meta(note('変化の種類（行から数えたもの）', 'Kinds of change, counted from the rows')),
    factors: slugs.meta(note('理由の種類（行から数えたもの）', 'Kinds of reason, counted from the rows')),
    conditions: slugs.meta(note('地域の条件（行から数えたもの）', 'Local conditions, counted from the rows')),
    programmes: slugs.meta(note('JICA事業など（行から数えたもの）', 'Programmes, counted from the rows')),
    countries: slugs.meta(note('相手国（ISO 3166-1の2文字コード）', 'Partner countries, ISO 3166-1 alpha-2')),
    firstYear: z.int().nullable().meta(note('年表の最初の年', 'First year of the timeline')),
    lastYear: z.int().nullable().meta(note('年表の最後の年（続いているときは空）', 'Last year of the timeline; empty while it goes on')),
    firstJicaYear: z.int().nullable().meta(note('JICAとの連携が始まった年', 'First year with JICA')),
    sources: slugs,
    related: slugs,
    changeNotes: bilingual.nullable().meta(note('変更のお知らせ（1行に1件、日付と文）', 'Change notes, one a line: date and sentence')),
    createdAt: z.iso.datetime().meta(note('登録日時（UTC）', 'Entered at (UTC)')),
    updatedAt: z.iso.datetime().meta(note('更新日時（UTC）', 'Updated at (UTC)')),
  }),
  rows: (snapshot) =>
    snapshot.cases.map((record) => {
      const { derived, study } = record
      return {
        ...caseIn(snapshot, record),
        url: addressesOf((to) => linkTo.case(to, record.slug)),
        tier: record.tier,
        survey: record.survey,
        perspective: record.perspective,
        title: record.title,
        headline: record.headline,
        subtitle: record.subtitle,
        summary: record.summary,
        opening: { ...record.opening },
        plainJapanese: record.plainJapanese,
        places: [...record.places],
        prefectures: [...derived.prefectures],
        study: { ...study, date: periodOrNull(study.date) },
        elements: [...derived.elements],
        impacts: [...derived.impacts],
        factors: [...derived.factors],
        conditions: [...derived.conditions],
        programmes: [...derived.programmes],
        countries: [...derived.countries],
        firstYear: derived.firstYear,
        lastYear: derived.lastYear,
        firstJicaYear: derived.firstJicaYear,
        sources: [...record.sources],
        related: [...record.related],
        changeNotes: changeNotesIn(record),
        createdAt: record.createdAt,
        updatedAt: record.updatedAt,
      }
    }),
})

const rowHead = { case: ofCase, id: rowId, url: addresses }

interface RowsOf<Row, Shape extends z.ZodRawShape> {
  readonly name: string
  readonly title: Bilingual
  readonly shape: Shape
  readonly of: (record: CaseRecord, snapshot: CatalogueSnapshot) => readonly Row[]
  readonly row: (row: Row, snapshot: CatalogueSnapshot) => z.infer<z.ZodObject<Shape>>
  /** The list of the form, where it has another name than the file. */
  readonly list?: string
}

/** A list of rows of all cases. */
function rowsOf<Row extends { readonly id: string }, Shape extends z.ZodRawShape>({ name, title, shape, of, row, list = name }: RowsOf<Row, Shape>): OpenTable {
  return {
    name,
    title,
    model: `cases.${list}`,
    key: ['case.slug', 'id'],
    schema: z.object({ ...rowHead, ...shape }),
    rows: (snapshot) =>
      snapshot.cases.flatMap((record) =>
        of(record, snapshot).map((one) => ({
          case: caseIn(snapshot, record),
          id: one.id,
          url: addressesOf((to) => linkTo.case(to, record.slug, one.id)),
          ...row(one, snapshot),
        })),
      ),
  }
}

const textRow = { text: bilingual, condition: z.string().nullable(), evidence: evidence.nullable() }
const event = {
  title: bilingual,
  note: bilingual.nullable(),
  programme: z.string().nullable(),
  countries: slugs,
  organisations: slugs,
  evidence: evidence.nullable(),
}
const pathwayEnd = z.object({
  impact: z.string().nullable(),
  event: z
    .string()
    .nullable()
    .meta(note(`年表の行の識別名。取り組み全体なら「${wholeWork}」`, `Identifier of a row of the timeline; “${wholeWork}”: the work as a whole`)),
})
const endIn = (end: PathwayEnd): z.infer<typeof pathwayEnd> => ({
  impact: end.kind === 'impact' ? end.impact : null,
  event: end.kind === 'event' ? end.row : end.kind === 'work' ? wholeWork : null,
})

export const caseTables: readonly OpenTable[] = [
  cases,
  rowsOf({
    name: 'challenges',
    title: { ja: '地域の課題', en: 'Challenges' },
    shape: textRow,
    of: ({ challenges }) => challenges,
    row: ({ text, condition, evidence: origin }) => ({ text, condition, evidence: evidenceOrNull(origin) }),
  }),
  rowsOf({
    name: 'resources',
    title: { ja: '地域にあったもの', en: 'What the place had' },
    shape: textRow,
    of: ({ resources }) => resources,
    row: ({ text, condition, evidence: origin }) => ({ text, condition, evidence: evidenceOrNull(origin) }),
  }),
  rowsOf({
    name: 'timeline',
    title: { ja: '年表', en: 'Timeline' },
    shape: { track: choice(trackLabels), period, phase: z.int().nullable(), ...event },
    of: ({ timeline }) => timeline,
    row: ({ id: _id, ...row }) => ({
      ...row,
      period: periodIn(row.period),
      countries: [...row.countries],
      organisations: [...row.organisations],
      evidence: evidenceOrNull(row.evidence),
    }),
  }),
  rowsOf({
    name: 'undated',
    title: { ja: '年の書かれていない取り組み', en: 'Activities without a year' },
    shape: { track: choice(undatedTrackLabels), ...event },
    of: ({ undated }) => undated,
    row: ({ id: _id, ...row }) => ({ ...row, countries: [...row.countries], organisations: [...row.organisations], evidence: evidenceOrNull(row.evidence) }),
  }),
  rowsOf({
    name: 'sections',
    title: { ja: '取り組みの流れ', en: 'How it went' },
    shape: { heading: bilingual, body: bilingual.meta(note('本文（書式なし）', 'Text, without its form')) },
    of: ({ sections }) => sections,
    row: ({ heading, body }) => ({ heading, body: { ja: plainText(body.ja), en: plainText(body.en) } }),
  }),
  rowsOf({
    name: 'outcomes',
    title: { ja: '変化', en: 'Changes' },
    shape: { impact: z.string(), heading: bilingual, statement: bilingual, evidence },
    of: ({ outcomes }) => outcomes,
    row: ({ impact, heading, statement, evidence: origin }) => ({ impact, heading, statement, evidence: evidenceIn(origin) }),
  }),
  rowsOf({
    name: 'factors',
    title: { ja: 'うまくいった理由', en: 'Why it worked' },
    shape: { factor: z.string(), heading: bilingual, statement: bilingual, evidence },
    of: ({ factors }) => factors,
    row: ({ factor, heading, statement, evidence: origin }) => ({ factor, heading, statement, evidence: evidenceIn(origin) }),
  }),
  rowsOf({
    name: 'pathways',
    title: { ja: '何が何につながったか', en: 'What led to what' },
    shape: { from: pathwayEnd, to: pathwayEnd, statement: bilingual, evidence },
    of: ({ pathways }) => pathways,
    row: ({ from, to, statement, evidence: origin }) => ({ from: endIn(from), to: endIn(to), statement, evidence: evidenceIn(origin) }),
  }),
  rowsOf({
    name: 'actors',
    title: { ja: '関わった組織', en: 'Organisations of the cases' },
    shape: { organisation: z.string(), name: bilingual.meta(note('組織の名前', 'Name of the organisation')), role: bilingual },
    of: ({ actors }) => actors,
    row: ({ organisation, role }, snapshot) => ({
      organisation,
      name: lookup(snapshot).organisations.get(organisation)?.name ?? { ja: organisation, en: organisation },
      role,
    }),
  }),
  rowsOf({
    name: 'key-figures',
    list: 'keyFigures',
    title: { ja: '数字', en: 'Figures' },
    shape: { label: bilingual, value: z.number(), unit: bilingual, asOf: period.nullable(), subject: choice(figureSubjectLabels), evidence },
    of: ({ keyFigures }) => keyFigures,
    row: ({ label, value, unit, asOf, subject, evidence: origin }) => ({ label, value, unit, asOf: periodOrNull(asOf), subject, evidence: evidenceIn(origin) }),
  }),
  rowsOf({
    name: 'limits',
    title: { ja: '限界と条件', en: 'Limits and conditions' },
    shape: {
      statement: bilingual,
      kind: choice(limitKindLabels).nullable(),
      answeredBy: z.string().nullable().meta(note('これに応えた出来事か理由の行', 'Row of the event or reason that answered it')),
      evidence: evidence.nullable(),
    },
    of: ({ limits }) => limits,
    row: ({ statement, kind, answeredBy, evidence: origin }) => ({ statement, kind, answeredBy, evidence: evidenceOrNull(origin) }),
  }),
]

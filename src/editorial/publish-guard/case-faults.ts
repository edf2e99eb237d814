import type { Bilingual } from '../../i18n/languages'
import { parsePeriod } from '../../periods'
import { slugPattern } from '../../fields/slug'
import type { Fault } from '../faults'
import { plainText } from '../rich-text'
import { get, idOf, isEmpty, missing, missingJapanese, rowsOf } from './reading'

/** What is wrong, and in which part of the field: the form marks the very input. */
interface Finding {
  readonly at: string
  readonly message: Bilingual
}
type Check = (value: unknown) => Finding | null

const unless = (isRight: boolean, at: string, message: Bilingual): Finding | null => (isRight ? null : { at, message })

const japanese: Check = (value) => unless(!isEmpty(get(value, 'ja')), '.ja', missingJapanese)
const japaneseText: Check = (value) => unless(plainText(get(value, 'ja')).trim() !== '', '.ja', missingJapanese)
const filled: Check = (value) => unless(!isEmpty(value), '', missing)
/** While it is edited, a form without rows holds their number, 0, instead of an empty list. */
const hasRows: Check = (value) => unless(Array.isArray(value) && value.length > 0, '', missing)
const related: Check = (value) => unless(idOf(value) !== null, '', { ja: '一覧から選んでください。', en: 'Choose one from the list.' })
const evidence: Check = (value) => {
  const message = { ja: '根拠（出典・箇所・確かさの種類）をすべて入力してください。', en: 'Give the evidence in full: source, section or page, and level.' }
  if (idOf(get(value, 'source')) === null) return { at: '.source', message }
  return unless(!isEmpty(get(value, 'locator')), '.locator', message) ?? unless(!isEmpty(get(value, 'level')), '.level', message)
}
const period: Check = (value) => {
  const text = get(value, 'text')
  if (typeof text !== 'string' || !text.trim()) return { at: '.text', message: missing }
  const result = parsePeriod(text)
  return result.ok ? null : { at: '.text', message: result.message }
}
const optionalPeriod: Check = (value) => (isEmpty(get(value, 'text')) ? null : period(value))
const slug: Check = (value) =>
  unless(typeof value === 'string' && slugPattern.test(value), '', { ja: '半角の小文字・数字・ハイフンで入力してください。', en: 'Use lower-case letters, figures and hyphens.' })

interface Rule {
  readonly path: string
  readonly field: Bilingual
  readonly check: Check
}
interface TabRules {
  readonly tab: Bilingual
  readonly fields?: readonly Rule[]
  readonly rows?: readonly { readonly path: string; readonly rules: readonly Rule[] }[]
}

const rule = (path: string, ja: string, en: string, check: Check): Rule => ({ path, field: { ja, en }, check })

/** What a published case must have, in the order of the form. Only Japanese is required; English may follow. */
const everyCase: readonly TabRules[] = [
  {
    tab: { ja: '基本', en: 'Basics' },
    fields: [
      rule('number', '番号', 'Number', filled),
      rule('slug', 'URL用の名前', 'Slug', slug),
      rule('tier', '区分', 'Tier', filled),
      rule('survey', '調査', 'Survey', related),
      rule('title', '題名', 'Title', japanese),
      rule('summary', '概要', 'Summary', japanese),
      rule('places', '地域', 'Places', filled),
      rule('study.kind', '調査の方法', 'How it was studied', filled),
      rule('study.date', '調査の時期', 'Date of the study', optionalPeriod),
    ],
  },
  {
    tab: { ja: '背景', en: 'Background' },
    rows: [
      { path: 'challenges', rules: [rule('text', '地域の課題', 'Challenge', japanese)] },
      { path: 'resources', rules: [rule('text', '地域のリソース', 'Resource', japanese)] },
    ],
  },
  {
    tab: { ja: '本文', en: 'Narrative' },
    rows: [{ path: 'sections', rules: [rule('heading', '見出し', 'Heading', japanese), rule('body', '本文', 'Text', japaneseText)] }],
  },
  {
    tab: { ja: '年表', en: 'Timeline' },
    rows: [{
      path: 'timeline',
      rules: [
        rule('track', '種類', 'Track', filled),
        rule('period', '時期', 'Period', period),
        rule('title', '出来事', 'Event', japanese),
        rule('evidence', '根拠', 'Evidence', evidence),
      ],
    }],
  },
  {
    tab: { ja: '成果', en: 'Outcomes' },
    rows: [
      {
        path: 'outcomes',
        rules: [
          rule('impact', 'インパクト', 'Impact', related),
          rule('heading', '見出し', 'Heading', japanese),
          rule('statement', '内容', 'Statement', japanese),
          rule('evidence', '根拠', 'Evidence', evidence),
        ],
      },
      { path: 'pathways', rules: [rule('statement', '内容', 'Statement', japanese), rule('evidence', '根拠', 'Evidence', evidence)] },
      {
        path: 'keyFigures',
        rules: [
          rule('value', '値', 'Value', filled),
          rule('unit', '単位', 'Unit', japanese),
          rule('label', '何の数字か', 'What it counts', japanese),
          rule('asOf', '時点', 'As of', optionalPeriod),
          rule('evidence', '根拠', 'Evidence', evidence),
        ],
      },
    ],
  },
  {
    tab: { ja: '促進要因', en: 'Promoting factors' },
    rows: [{
      path: 'factors',
      rules: [
        rule('factor', '促進要因', 'Promoting factor', related),
        rule('heading', '見出し', 'Heading', japanese),
        rule('statement', '内容', 'Statement', japanese),
        rule('evidence', '根拠', 'Evidence', evidence),
      ],
    }],
  },
  {
    tab: { ja: '連携', en: 'Cooperation' },
    rows: [
      { path: 'actors', rules: [rule('organisation', '組織', 'Organisation', related), rule('role', '役割', 'Role', japanese)] },
      ...(['additionalCountries', 'additionalProgrammes', 'additionalElements'] as const).map((path) => ({
        path, rules: [rule('reason', '理由', 'Reason', japanese)],
      })),
    ],
  },
  {
    tab: { ja: '出典と画像', en: 'Sources and images' },
    fields: [rule('sources', '出典', 'Sources', filled)],
    rows: [{ path: 'images', rules: [rule('image', '画像', 'Image', related)] }],
  },
]

/** A model case that was studied also shows its timeline, what changed and why. A cancelled study has none of them. */
const studiedModelCase: readonly TabRules[] = [
  { tab: { ja: '年表', en: 'Timeline' }, fields: [rule('timeline', '年表', 'Timeline', hasRows)] },
  { tab: { ja: '成果', en: 'Outcomes' }, fields: [rule('outcomes', 'インパクト', 'Outcomes', hasRows)] },
  { tab: { ja: '促進要因', en: 'Promoting factors' }, fields: [rule('factors', '促進要因', 'Promoting factors', hasRows)] },
]

function pathwayEnds(record: unknown): Fault[] {
  const events = new Set(rowsOf(record, 'timeline').map((row) => get(row, 'id')))
  return rowsOf(record, 'pathways').flatMap((row, index) =>
    (['from', 'to'] as const).flatMap((end): Fault[] => {
      const hasImpact = idOf(get(row, `${end}.impact`)) !== null
      const event = get(row, `${end}.event`)
      const isOne = hasImpact ? isEmpty(event) : events.has(event)
      if (isOne) return []
      return [{
        path: `pathways.${index}.${end}.impact`, tab: { ja: '成果', en: 'Outcomes' }, row: index + 1,
        field: end === 'from' ? { ja: 'きっかけ', en: 'From' } : { ja: '結果', en: 'To' },
        message: { ja: 'インパクトか年表の出来事のどちらか一つを選んでください。', en: 'Choose either an impact or an event of the timeline.' },
      }]
    }),
  )
}

function checkAll(record: unknown, { tab, fields = [], rows = [] }: TabRules): Fault[] {
  const single = fields.flatMap(({ path, field, check }): Fault[] => {
    const found = check(get(record, path))
    return found ? [{ path: `${path}${found.at}`, tab, row: null, field, message: found.message }] : []
  })
  const inRows = rows.flatMap(({ path, rules }) =>
    rowsOf(record, path).flatMap((row, index) =>
      rules.flatMap(({ path: part, field, check }): Fault[] => {
        const found = check(get(row, part))
        return found ? [{ path: `${path}.${index}.${part}${found.at}`, tab, row: index + 1, field, message: found.message }] : []
      }),
    ),
  )
  return [...single, ...inRows]
}

/** Everything that keeps a case from being published, in the order of the form. */
export function caseFaults(record: unknown): Fault[] {
  const isStudied = get(record, 'tier') === 'model' && get(record, 'study.kind') !== 'cancelled'
  const rules = isStudied ? [...everyCase, ...studiedModelCase] : everyCase
  return [...rules.flatMap((tab) => checkAll(record, tab)), ...pathwayEnds(record)]
}

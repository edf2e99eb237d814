import type { Bilingual } from '../../i18n/languages'
import { slugPattern } from '../../fields/slug'
import { parsePeriod } from '../../periods'
import type { Fault } from '../faults'
import { plainText } from '../rich-text'
import { get, idOf, isEmpty, missing, missingJapanese, rowsOf } from './reading'

type Need = 'japanese' | 'filled' | 'slug' | 'period' | 'related' | 'richText'
type Rule = readonly [path: string, ja: string, en: string, need: Need]

const name: Rule = ['name', '名称', 'Name', 'japanese']
const slug: Rule = ['slug', 'URL用の名前', 'Slug', 'slug']
const defined: readonly Rule[] = [
  name, slug, ['definition', '定義', 'Definition', 'japanese'], ['definitionSource', '定義の出典', 'Source of the definition', 'japanese'],
]
const evidence: readonly Rule[] = [
  ['evidence.source', '根拠の出典', 'Source', 'related'],
  ['evidence.locator', '根拠の箇所', 'Section or page', 'filled'],
  ['evidence.level', '確かさの種類', 'Level of evidence', 'filled'],
]

/** What each kind of entry needs before readers may see it. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  'impact-tags': [...defined, ['stage', '段階', 'Stage', 'filled']],
  'promoting-factors': defined,
  'local-conditions': [...defined, ['kind', '種類', 'Kind', 'filled']],
  synonyms: [slug, ['words', '同じ意味の言葉', 'Words of the same meaning', 'filled']],
  programmes: [...defined, ['operator', '実施者', 'Operator', 'filled']],
  places: [name, slug, ['kind', '種類', 'Kind', 'filled'], ['region', '地方', 'Region', 'filled']],
  countries: [name, slug, ['code', '国コード', 'Country code', 'filled'], ['region', '地域', 'Region', 'filled']],
  organisations: [name, slug, ['kind', '種類', 'Kind', 'filled']],
  surveys: [...defined, ['longListSize', 'ロングリストの件数', 'Size of the long list', 'filled'], ['modelCases', 'モデルケースの件数', 'Model cases', 'filled']],
  sources: [name, slug, ['publisher', '発行者', 'Publisher', 'japanese']],
  chronology: [['title', '出来事', 'Event', 'japanese'], ['track', '種類', 'Track', 'filled'], ['period', '時期', 'Period', 'period'], ...evidence],
  statistics: [name, slug, ['unit', '単位', 'Unit', 'japanese'], ['chart', '図の種類', 'Kind of chart', 'filled'], ...evidence],
  pages: [['title', '題名', 'Title', 'japanese'], slug, ['body', '本文', 'Text', 'richText']],
}

/** The input of the field that the form marks. */
const partOf: Partial<Record<Need, string>> = { japanese: '.ja', richText: '.ja', period: '.text' }

function faultIn(value: unknown, need: Need): Bilingual | null {
  if (need === 'japanese') return isEmpty(get(value, 'ja')) ? missingJapanese : null
  if (need === 'richText') return plainText(get(value, 'ja')).trim() ? null : missingJapanese
  if (need === 'related') return idOf(value) === null ? missing : null
  if (need === 'slug') {
    return typeof value === 'string' && slugPattern.test(value)
      ? null
      : { ja: '半角の小文字・数字・ハイフンで入力してください。', en: 'Use lower-case letters, figures and hyphens.' }
  }
  if (need === 'period') {
    const text = get(value, 'text')
    if (typeof text !== 'string' || !text.trim()) return missing
    const result = parsePeriod(text)
    return result.ok ? null : result.message
  }
  return isEmpty(value) ? missing : null
}

/** Everything that keeps an entry of a vocabulary, a statistic or a page from being published. */
export function entryFaults(collection: string, record: unknown): Fault[] {
  const faults = (rules[collection] ?? []).flatMap(([path, ja, en, need]): Fault[] => {
    const message = faultIn(get(record, path), need)
    return message ? [{ path: `${path}${partOf[need] ?? ''}`, tab: null, row: null, field: { ja, en }, message }] : []
  })
  const labels = collection === 'statistics' ? rowsOf(record, 'rows') : []
  return [
    ...faults,
    ...labels.flatMap((row, index): Fault[] =>
      isEmpty(get(row, 'label.ja'))
        ? [{ path: `rows.${index}.label.ja`, tab: null, row: index + 1, field: { ja: '項目', en: 'Label' }, message: missingJapanese }]
        : [],
    ),
  ]
}

import type { FindingText } from '@/src/i18n/text'
import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from '@/src/i18n/words/define'
import type { FigureSort } from './query'

const sortsJa: Readonly<Record<FigureSort, string>> = { kind: '種類順', case: '事例の番号順', 'as-of': '時点の古い順', value: '値の大きい順' }
const sortsEn: Readonly<Record<FigureSort, string>> = { kind: 'Kind', case: 'Case number', 'as-of': 'Earliest date', value: 'Largest value' }

/** The figures of the cases in one table. */
export const figuresWords = defineWords({
  ja: {
    finding: (count: number, cases: number): FindingText => [{ number: `${count}個の数字` }, `を、${cases}件の事例が示しています。`],
    howToRead: '1行が1つの数字です。何の数字か、値と単位、いつの数字か、どの事例のどの記述から来たかが並びます。',
    caution: '事例ごとに数え方も時点も違うので、別の事例の数字を足したり、平均したりはできません。',
    choose: '数字を選ぶ',
    subject: '何の数字か',
    unit: '単位',
    option: (name: string, count: number) => `${name}（${count}）`,
    sort: '並び順',
    sorts: sortsJa,
    sortNote: '値の大きさで並べられるのは、1つの単位を選んだときだけです。',
    result: (count: number, outOf: number, cases: number) =>
      count === outOf ? `${cases}件の事例の数字${outOf}個すべて` : `数字${outOf}個のうち${count}個（事例${cases}件）`,
    remove: (name: string) => `${quoted(name, 'ja')}を外す`,
    firstOnly: (shown: number, outOf: number) => `${outOf}個のうち最初の${shown}個を示しています。単位か種類で絞るか、CSVで全部をご覧ください。`,
    caption: '事例の数字',
    label: '項目',
    value: '値',
    asOf: '時点',
    asOfNotGiven: '記載なし',
    case: '事例',
    source: '出典',
    locator: '箇所',
    level: '根拠の種類',
    nothing: 'この選び方に当てはまる数字は見つかりません。掲載している事例にないという意味で、存在しないという意味ではありません。',
  },
  en: {
    finding: (count: number, cases: number): FindingText => [
      { number: plural(count, 'figure') },
      ` ${count === 1 ? 'is' : 'are'} given by ${plural(cases, 'case')}.`,
    ],
    howToRead: 'One row is one figure: what it counts, its value and unit, the date it stands for, and the case and passage that it comes from.',
    caution: 'Each case counts in its own way and at its own time, so figures of different cases cannot be added up or averaged.',
    choose: 'Choose figures',
    subject: 'What is counted',
    unit: 'Unit',
    option: (name: string, count: number) => `${name} (${count})`,
    sort: 'Order',
    sorts: sortsEn,
    sortNote: 'Figures can be put in order of value only within one unit.',
    result: (count: number, outOf: number, cases: number) =>
      count === outOf ? `All ${plural(outOf, 'figure')} of ${plural(cases, 'case')}` : `${count} of ${plural(outOf, 'figure')}, from ${plural(cases, 'case')}`,
    remove: (name: string) => `Remove ${name}`,
    firstOnly: (shown: number, outOf: number) => `The first ${shown} of ${outOf} are shown. Narrow by unit or subject, or take the CSV for all of them.`,
    caption: 'Figures of the cases',
    label: 'Item',
    value: 'Value',
    asOf: 'As of',
    asOfNotGiven: 'Not given',
    case: 'Case',
    source: 'Source',
    locator: 'Section',
    level: 'Kind of evidence',
    nothing: 'No figure fits this choice. None was found among the cases on this site; it does not mean that there is none.',
  },
})

import type { Bilingual } from '@/src/i18n/languages'
import type { FindingText } from '@/src/i18n/text'
import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from '@/src/i18n/words/define'
import { elementLabels, type EvidenceLevel, stageLabels } from '@/src/model/terms'
import type { MatrixGroup } from './query'

/** The headings over the columns. */
export const matrixGroupLabels: Readonly<Record<MatrixGroup, Bilingual>> = {
  ...stageLabels,
  ...elementLabels,
  'no-element': { ja: '要素を定めていない変化', en: 'Not tied to an element' },
}

/** The levels of evidence in as few words as a column header holds. */
const levelsJa: Readonly<Record<EvidenceLevel, string>> = {
  stated: '報告書の記述',
  documented: '文書や受賞などの記録',
  measured: '数えたり測ったりした値',
  evaluated: '評価調査',
}
const levelsEn: Readonly<Record<EvidenceLevel, string>> = {
  stated: 'as stated in the report',
  documented: 'document, award or other record',
  measured: 'counted or measured',
  evaluated: 'evaluation',
}

/** Reasons and changes in one grid. */
export const matrixWords = defineWords({
  ja: {
    dots: { factor: 'うまくいった理由', impact: '変化' },
    dotsCaption: { factor: '事例ごとに見たうまくいった理由', impact: '事例ごとに見た変化' },
    most: {
      factor: (names: string, count: number, outOf: number): FindingText => [
        { number: `${outOf}件のうち${count}件` },
        `の事例が、うまくいった理由に${names}を挙げています。`,
      ],
      impact: (names: string, count: number, outOf: number): FindingText => [
        { number: `${outOf}件のうち${count}件` },
        `の事例が、変化に${names}を挙げています。`,
      ],
    },
    andMore: (count: number) => `ほか${count}種類`,
    dotsHowToRead: (key: string) =>
      `${key}印を選ぶと、その事例の記述に進みます。件数を選ぶと、その事例の記述を並べて読めます。上の文の件数は、理由または変化の記述がある事例のうちの数です。`,
    dotColumns: ['事例番号', '事例', '根拠', '見出し'],
    grid: '理由と変化の組み合わせ',
    howToRead: 'ます目の数字は、行の理由と列の変化がともに書かれている事例の数です。数字を選ぶと、もとの記述を読めます。',
    notCause: '同じ事例に書かれているというだけです。その理由がその変化を起こしたとは限りません。',
    withBoth: (count: number) => `理由と変化の両方が書かれている事例は${count}件です。`,
    caption: 'うまくいった理由（行）と変化（列）がともに書かれている事例の数（件）',
    reason: '理由',
    change: '変化',
    columns: '列の分け方',
    columnsBy: { stage: '変化の段階', element: '活性化の要素' },
    sort: '並べ方',
    sortBy: { count: '事例の多い順', name: '名前の順', order: '分類の順' },
    wholeColumns: '列',
    openAll: 'すべて開く',
    closeAll: 'まとまりごとに閉じる',
    open: '開く',
    close: '閉じる',
    ofGroup: (group: string) => `：${quoted(group, 'ja')}の列`,
    casesWithReason: 'この理由がある事例',
    casesWithChange: 'この変化がある事例',
    cell: (count: number, names: readonly string[], levels: readonly string[]) =>
      `${count}件：${names.join('、')}${levels.length === 0 ? '' : `（根拠は${levels.join('、')}）`}`,
    levels: levelsJa,
    evidenceNote: '数字の下の印は、その記述が何にもとづくかを示します。',
    manyElements: '複数の要素に届く変化は、それぞれの要素の列に出てきます。',
    onPhone: '表は横に動かせます。列をまとまりごとに閉じると、狭い画面でも一度に見られます。',
    keys: '矢印キーで、ます目から、ます目へ動けます。Homeキーで行の始め、Endキーで行の終わりへ進みます。',
    nothing: '数えられる理由と変化がまだありません。',
    chosenBoth: (reason: string, change: string) => `${quoted(reason, 'ja')}と${quoted(change, 'ja')}がともに書かれている事例`,
    chosenReason: (reason: string) => `${quoted(reason, 'ja')}が書かれている事例`,
    chosenChange: (change: string) => `${quoted(change, 'ja')}が書かれている事例`,
    sentences: 'もとの記述',
    chooseFirst: '表の数字を選ぶと、その事例の理由と変化の記述がここに出ます。',
    firstOnly: (shown: number, outOf: number) => `${outOf}件のうち、番号順に最初の${shown}件を示しています。`,
    pairs: '組み合わせを一行ずつ並べた表を開く',
    pairsCaption: '理由と変化の組み合わせごとの事例の数。見つかったものだけを示します',
    allReasons: 'すべての理由',
    allChanges: 'すべての変化',
    groupColumn: { stage: '段階', element: '要素' },
    cases: '事例（件）',
    ofLevel: (level: string) => `うち根拠が${level}（件）`,
  },
  en: {
    dots: { factor: 'Why it worked', impact: 'What changed' },
    dotsCaption: { factor: 'Why it worked, case by case', impact: 'What changed, case by case' },
    most: {
      factor: (names: string, count: number, outOf: number): FindingText => [
        { number: `${count} of ${plural(outOf, 'case')}` },
        ` ${count === 1 ? 'gives' : 'give'} ${names} as a reason why it worked. `,
      ],
      impact: (names: string, count: number, outOf: number): FindingText => [
        { number: `${count} of ${plural(outOf, 'case')}` },
        ` ${count === 1 ? 'reports' : 'report'} ${names} as a change.`,
      ],
    },
    andMore: (count: number) => `${count} more`,
    dotsHowToRead: (key: string) =>
      `${key} A mark leads to the sentence in its case; a number opens the sentences of all its cases side by side. The sentence above counts among the cases that give a reason, or report a change.`,
    dotColumns: ['Case number', 'Case', 'Evidence', 'Heading'],
    grid: 'Reasons and changes together',
    howToRead: 'Each number counts the cases that name the reason of its row and report the change of its column; choose it to read the sentences.',
    notCause: 'They only appear in the same case. That does not mean that the reason brought about the change.',
    withBoth: (count: number) => `${plural(count, 'case')} ${count === 1 ? 'has' : 'have'} both a reason and a change.`,
    caption: 'Number of cases that name a reason why it worked (row) and report a change (column)',
    reason: 'Reason',
    change: 'Change',
    columns: 'Columns by',
    columnsBy: { stage: 'Stage of change', element: 'Element of revitalisation' },
    sort: 'Order',
    sortBy: { count: 'Most cases first', name: 'By name', order: 'As classified' },
    wholeColumns: 'Columns',
    openAll: 'Open all',
    closeAll: 'Close into groups',
    open: 'Open',
    close: 'Close',
    ofGroup: (group: string) => ` the columns of ${quoted(group, 'en')}`,
    casesWithReason: 'Cases with this reason',
    casesWithChange: 'Cases with this change',
    cell: (count: number, names: readonly string[], levels: readonly string[]) =>
      `${plural(count, 'case')}: ${names.join(', ')}${levels.length === 0 ? '' : ` (evidence: ${levels.join('; ')})`}`,
    levels: levelsEn,
    evidenceNote: 'The marks below a number say what the sentences rest on.',
    manyElements: 'A change that reaches several elements has a column under each of them.',
    onPhone: 'The table scrolls sideways. Close the columns into groups to see it at once on a narrow screen.',
    keys: 'Arrow keys move from cell to cell. Home leads to the beginning of the row, End to its end.',
    nothing: 'There are no reasons and changes to count yet.',
    chosenBoth: (reason: string, change: string) => `Cases with both ${quoted(reason, 'en')} and ${quoted(change, 'en')}`,
    chosenReason: (reason: string) => `Cases with ${quoted(reason, 'en')}`,
    chosenChange: (change: string) => `Cases with ${quoted(change, 'en')}`,
    sentences: 'The sentences',
    chooseFirst: 'Choose a number of the table: what its cases say of the reason and of the change appears here.',
    firstOnly: (shown: number, outOf: number) => `The first ${shown} of ${outOf} by number are shown.`,
    pairs: 'Open a table with one line for each pair',
    pairsCaption: 'Number of cases for each pair of a reason and a change; only pairs that were found',
    allReasons: 'All reasons',
    allChanges: 'All changes',
    groupColumn: { stage: 'Stage', element: 'Element' },
    cases: 'Cases',
    ofLevel: (level: string) => `of them, evidence: ${level} (cases)`,
  },
})
export type MatrixWords = (typeof matrixWords)['ja']

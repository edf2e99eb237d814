import { quoted } from '@/src/i18n/typography'
import { defineWords, plural } from '@/src/i18n/words/define'
import type { GlanceName, Likeness } from './counting'
import type { CompareAxis } from './query'
import type { TermKind } from './terms'

const glanceJa: Readonly<Record<GlanceName, string>> = {
  years: '期間',
  firstJica: 'JICAとの連携開始',
  prefecture: '都道府県',
  region: '地方',
  municipality: '市町村の種類',
  landscape: '地形',
  country: '相手国',
  programme: 'JICA事業など',
  element: '活性化の要素',
  perspective: '調査の視点',
  study: '調査の方法',
}
const glanceEn: Readonly<Record<GlanceName, string>> = {
  years: 'Years',
  firstJica: 'First year with JICA',
  prefecture: 'Prefecture',
  region: 'Region',
  municipality: 'Kind of municipality',
  landscape: 'Landscape',
  country: 'Partner countries',
  programme: 'Programmes',
  element: 'Elements of revitalisation',
  perspective: 'Perspective of the survey',
  study: 'How it was studied',
}
const termsJa: Readonly<Record<TermKind, string>> = { impact: '変化', factor: 'うまくいった理由', condition: '課題と資源' }
const termsEn: Readonly<Record<TermKind, string>> = { impact: 'Changes', factor: 'Why it worked', condition: 'Challenges and resources' }
const axesJa: Readonly<Record<CompareAxis, string>> = { years: '西暦でそろえる', 'since-jica': 'JICAとの連携が始まった年でそろえる' }
const axesEn: Readonly<Record<CompareAxis, string>> = { years: 'By calendar year', 'since-jica': 'By years since the first work with JICA' }
const glanceLikenessJa: Readonly<Record<Likeness, string>> = { differs: 'ちがう', partly: '一部が同じ', same: '同じ', unknown: '記載が足りず比べられない' }
const glanceLikenessEn: Readonly<Record<Likeness, string>> = {
  differs: 'Different',
  partly: 'Partly the same',
  same: 'The same',
  unknown: 'Not enough given to compare',
}
const termLikenessJa: Readonly<Record<Likeness, string>> = {
  differs: '1件だけにある',
  partly: '一部の事例にある',
  same: 'すべてに共通',
  unknown: '比べられない',
}
const termLikenessEn: Readonly<Record<Likeness, string>> = {
  differs: 'In one case only',
  partly: 'In some of the cases',
  same: 'Shared by all',
  unknown: 'Cannot be compared',
}

/** The comparison of cases. */
export const compareWords = defineWords({
  ja: {
    howToRead: 'ちがうところを先に、同じところを後に並べています。太字は2件以上に共通する値です。見出しから、出典のある記述に進めます。',
    compared: (count: number) => `比べている事例（${count}件）`,
    remove: (name: string) => `${name}を外す`,
    choose: '比べる事例を選ぶ',
    change: '比べる事例を変える',
    rule: '2〜4件に印を付けてください。5件以上に印があるときは、はじめの4件を比べます。',
    needOneMore: 'もう1件選ぶと比べられます。',
    similar: (name: string) => `${name}と似た事例`,
    add: '加えて比べる',
    find: '地名や題名でさがす',
    findSubmit: 'さがす',
    found: (shown: number, count: number) => (count > shown ? `${count}件のうち、はじめの${shown}件` : `${count}件見つかりました`),
    foundNone: '見つかりません。ほかのことばか、事例の一覧でさがしてください。',
    list: '事例の一覧から選ぶ',
    glance: '概要',
    dots: '理由と変化',
    timelines: '年表',
    terms: termsJa,
    axes: axesJa,
    axis: '年表のそろえ方',
    axisNote: {
      years: '同じ年が上下にそろいます。印を選ぶと、その事例の記述に進みます。',
      'since-jica': '0は、それぞれの事例でJICAとの連携が始まった年です。印を選ぶと、その事例の記述に進みます。',
    } satisfies Record<CompareAxis, string>,
    drawing: (place: string) => `${place}の年表の図`,
    zeroIs: (year: string) => `0＝${year}`,
    left: (names: string, axis: CompareAxis) =>
      axis === 'years'
        ? `${names}には、年の分かる取り組みの記録がありません。`
        : `${names}には、JICAとの連携が始まった年の記録がないため、この図には入っていません。`,
    glanceNames: glanceJa,
    glanceLikeness: glanceLikenessJa,
    termLikeness: termLikenessJa,
    item: '項目',
    term: '種類',
    notGiven: '記載なし',
    noRow: '記述なし',
    shared: '（共通）',
    count: (kind: TermKind, total: number, same: number, partly: number | null, differs: number) => {
      const parts = [`すべてに共通${same}`, ...(partly === null ? [] : [`一部の事例${partly}`]), `1件だけ${differs}`]
      return `${termsJa[kind]}は合わせて${total}種類です（${parts.join('、')}）。`
    },
    noneOf: (names: string, kind: TermKind) => `${names}には${quoted(termsJa[kind], 'ja')}の記述がないため、共通かどうかは、ほかの事例だけで見ています。`,
    noTerms: (kind: TermKind) => `どの事例にも${quoted(termsJa[kind], 'ja')}の記述がありません。`,
    groupCount: (label: string, count: number) => `${label}（${count}）`,
    csv: '比べた内容をCSVで保存',
    booklet: 'この事例を冊子にして印刷する',
    timelineTable: '年表の出来事',
    columns: {
      kind: '区分',
      item: '項目',
      likeness: '比べた結果',
      number: '事例番号',
      place: '事例',
      value: '値・見出し',
      statement: '記述',
      period: '時期',
      since: 'JICAとの連携開始からの年数（年）',
      track: '取り組みの別',
      event: '出来事',
    },
  },
  en: {
    howToRead:
      'What differs comes first, what is the same comes last. Bold values are shared by two cases or more. Each heading leads to the statement with its source.',
    compared: (count: number) => `Cases compared (${count})`,
    remove: (name: string) => `Remove ${name}`,
    choose: 'Choose the cases to compare',
    change: 'Change the cases',
    rule: 'Tick two to four. If more are ticked, the first four are compared.',
    needOneMore: 'Choose one more to compare.',
    similar: (name: string) => `Cases similar to ${name}`,
    add: 'Add and compare',
    find: 'Find by place or title',
    findSubmit: 'Find',
    found: (shown: number, count: number) => (count > shown ? `The first ${shown} of ${count}` : `${count} found`),
    foundNone: 'None found. Try another word, or choose from the list of cases.',
    list: 'Choose from the list of cases',
    glance: 'At a glance',
    dots: 'Reasons and changes',
    timelines: 'Timelines',
    terms: termsEn,
    axes: axesEn,
    axis: 'How the timelines are lined up',
    axisNote: {
      years: 'The same year stands one above the other. Each mark leads to the statement of its case.',
      'since-jica': '0 is the year in which each case first worked with JICA. Each mark leads to the statement of its case.',
    } satisfies Record<CompareAxis, string>,
    drawing: (place: string) => `Timeline of ${place}, drawn`,
    zeroIs: (year: string) => `0 = ${year}`,
    left: (names: string, axis: CompareAxis) =>
      axis === 'years' ? `No dated activity is recorded for ${names}.` : `Not in this drawing: ${names}. No first year with JICA is recorded.`,
    glanceNames: glanceEn,
    glanceLikeness: glanceLikenessEn,
    termLikeness: termLikenessEn,
    item: 'Item',
    term: 'Kind',
    notGiven: 'Not given',
    noRow: 'No statement',
    shared: ' (shared)',
    count: (kind: TermKind, total: number, same: number, partly: number | null, differs: number) => {
      const parts = [`${same} shared by all`, ...(partly === null ? [] : [`${partly} by some`]), `${differs} in one case only`]
      return `${termsEn[kind]}: ${plural(total, 'kind')} in all (${parts.join(', ')}).`
    },
    noneOf: (names: string, kind: TermKind) =>
      `No statement under ${quoted(termsEn[kind], 'en')} for ${names}: what is shared is judged by the other cases alone.`,
    noTerms: (kind: TermKind) => `No case has a statement under ${quoted(termsEn[kind], 'en')}.`,
    groupCount: (label: string, count: number) => `${label} (${count})`,
    csv: 'Save the comparison as CSV',
    booklet: 'Print these cases as a booklet',
    timelineTable: 'Events on the timelines',
    columns: {
      kind: 'Part',
      item: 'Item',
      likeness: 'Comparison',
      number: 'Case number',
      place: 'Case',
      value: 'Value or heading',
      statement: 'Statement',
      period: 'When',
      since: 'Years since first work with JICA',
      track: 'Whose activity',
      event: 'Event',
    },
  },
})

import type { PictureName } from '@/src/i18n/links'
import { defineWords, plural } from './define'

interface PictureWords {
  readonly title: string
  /** The reader's question that the page answers; the text of links to it. */
  readonly question: string
  /** What one finds there, in one sentence. */
  readonly lead: string
}

const picturesJa: Readonly<Record<PictureName, PictureWords>> = {
  elements: {
    title: '3つの要素の重なり',
    question: 'どんな活性化に届いたのか',
    lead: '社会、経済、多文化共生。事例がどの要素に届き、どこで重なるかを3つの円で見られます。',
  },
  process: {
    title: '変化がつながる道すじ',
    question: 'どんな順に変わっていったのか',
    lead: '直接的成果から地域活性化まで、出来事から変化へ、変化から変化へのつながりを、事例ごとの道すじと図でたどれます。',
  },
  matrix: {
    title: '理由と変化',
    question: 'なぜうまくいき、何が変わったのか',
    lead: 'うまくいった理由と変化を、事例ごとの点と組み合わせの数で見て、もとの記述まで読めます。',
  },
  chronology: { title: '国際協力と地域の年表', question: 'いつ、どんな時代に始まったのか', lead: '世界、JICA、地域の動きに、事例の出来事を重ねて見られます。' },
  sign: {
    title: '全事例の年表',
    question: '地域の歩みとJICAとの連携は、いつ重なったのか',
    lead: 'すべての事例を同じ年の目盛りに並べ、JICAとの連携が始まった年に印を付けています。',
  },
  map: { title: '地域と相手国の地図', question: 'どこで、どの国と取り組んだのか', lead: '都道府県と相手国ごとに、事例の数とJICA国内拠点の担当を見られます。' },
  figures: { title: '数字で見る事例', question: 'どのくらいの規模なのか', lead: '事例に出てくる数字を、単位、時点、出典とともに一つの表で見られます。' },
  limits: {
    title: 'うまくいかなかったこと',
    question: '何がうまくいかず、何が要るのか',
    lead: 'すべての事例の限界と条件を種類ごとに集め、それに応えたことと並べて読めます。',
  },
  'my-town': {
    title: 'あなたの市町村と近い事例',
    question: '私の市町村に近いのはどこか',
    lead: '市町村の名前を入れると、人口や年齢、働く人の産業などの統計が似た事例を、違うところと限界とともに示します。',
  },
  find: { title: '自分の地域に近い事例', question: '自分の地域に近いのはどこか', lead: '地域の条件と願いを選ぶと、近い事例と、合わないところも示します。' },
  compare: { title: '事例を比べる', question: '事例どうしは、どこが同じでどこが違うのか', lead: '2〜4件の事例を、年表もそろえて横に並べて読めます。' },
  ask: {
    title: '事例に聞く',
    question: '私の困りごとに、事例は何と答えるのか',
    lead: 'ふだんのことばで質問すると、事例の文を、変化、うまくいった理由、限界と条件に分けてそのまま示します。',
  },
  search: { title: 'ことばでさがす', question: 'このことばは、どの事例に出てくるのか', lead: '日本語でも英語でも、事例の中のことばをさがします。' },
  statistics: { title: '統計と調査の数字', question: '全国ではどうなっているのか', lead: '報告書にある全国の統計と、調査の対象の選び方を数字で見られます。' },
}
const picturesEn: Readonly<Record<PictureName, PictureWords>> = {
  elements: {
    title: 'Overlap of the three elements',
    question: 'Which kinds of revitalisation did they reach?',
    lead: 'Society, economy, multicultural coexistence: three circles show which elements the cases reach and where they overlap.',
  },
  process: {
    title: 'How one change leads to another',
    question: 'In what order did things change?',
    lead: 'Follow events and changes to a livelier place: path by path as the cases tell them, and in one drawing.',
  },
  matrix: {
    title: 'Reasons and changes',
    question: 'Why did it work, and what changed?',
    lead: 'Each reason and each change with a mark for every case, which of them appear together, and the very sentences.',
  },
  chronology: {
    title: 'Chronology',
    question: 'When did it begin, and in what times?',
    lead: 'The world, JICA and the localities side by side, with the cases’ own events laid over them.',
  },
  sign: {
    title: 'Timelines of all cases',
    question: 'When did the places’ own work and work with JICA meet?',
    lead: 'All cases on one scale of years, with a ring where work with JICA begins.',
  },
  map: {
    title: 'Map of places and partner countries',
    question: 'Where did it happen, and with whom?',
    lead: 'Cases by prefecture and by partner country, and the areas of JICA’s offices in Japan.',
  },
  figures: { title: 'The cases in figures', question: 'How large is it?', lead: 'Every figure that the cases give, in one table with unit, date and source.' },
  limits: {
    title: 'What did not work',
    question: 'What did not work, and what does it take?',
    lead: 'The limits and conditions of all cases, kind by kind, beside what answered them.',
  },
  'my-town': {
    title: 'Your town and the cases like it',
    question: 'Which cases are like my town?',
    lead: 'Type the name of a municipality: see the cases whose places are like it in population, ages, work and more, where they differ, and their limits.',
  },
  find: {
    title: 'Places like mine',
    question: 'Which place is like mine?',
    lead: 'Say what your place is like and what it hopes for: see the cases that come close, and what does not fit.',
  },
  compare: {
    title: 'Compare cases',
    question: 'Where do cases agree and where do they differ?',
    lead: 'Two to four cases side by side, with their timelines on one axis.',
  },
  ask: {
    title: 'Ask the cases',
    question: 'What do the cases say to my question?',
    lead: 'Ask in your own words: the very sentences of the cases, by what changed, why, and what did not work.',
  },
  search: { title: 'Search the cases', question: 'Which cases use this word?', lead: 'Search the cases in Japanese and English at once.' },
  statistics: {
    title: 'Statistics and the survey in numbers',
    question: 'What about the country as a whole?',
    lead: 'The national statistics of the report, and how the survey chose its cases, in numbers.',
  },
}

/** What the pages that look across the cases have in common. */
export const exploreWords = defineWords({
  ja: {
    lead: '知りたいことから始めてください。どの数字からも、もとの記述に進めます。',
    pictures: picturesJa,
    howToRead: '読み方',
    /** The denominator in words. */
    outOf: (entered: number, longList: number) => `調査の対象となった${longList}事例のうち、掲載している${entered}事例にもとづきます。`,
    table: '同じ内容の表',
    csv: 'この表をCSVで保存',
    firstRows: (shown: number, outOf: number) => `${outOf}行のうち最初の${shown}行を示しています。すべての行はCSVにあります。`,
    nothing: '見つかりません',
    noCaseFound: '掲載している事例の中には見つかりません。起こらない、役に立たないという意味ではありません。',
    clear: '選択を外す',
    /** In a select: no choice. */
    any: '指定しない',
    show: 'この条件で見る',
    dots: {
      term: { factor: '理由', impact: '変化' },
      count: '事例（件）',
      mark: (place: string, level: string) => `${place}：${level}`,
      openCases: '件の記述を並べて読む',
      keys: '矢印キーで、点から点へ動けます。Enterキーで記述に進みます。',
      key: '印は1つで1件の事例です。形は、その記述が何にもとづくかを示します。1つの事例に記述がいくつかあるときは、もっとも確かなものの形です。',
      firstOnly: (shown: number, all: number) => `${all}件のうち、番号順に最初の${shown}件を点で示しています。件数はすべての事例のものです。`,
    },
  },
  en: {
    lead: 'Start with a question. Every number links to its source text.',
    pictures: picturesEn,
    howToRead: 'How to read this',
    outOf: (entered: number, longList: number) => `Based on ${entered} of the ${plural(longList, 'case')} surveyed`,
    table: 'The same as a table',
    csv: 'Save this table as CSV',
    firstRows: (shown: number, outOf: number) => `The first ${shown} of ${outOf} rows are shown. The CSV holds all of them.`,
    nothing: 'None found',
    noCaseFound: 'None was found among the cases on this site. It does not mean that it does not happen or does not work.',
    clear: 'Clear the choice',
    any: 'Any',
    show: 'Show',
    dots: {
      term: { factor: 'Reason', impact: 'Change' },
      count: 'Cases',
      mark: (place: string, level: string) => `${place}: ${level}`,
      openCases: ': read what these cases say side by side',
      keys: 'Arrow keys move from mark to mark, Enter opens the sentence.',
      key: 'Each mark is one case. Its shape says what the sentence rests on; of several sentences in one case, the best supported one.',
      firstOnly: (shown: number, all: number) => `Marks are shown for the first ${shown} of ${all} cases by number; the numbers count all of them.`,
    },
  },
})

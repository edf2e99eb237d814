/** What the pasting of a chronology says, in both languages of the admin. */
import type { QuestionKind } from '@/src/chronology-text'
import type { Language } from '@/src/i18n/languages'

export interface ChronologyWords {
  readonly open: string
  readonly title: string
  readonly steps: readonly [string, string, string]
  readonly step: (number: number, name: string) => string
  readonly close: string
  readonly back: string
  readonly pasteHere: string
  readonly pasteHelp: string
  readonly read: string
  readonly nothing: string
  readonly tooMany: (count: number, most: number) => string
  readonly summary: (rows: number, open: number) => string
  readonly nextQuestion: string
  readonly columns: { readonly take: string; readonly period: string; readonly track: string; readonly title: string; readonly asked: string }
  readonly inRow: (name: string, row: number) => string
  readonly chooseTrack: string
  readonly understood: (period: string) => string
  readonly ofMark: (mark: string, count: number) => string
  readonly samePeriods: (count: number) => string
  readonly undatedOut: (count: number) => string
  readonly join: string
  readonly split: string
  readonly splitWhere: string
  readonly keys: string
  readonly asIs: string
  readonly splitHere: string
  readonly toNote: string
  readonly note: (text: string) => string
  readonly asked: Readonly<Record<Exclude<QuestionKind, 'unreadable-period' | 'another-period' | 'leftover'>, string>>
  readonly askedPeriodWithin: (period: string) => string
  readonly askedLeftover: (text: string) => string
  readonly accept: Readonly<Partial<Record<QuestionKind, string>>>
  readonly rest: (count: number) => string
  readonly restHelp: string
  readonly makeRow: string
  readonly headings: (text: string) => string
  readonly next: string
  readonly stillOpen: (open: number) => string
  readonly noneLeft: string
  readonly willInsert: (count: number) => string
  readonly byTime: string
  readonly atEnd: string
  readonly leavesOut: (rows: number, texts: number) => string
  readonly evidence: string
  readonly evidenceHelp: string
  readonly source: string
  readonly noSource: string
  readonly locator: string
  readonly level: string
  readonly insert: (count: number) => string
  readonly inserted: (count: number) => string
}

const ja: ChronologyWords = {
  open: '年表を貼り付ける',
  title: '年表を貼り付ける',
  steps: ['貼り付ける', '確かめる', '入れる'],
  step: (number, name) => `${number} ${name}`,
  close: '閉じる',
  back: '戻る',
  pasteHere: '年表の文字か表',
  pasteHelp: '文章、ExcelやWordの表、PDFの行を、まとめて貼り付けられます（Ctrl+V）。一行が一つの出来事です。印刷の幅で切れた行は、つないで読みます。',
  read: '読み取る',
  nothing: '読み取れる行がありません。時期と出来事の書かれた行を貼り付けてください。',
  tooMany: (count, most) => `${count}行あります。一度に読み取れるのは${most}行までです。分けて貼り付けてください。`,
  summary: (rows, open) => `${rows}行を読み取りました。${open > 0 ? `確かめることが${open}行に残っています。` : '確かめることはありません。'}`,
  nextQuestion: '次の確かめることへ',
  columns: { take: '入れる', period: '時期', track: '種類', title: '出来事', asked: '確かめること' },
  inRow: (name, row) => `${row}行目の${name}`,
  chooseTrack: '選んでください',
  understood: (period) => `読み取り：${period}`,
  ofMark: (mark, count) => `${mark === '' ? '印のない行' : `「${mark}」の行`}（${count}行）の種類`,
  samePeriods: (count) => `時期が空の${count}行は、上の行と同じ時期にする`,
  undatedOut: (count) => `時期のない${count}行を、すべて外す`,
  join: '上とつなぐ',
  split: '分ける',
  splitWhere: '出来事の欄の、分けたいところにカーソルを置いてから押してください。',
  keys: '出来事の欄では、Alt+↑で上の行とつなぎ、Alt+Enterでカーソルのところで分けます。',
  asIs: 'このまま入れる',
  splitHere: 'その前で分ける',
  toNote: '補足に入れる',
  note: (text) => `補足：${text}`,
  asked: {
    'no-period': '時期がありません。時期を書くか、上の行とつなぎます。',
    'no-track': '種類を選んでください。',
    'no-title': '出来事がありません。',
    joined: '切れていた行をつなぎました。一つの出来事ですか。ちがうときは、分けてください。',
    'period-above': '時期が書かれていないので、上の行と同じにしました。',
    boundary: '時期がどこまでか、はっきりしません。時期と出来事を確かめてください。',
  },
  askedPeriodWithin: (period) => `出来事の中に、時期「${period}」があります。別の出来事ですか。`,
  askedLeftover: (text) => `「${text}」の入るところがありません。`,
  accept: { joined: '一つの出来事です', 'period-above': '同じです', boundary: '合っています', 'another-period': '一つの出来事です', leftover: '入れない' },
  rest: (count) => `行にしなかった文字（${count}）`,
  restHelp: '入れたい文字は「行にする」を押してください。ほかは入りません。',
  makeRow: '行にする',
  headings: (text) => `見出しとして読んだ文字：${text}`,
  next: '次へ：根拠と場所',
  stillOpen: (open) => `確かめることが、あと${open}行にあります。答えるか、「入れる」の印を外してください。`,
  noneLeft: '入れる行がありません。',
  willInsert: (count) => `${count}行を年表に入れます。`,
  byTime: '時期の順に、いまある行の間に入ります。時期の読めない行は、その上の行に続きます。',
  atEnd: 'いまある行が時期の順に並んでいないため、いまある行の後に、時期の順に入ります。',
  leavesOut: (rows, texts) =>
    `${[rows > 0 ? `外した${rows}行` : '', texts > 0 ? `行にしなかった文字${texts}か所` : ''].filter(Boolean).join('と、')}は入りません。`,
  evidence: 'すべての行の根拠',
  evidenceHelp: 'すべての行に、同じ根拠が入ります。入れたあとで、行ごとに直せます。',
  source: '出典',
  noSource: '選んでいません',
  locator: '箇所（見出しかページ）',
  level: '確かさの種類',
  insert: (count) => `${count}行を入れる`,
  inserted: (count) => `${count}行を年表に入れました。`,
}

const rowsOf = (count: number): string => (count === 1 ? '1 row' : `${count} rows`)

const en: ChronologyWords = {
  open: 'Paste a chronology',
  title: 'Paste a chronology',
  steps: ['Paste', 'Settle', 'Insert'],
  step: (number, name) => `${number} ${name}`,
  close: 'Close',
  back: 'Back',
  pasteHere: 'Text or table of the chronology',
  pasteHelp:
    'Text, a table from Excel or Word, or the lines of a PDF, all at once (Ctrl+V). A line is an event. Lines broken at the print width are put together.',
  read: 'Read it',
  nothing: 'There is no row to read. Paste lines with a period and an event.',
  tooMany: (count, most) => `These are ${rowsOf(count)}. At most ${most} can be read at once. Paste them in parts.`,
  summary: (rows, open) => `${rowsOf(rows)} read. ${open > 0 ? `Something is left to settle in ${rowsOf(open)}.` : 'Nothing is left to settle.'}`,
  nextQuestion: 'To the next question',
  columns: { take: 'Insert', period: 'Period', track: 'Track', title: 'Event', asked: 'To settle' },
  inRow: (name, row) => `${name}, row ${row}`,
  chooseTrack: 'Choose',
  understood: (period) => `Understood as: ${period}`,
  ofMark: (mark, count) => `Track of the rows ${mark === '' ? 'without a sign' : `with “${mark}”`} (${count})`,
  samePeriods: (count) => `Give ${rowsOf(count)} without a period that of the row above`,
  undatedOut: (count) => `Leave out all ${rowsOf(count)} without a period`,
  join: 'Join with the row above',
  split: 'Split',
  splitWhere: 'Put the cursor where the event is to be split, then press.',
  keys: 'In an event, Alt+↑ joins it with the row above and Alt+Enter splits it at the cursor.',
  asIs: 'Insert as it is',
  splitHere: 'Split before it',
  toNote: 'Put it into the note',
  note: (text) => `Note: ${text}`,
  asked: {
    'no-period': 'There is no period. Type one, or join the row with the one above.',
    'no-track': 'Choose the track.',
    'no-title': 'There is no event.',
    joined: 'Broken lines were put together. Are they one event? If not, split them.',
    'period-above': 'No period is written here; that of the row above was taken.',
    boundary: 'Where the period ends is not clear. Check period and event.',
  },
  askedPeriodWithin: (period) => `The period “${period}” stands within the event. Is it another event?`,
  askedLeftover: (text) => `“${text}” has no place yet.`,
  accept: {
    joined: 'It is one event',
    'period-above': 'It is the same',
    boundary: 'It is right',
    'another-period': 'It is one event',
    leftover: 'Leave it out',
  },
  rest: (count) => `Text that is no row (${count})`,
  restHelp: 'Press “Make it a row” for what is to be inserted. Nothing else of it is.',
  makeRow: 'Make it a row',
  headings: (text) => `Read as headings: ${text}`,
  next: 'Next: evidence and place',
  stillOpen: (open) => `${rowsOf(open)} still ${open === 1 ? 'asks' : 'ask'} something. Answer, or take away the tick of “Insert”.`,
  noneLeft: 'There is no row to insert.',
  willInsert: (count) => `${rowsOf(count)} will be inserted into the timeline.`,
  byTime: 'They go between the rows that are there, in the order of time. A row whose period cannot be read stays behind the row above it.',
  atEnd: 'The rows that are there are not in the order of time. The new ones go behind them, in the order of time.',
  leavesOut: (rows, texts) =>
    `Not inserted: ${[rows > 0 ? `${rowsOf(rows)} left out` : '', texts > 0 ? `${texts} texts that are no rows` : ''].filter(Boolean).join(', ')}.`,
  evidence: 'Evidence of all rows',
  evidenceHelp: 'Every row gets the same evidence. It can be changed in each row afterwards.',
  source: 'Source',
  noSource: 'None chosen',
  locator: 'Section or page',
  level: 'Level',
  insert: (count) => `Insert ${rowsOf(count)}`,
  inserted: (count) => `${rowsOf(count)} inserted into the timeline.`,
}

const all: Readonly<Record<Language, ChronologyWords>> = { ja, en }

export function chronologyWords(language: string): ChronologyWords {
  return language === 'en' ? all.en : all.ja
}

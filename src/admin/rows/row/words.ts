/** What the lists of rows say, in both languages of the admin. */
import type { Language } from '@/src/i18n/languages'
import type { Refusal } from './clipboard'

export interface RowsWords {
  readonly add: (row: string) => string
  readonly paste: string
  readonly pasteAll: string
  readonly copyAll: string
  readonly openAll: string
  readonly closeAll: string
  readonly empty: string
  readonly count: (count: number) => string
  readonly untitled: string
  readonly loading: string
  readonly faults: (count: number) => string
  readonly actionsOf: (title: string) => string
  readonly drag: (title: string) => string
  readonly draggable: string
  readonly dragHelp: string
  readonly up: string
  readonly down: string
  readonly moveTo: string
  readonly moveToPosition: (count: number) => string
  readonly move: string
  readonly addBelow: string
  readonly duplicate: string
  readonly copy: string
  readonly pasteBelow: string
  readonly remove: string
  readonly removed: (title: string) => string
  readonly removedMany: (count: number) => string
  readonly takeBack: string
  readonly takenBack: (count: number) => string
  readonly moved: (title: string, from: number, to: number) => string
  readonly atEdge: (isTop: boolean) => string
  readonly duplicated: (title: string) => string
  readonly copied: (count: number) => string
  readonly copyRefused: string
  readonly pasted: (count: number, left: number) => string
  readonly added: (row: string) => string
  readonly pasteRefused: string
  readonly pasteHere: string
  readonly clipboardText: string
  readonly askReplace: (goes: number, comes: number) => string
  readonly askReplaceMore: string
  readonly replace: (goes: number) => string
  readonly cancel: string
  readonly close: string
  readonly busy: string
  readonly dragged: {
    readonly up: (position: number) => string
    readonly over: (position: number, count: number) => string
    readonly dropped: (position: number) => string
    readonly cancelled: string
  }
  readonly refusals: Readonly<Record<Refusal, string>>
}

const ja: RowsWords = {
  add: (row) => `${row}を足す`,
  paste: '行を貼り付け',
  pasteAll: '一覧を貼り付け',
  copyAll: 'すべての行をコピー',
  openAll: 'すべて開く',
  closeAll: 'すべて閉じる',
  empty: 'まだ行がありません。',
  count: (count) => `${count}行`,
  untitled: '（見出しなし）',
  loading: '行を用意しています…',
  faults: (count) => `直すところ ${count}`,
  actionsOf: (title) => `「${title}」の操作`,
  drag: (title) => `「${title}」を動かす`,
  draggable: '動かせる行',
  dragHelp: 'スペースキーで持ち上げ、上下の矢印キーで動かし、もう一度スペースキーで置きます。Escキーで元の場所に戻ります。',
  up: '上へ動かす',
  down: '下へ動かす',
  moveTo: '場所を指定',
  moveToPosition: (count) => `何行目へ（1～${count}）`,
  move: '動かす',
  addBelow: '下に行を足す',
  duplicate: '複製',
  copy: 'この行をコピー',
  pasteBelow: '下に行を貼り付け',
  remove: 'この行を削除',
  removed: (title) => `「${title}」を削除しました。`,
  removedMany: (count) => `${count}行を削除しました。`,
  takeBack: '元に戻す',
  takenBack: (count) => (count === 1 ? '行を元に戻しました。' : `${count}行を元に戻しました。`),
  moved: (title, from, to) => `「${title}」を${from}行目から${to}行目へ動かしました。`,
  atEdge: (isTop) => (isTop ? 'すでに一番上です。' : 'すでに一番下です。'),
  duplicated: (title) => `「${title}」を下に複製しました。`,
  copied: (count) => `${count}行をコピーしました。`,
  copyRefused: 'ブラウザーがコピーを許していません。下の文字を選んで、キーボードでコピーしてください（Ctrl+C）。',
  pasted: (count, left) => `${count}行を貼り付けました。${left > 0 ? `この事例に元の行がないため、${left}か所のつながりを空にしました。` : ''}`,
  added: (row) => `${row}の行を足しました。`,
  pasteRefused: 'ブラウザーがクリップボードを読むことを許していません。下の欄に、キーボードで貼り付けてください（Ctrl+V）。',
  pasteHere: 'ここに貼り付け',
  clipboardText: 'コピーする文字',
  askReplace: (goes, comes) => `いまの${goes}行を削除し、コピーした${comes}行に置きかえますか。`,
  askReplaceMore: '置きかえたあとも、この画面を離れるまでは「元に戻す」で戻せます。いまの行を残すときは「行を貼り付け」を使ってください。',
  replace: (goes) => `${goes}行を置きかえる`,
  cancel: 'やめる',
  close: '閉じる',
  busy: '保存しているところです。終わってから、もう一度押してください。',
  dragged: {
    up: (position) => `${position}行目を持ち上げました。`,
    over: (position, count) => `${count}行のうち${position}行目です。`,
    dropped: (position) => `${position}行目に置きました。`,
    cancelled: '元の場所に戻しました。',
  },
  refusals: {
    empty: 'クリップボードに文字がありません。貼り付けられるのは、この管理画面の「この行をコピー」「すべての行をコピー」でコピーした行です。',
    'no-rows':
      'クリップボードにあるのは行ではなく文章です。貼り付けられるのは、この管理画面の「この行をコピー」「すべての行をコピー」でコピーした行です。文章は、行を足して欄に貼り付けてください。',
    damaged: 'コピーした行を読み取れません。もう一度、行をコピーしてから貼り付けてください。何も変えていません。',
    'other-list': '別の一覧の行です。同じ種類の一覧にだけ貼り付けられます（年表の行は年表へ）。何も変えていません。',
    'other-site': '別のサイトでコピーした行です。用語や出典の番号がサイトごとにちがうため、貼り付けられません。何も変えていません。',
  },
}

const rowsOf = (count: number): string => (count === 1 ? '1 row' : `${count} rows`)

const en: RowsWords = {
  add: (row) => `Add: ${row}`,
  paste: 'Paste rows',
  pasteAll: 'Paste the list',
  copyAll: 'Copy all rows',
  openAll: 'Open all',
  closeAll: 'Close all',
  empty: 'No rows yet.',
  count: rowsOf,
  untitled: '(no heading)',
  loading: 'The row is being prepared…',
  faults: (count) => `${count} to mend`,
  actionsOf: (title) => `Actions for “${title}”`,
  drag: (title) => `Move “${title}”`,
  draggable: 'row that can be moved',
  dragHelp: 'Press space to pick the row up, the arrow keys to move it, space again to put it down, or Escape to leave it where it was.',
  up: 'Move up',
  down: 'Move down',
  moveTo: 'Choose its place',
  moveToPosition: (count) => `To row (1 to ${count})`,
  move: 'Move',
  addBelow: 'Add a row below',
  duplicate: 'Duplicate',
  copy: 'Copy this row',
  pasteBelow: 'Paste rows below',
  remove: 'Remove this row',
  removed: (title) => `“${title}” was removed.`,
  removedMany: (count) => `${rowsOf(count)} removed.`,
  takeBack: 'Take back',
  takenBack: (count) => `${count === 1 ? 'The row is' : `${rowsOf(count)} are`} back.`,
  moved: (title, from, to) => `“${title}” was moved from row ${from} to row ${to}.`,
  atEdge: (isTop) => (isTop ? 'It is the first row already.' : 'It is the last row already.'),
  duplicated: (title) => `“${title}” was duplicated below.`,
  copied: (count) => `${rowsOf(count)} copied.`,
  copyRefused: 'The browser does not allow copying. Select the text below and copy it with the keyboard (Ctrl+C).',
  pasted: (count, left) =>
    `${rowsOf(count)} pasted.${left > 0 ? ` ${left} of their links led to rows that this record does not have; they were left empty.` : ''}`,
  added: (row) => `A row was added: ${row}.`,
  pasteRefused: 'The browser does not allow reading the clipboard. Paste into the field below with the keyboard (Ctrl+V).',
  pasteHere: 'Paste here',
  clipboardText: 'Text to copy',
  askReplace: (goes, comes) => `Remove the ${rowsOf(goes)} that are here and put the ${rowsOf(comes)} that you copied in their place?`,
  askReplaceMore: 'Until you leave this form, “Take back” brings them back. To keep the rows that are here, use “Paste rows”.',
  replace: (goes) => `Replace ${rowsOf(goes)}`,
  cancel: 'Cancel',
  close: 'Close',
  busy: 'The form is being saved. Press again when that is done.',
  dragged: {
    up: (position) => `Row ${position} is picked up.`,
    over: (position, count) => `Row ${position} of ${count}.`,
    dropped: (position) => `Put down as row ${position}.`,
    cancelled: 'Back where it was.',
  },
  refusals: {
    empty: 'There is no text in the clipboard. What can be pasted are rows that were copied here, with “Copy this row” or “Copy all rows”.',
    'no-rows':
      'The clipboard holds text, not rows. What can be pasted are rows that were copied here, with “Copy this row” or “Copy all rows”. For a text, add a row and paste it into a field.',
    damaged: 'The copied rows cannot be read. Copy them again, then paste. Nothing was changed.',
    'other-list': 'These are rows of another list. Rows can be pasted into a list of the same kind only. Nothing was changed.',
    'other-site': 'These rows were copied on another site, where the numbers of terms and sources mean something else. Nothing was changed.',
  },
}

const all: Readonly<Record<Language, RowsWords>> = { ja, en }

export function rowsWords(language: string): RowsWords {
  return language === 'en' ? all.en : all.ja
}

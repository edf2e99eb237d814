import type { Language } from '@/src/i18n/languages'
import type { EnglishState } from '@/src/model/translation'

interface DeskWords {
  readonly title: string
  readonly tab: string
  readonly about: string
  readonly keys: string
  readonly loading: string
  readonly failed: string
  readonly again: string
  readonly nothing: string
  readonly allDone: string
  readonly progress: (done: number, all: number) => string
  readonly counts: (missing: number, stale: number) => string
  readonly showAll: string
  readonly states: Readonly<Record<EnglishState, string>>
  readonly japanese: string
  readonly japaneseSince: (time: string) => string
  readonly english: (location: string) => string
  readonly terms: string
  readonly insert: (term: string, english: string, key: number) => string
  readonly saveAndNext: string
  readonly fits: string
  readonly saving: string
  readonly saved: (time: string) => string
  readonly confirmed: string
  readonly unsaved: string
  readonly unsavedCount: (count: number) => string
  readonly notSaved: (reason: string) => string
  readonly away: string
  readonly signedOut: string
  readonly conflict: string
  readonly retry: string
  readonly rich: string
  readonly openForm: string
  readonly offer: (count: number, time: string) => string
  readonly gone: string
  readonly leave: string
}

const ja: DeskWords = {
  title: '英語',
  tab: '英語',
  about: '日本語があって英語が空のところと、英語のあとに日本語が変わったところが並びます。書いたところから離れると、下書きに保存されます。',
  keys: 'Ctrl（⌘）＋Enter：保存して次へ　Alt＋↓・↑：次・前へ　Alt＋1〜9：用語の英語を入れる',
  loading: '読み込んでいます…',
  failed: '読み込めませんでした。接続を確かめてください。',
  again: 'もう一度読み込む',
  nothing: 'まだ日本語の文章がありません。「編集」のタブで書くと、ここに並びます。',
  allDone: '英語はすべてそろっています。日本語を変えると、その文章がまたここに並びます。',
  progress: (done, all) => `${done} / ${all}`,
  counts: (missing, stale) => `英語が空：${missing}か所　日本語がそのあと変わった：${stale}か所`,
  showAll: 'そろっている文章も表示する',
  states: { none: '英語が空', stale: '日本語がそのあと変わった', there: 'そろっています' },
  japanese: '日本語',
  japaneseSince: (time) => `日本語（${time} の版から変わったところ）`,
  english: (location) => `英語：${location}`,
  terms: '用語',
  insert: (term, english, key) => `${term} → ${english}${key <= 9 ? `（Alt＋${key}）` : ''}`,
  saveAndNext: '保存して次へ',
  fits: '英語はこのままでよい',
  saving: '保存中…',
  saved: (time) => `保存済み ${time}`,
  confirmed: '英語はこのままでよいと記録しました',
  unsaved: '未保存',
  unsavedCount: (count) => `未保存：${count}か所`,
  notSaved: (reason) => `未保存：${reason}`,
  away: 'サーバーに接続できません。文章はこのブラウザーに控えてあります。',
  signedOut: 'ログインの有効期間が切れました。ログインし直すと保存します。',
  conflict: 'ほかの人が先にこの文章を変えました。二つを見比べてください。',
  retry: '今すぐ保存',
  rich: '太字やリンクのある文章なので、編集の画面で書きます。',
  openForm: '編集の画面で書く',
  offer: (count, time) => `保存されていない英語が${count}か所あります（${time} に入力）。`,
  gone: 'この文章はもうありません。',
  leave: '保存されていない英語があります。このブラウザーに控えてあり、次にこの画面を開いたときに取り戻せます。移動しますか？',
}

const en: DeskWords = {
  title: 'English',
  tab: 'English',
  about:
    'Texts that have Japanese and no English, or whose Japanese was changed after the English. What you write is saved as a draft when you leave its field.',
  keys: 'Ctrl (⌘) + Enter: save and next   Alt + ↓ / ↑: next / previous   Alt + 1–9: put in the English of a term',
  loading: 'Loading…',
  failed: 'This could not be loaded. Check the connection.',
  again: 'Load again',
  nothing: 'There is no Japanese text yet. What is written under "Edit" will stand here.',
  allDone: 'All English is there. When the Japanese of a text changes, it will stand here again.',
  progress: (done, all) => `${done} / ${all}`,
  counts: (missing, stale) => `No English: ${missing}. Japanese changed since: ${stale}.`,
  showAll: 'Show the texts that are complete too',
  states: { none: 'No English', stale: 'Japanese changed since', there: 'Complete' },
  japanese: 'Japanese',
  japaneseSince: (time) => `Japanese, with what changed since the version of ${time}`,
  english: (location) => `English: ${location}`,
  terms: 'Terms',
  insert: (term, english, key) => `${term} → ${english}${key <= 9 ? ` (Alt + ${key})` : ''}`,
  saveAndNext: 'Save and next',
  fits: 'The English still fits',
  saving: 'Saving…',
  saved: (time) => `Saved ${time}`,
  confirmed: 'It is recorded that the English still fits',
  unsaved: 'Not saved',
  unsavedCount: (count) => `Not saved: ${count}`,
  notSaved: (reason) => `Not saved: ${reason}`,
  away: 'The server cannot be reached. Your text is kept in this browser.',
  signedOut: 'Your session has ended. Sign in again and it is saved.',
  conflict: 'Somebody else changed this text first. Compare the two.',
  retry: 'Save now',
  rich: 'This text has bold words or links and is written in the form.',
  openForm: 'Write it in the form',
  offer: (count, time) => `There is English that was not saved: ${count} (typed ${time}).`,
  gone: 'This text is not there any more.',
  leave: 'There is English that is not saved. It is kept in this browser and offered when you open this page again. Leave?',
}

export const deskWords: Readonly<Record<Language, DeskWords>> = { ja, en }

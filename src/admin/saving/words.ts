import type { SavingState } from '@/src/admin/saving-engine/machine'
import type { Language } from '@/src/i18n/languages'

const zone = 'Asia/Tokyo'

const day = (time: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(time)

/** A time of today as 19:05, of another day with its date; always Tokyo's. */
export function timeInTokyo(time: number, now: number, language: Language, seconds = false): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(seconds ? { second: '2-digit' } : {}),
    ...(day(time) === day(now) ? {} : { year: 'numeric', month: 'short', day: 'numeric' }),
  }).format(time)
}

export const words = {
  ja: {
    saveDraft: 'ドラフトを保存',
    save: '保存',
    saved: '保存しました。',
    publish: '公開する',
    publishChanges: '変更内容を公開',
    published: '公開しました。まもなくページに表れます。',
    savedDraft: 'ドラフトを保存しました。',
    away: 'サーバーに接続できません。',
    keptHere: '文章はこのブラウザーに控えてあります。',
    notKept: '文章はこのブラウザーにも控えられません。画面を閉じないでください。',
    tryNow: '今すぐ保存',
    signIn: 'ログイン',
    look: '見比べる',
    state: '保存の状態',
    found: (time: string) => `保存されていない文章があります（${time} に入力）。`,
    takeBack: '取り戻す',
    discard: '捨てる',
    reallyDiscard: 'この文章を捨てますか？元には戻せません。',
    cannotTakeBack: 'サーバーに接続できないため、まだ取り戻せません。文章は控えてあります。',
    saveFirst: 'いま画面にある文章を、先に保存してください。',
    offers: '保存されていない文章',
    ended: 'ログインの有効期間が切れました',
    endedBody: '入力した文章はこの画面に残っています。ログインし直すと、そのまま保存します。',
    email: 'メールアドレス',
    password: 'パスワード',
    code: '確認コード（または回復コード）',
    cancel: 'あとで',
    later: (button: string) => `ほかの人が先に保存した文章と、まだ見比べていません。「${button}」を押すと見比べられます。`,
  },
  en: {
    saveDraft: 'Save draft',
    save: 'Save',
    saved: 'Saved.',
    publish: 'Publish',
    publishChanges: 'Publish changes',
    published: 'Published. Readers will see it shortly.',
    savedDraft: 'Draft saved.',
    away: 'The server cannot be reached.',
    keptHere: 'Your text is kept in this browser.',
    notKept: 'This browser cannot keep your text either: do not close this page.',
    tryNow: 'Save now',
    signIn: 'Sign in',
    look: 'Compare',
    state: 'State of saving',
    found: (time: string) => `There is text that was not saved (typed ${time}).`,
    takeBack: 'Take it back',
    discard: 'Discard it',
    reallyDiscard: 'Discard this text? It cannot be brought back.',
    cannotTakeBack: 'The server cannot be reached, so it cannot be taken back yet. It is still kept.',
    saveFirst: 'Save the text that is in the form now first.',
    offers: 'Text that was not saved',
    ended: 'Your session has ended',
    endedBody: 'What you typed is still on this page. Sign in again and it is saved.',
    email: 'E-mail',
    password: 'Password',
    code: 'Code (or a recovery code)',
    cancel: 'Later',
    later: (button: string) => `You have not compared your text with what somebody else saved first. Press "${button}" to compare.`,
  },
} as const

interface About {
  readonly language: Language
  readonly now: number
  readonly savesByItself: boolean
  /** What is written on the button that saves. */
  readonly button: string
  /** Whether the browser keeps what is not saved. */
  readonly isKept: boolean
}

/** What the form says about its text: when it was saved, or that it is not and why, and what happens next. */
export function stateInWords(state: SavingState, { language, now, savesByItself, button, isKept }: About): string {
  const ja = language === 'ja'
  const say = words[language]
  const kept = isKept ? say.keptHere : say.notKept
  const unsaved = (...parts: readonly (string | null)[]): string => (ja ? '未保存：' : 'Not saved: ') + parts.filter(Boolean).join(ja ? '' : ' ')
  switch (state.phase) {
    case 'rest':
      if (state.savedAt === null) return ja ? 'まだ何も保存していません' : 'Nothing to save yet'
      return `${ja ? '保存済み' : 'Saved'} ${timeInTokyo(state.savedAt, now, language)}`
    case 'saving':
      return ja ? '保存中…' : 'Saving…'
    case 'typing':
      if (savesByItself) return unsaved(state.reason, ja ? '入力が止まると自動で保存します' : 'it is saved when you pause')
      return unsaved(state.reason, ja ? `「${button}」を押すと保存されます` : `press "${button}" to save it`)
    case 'waiting': {
      const at = timeInTokyo(state.retryAt ?? now, now, language, true)
      return unsaved(state.reason ?? say.away, ja ? `${at} にもう一度保存します。` : `It is tried again at ${at}.`, kept)
    }
    case 'signedOut':
      return unsaved(ja ? 'ログインの有効期間が切れました。ログインし直すと保存します。' : 'your session has ended. Sign in again and it is saved.', kept)
    case 'refused':
      return unsaved(state.reason, kept)
    case 'conflict':
      return unsaved(ja ? 'ほかの人が先に保存しました。二つの文章を見比べてください。' : 'somebody else saved first. Compare the two texts.', kept)
  }
}

import { label } from '@/src/fields/labels'
import type { Bilingual } from '@/src/i18n/languages'

/** What happened: with a record and its versions, with an account, at a door, with the database. */
export const eventKinds = [
  'created',
  'copied',
  'typed',
  'continued',
  'saved',
  'pasted',
  'merged',
  'rowsRemoved',
  'rowsMoved',
  'restored',
  'published',
  'unpublished',
  'changed',
  'englishConfirmed',
  'deleted',
  'trashed',
  'takenFromTrash',
  'destroyed',
  'reviewRequested',
  'reviewWithdrawn',
  'reviewReturned',
  'reviewApproved',
  'lookedAt',
  'commented',
  'commentResolved',
  'commentReopened',
  'wordingTaken',
  'wordingReleased',
  'confirmationSent',
  'confirmationRevoked',
  'confirmationAnswered',
  'scheduled',
  'scheduleWithdrawn',
  'scheduleRefused',
  'ended',
  'recordsMerged',
  'mergeUndone',
  'roleChanged',
  'passwordSet',
  'passwordChanged',
  'passwordForgotten',
  'invited',
  'invitationWithdrawn',
  'invitationAccepted',
  'accountEnded',
  'accountReopened',
  'handedOver',
  'sessionsEnded',
  'unlocked',
  'secondFactorOn',
  'secondFactorOff',
  'secondFactorReset',
  'recoveryCodesMade',
  'recoveryCodeUsed',
  'identityBound',
  'identityReleased',
  'signedIn',
  'signedOut',
  'signInFailed',
  'refused',
  'databaseRestored',
  'eventsRemoved',
  'eventsExported',
] as const
export type EventKind = (typeof eventKinds)[number]

/** What tells of no content and no right, only of comings and goings: kept for a time. Everything else is kept for ever. */
export const passingKinds = ['signedIn', 'signedOut', 'signInFailed', 'sessionsEnded', 'refused', 'eventsRemoved'] as const satisfies readonly EventKind[]

/** What changes the text of a draft. */
export const writingKinds = [
  'created',
  'copied',
  'typed',
  'continued',
  'saved',
  'pasted',
  'merged',
  'rowsRemoved',
  'rowsMoved',
  'restored',
] as const satisfies readonly EventKind[]

/** What staff read for each kind. */
export const eventLabels: Readonly<Record<EventKind, Record<'ja' | 'en', string>>> = {
  created: label('新しく作成', 'Created'),
  copied: label('複製して作成', 'Copied'),
  typed: label('入力（自動保存など）', 'Typed'),
  continued: label('入力の続き（同じ版）', 'Typed on (same version)'),
  saved: label('「ドラフトを保存」', 'Save draft pressed'),
  pasted: label('行の貼り付け', 'Rows pasted'),
  merged: label('ほかの人の文章と合わせた', 'Merged with another person’s text'),
  rowsRemoved: label('行の削除', 'Rows removed'),
  rowsMoved: label('行の並べ替え', 'Rows moved'),
  restored: label('以前のバージョンを戻した', 'Restored'),
  published: label('公開', 'Published'),
  unpublished: label('非公開にした', 'Unpublished'),
  changed: label('変更', 'Changed'),
  englishConfirmed: label('英語はそのままでよいと確かめた', 'English confirmed as it is'),
  deleted: label('削除', 'Deleted'),
  trashed: label('ごみ箱に移した', 'Moved to the trash'),
  takenFromTrash: label('ごみ箱から下書きとして戻した', 'Taken from the trash as a draft'),
  destroyed: label('ごみ箱から完全に削除', 'Destroyed'),
  reviewRequested: label('確認を依頼', 'Review asked for'),
  reviewWithdrawn: label('確認の依頼を取り下げ', 'Review taken back'),
  reviewReturned: label('差し戻し', 'Sent back'),
  reviewApproved: label('確認済みにした', 'Approved'),
  lookedAt: label('公開後に確認した', 'Looked at after publishing'),
  commented: label('コメント', 'Comment'),
  commentResolved: label('コメントを済みにした', 'Comment resolved'),
  commentReopened: label('済みのコメントを戻した', 'Comment opened again'),
  wordingTaken: label('コメントの文案を取り入れた', 'Suggested wording taken over'),
  wordingReleased: label('取り入れた文案を外した', 'Suggested wording taken out again'),
  confirmationSent: label('掲載内容の確認を依頼', 'Confirmation link made'),
  confirmationRevoked: label('掲載内容の確認を取り消し', 'Confirmation link revoked'),
  confirmationAnswered: label('掲載内容の確認に回答', 'Confirmation answered'),
  scheduled: label('公開・終了を予定', 'Scheduled'),
  scheduleWithdrawn: label('予定を取り消し', 'Schedule taken back'),
  scheduleRefused: label('予定を行えなかった', 'What was scheduled could not be done'),
  ended: label('公開を終了', 'Publication ended'),
  recordsMerged: label('ほかの項目にまとめた', 'Merged into another entry'),
  mergeUndone: label('まとめたのを元に戻した', 'Merge taken back'),
  roleChanged: label('役割の変更', 'Role changed'),
  passwordSet: label('仮のパスワードを決めた', 'One-time password set'),
  passwordChanged: label('自分のパスワードを変えた', 'Own password changed'),
  passwordForgotten: label('パスワードの再設定を頼んだ', 'Password forgotten'),
  invited: label('招待', 'Invited'),
  invitationWithdrawn: label('招待の取り消し', 'Invitation withdrawn'),
  invitationAccepted: label('招待を受けた', 'Invitation accepted'),
  accountEnded: label('アカウントの終了', 'Account ended'),
  accountReopened: label('アカウントの再開', 'Account opened again'),
  handedOver: label('仕事の引き継ぎ', 'Work handed over'),
  sessionsEnded: label('ログインを終えさせた', 'Sessions ended'),
  unlocked: label('ログインの待ち時間を解いた', 'Pauses at sign-in ended'),
  secondFactorOn: label('確認コードを使い始めた', 'Second factor turned on'),
  secondFactorOff: label('確認コードを使うのをやめた', 'Second factor turned off'),
  secondFactorReset: label('確認コードの設定を消した（管理者）', 'Second factor reset by an administrator'),
  recoveryCodesMade: label('回復コードを作り直した', 'Recovery codes made anew'),
  recoveryCodeUsed: label('回復コードを使った', 'Recovery code used'),
  identityBound: label('外部ログインを結び付けた', 'Linked to the sign-in provider'),
  identityReleased: label('外部ログインの結び付きを消した', 'Link to the sign-in provider removed'),
  signedIn: label('ログイン', 'Signed in'),
  signedOut: label('ログアウト', 'Signed out'),
  signInFailed: label('ログインの失敗', 'Sign-in failed'),
  refused: label('許可されていない操作', 'Not permitted'),
  databaseRestored: label('控えからデータベースを戻した', 'Database restored from a copy'),
  eventsRemoved: label('古い記録の削除', 'Old events removed'),
  eventsExported: label('出来事の記録を書き出した', 'Record of events exported'),
}

/** Through which door something came. */
export const doorLabels = {
  form: label('編集画面', 'Form'),
  api: label('API', 'API'),
  command: label('コマンド', 'Command'),
  job: label('自動処理', 'Job'),
} as const

/** Who it was where nobody has a name: the content files, commands and jobs write without a person; at other doors it is somebody unknown. */
export function whoInWords(door: unknown): Bilingual {
  return door === 'form' || door === 'api' ? { ja: 'ログインしていない人', en: 'Somebody not signed in' } : { ja: 'システム', en: 'The system' }
}

/** What the list of events is searched in. */
export const searchedFields = ['recordTitle', 'personName', 'note'] as const

/** Whether a value from the database names a kind of event. */
export function isEventKind(value: unknown): value is EventKind {
  return eventKinds.some((kind) => kind === value)
}

import { label } from '@/src/fields/labels'

/** What somebody is told of. */
export const notificationKinds = [
  'reviewRequested',
  'returned',
  'approved',
  'published',
  'mentioned',
  'commented',
  'confirmationAnswered',
  'scheduleDone',
  'scheduleRefused',
  'reviewDue',
  'handedOver',
  'secondFactorReset',
  'recoveryCodeUsed',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** What the list says for each kind. */
export const notificationLabels: Readonly<Record<NotificationKind, Record<'ja' | 'en', string>>> = {
  reviewRequested: label('確認を依頼されました', 'You were asked for a review'),
  returned: label('差し戻されました', 'Your work was sent back'),
  approved: label('確認が済みました', 'Your work was approved'),
  published: label('公開されました', 'Your work was published'),
  mentioned: label('コメントで呼ばれました', 'You were mentioned in a comment'),
  commented: label('コメントが付きました', 'There is a new comment'),
  confirmationAnswered: label('掲載内容の確認に回答がありました', 'A confirmation was answered'),
  scheduleDone: label('予定どおり行われました', 'What was scheduled is done'),
  scheduleRefused: label('予定を行えませんでした', 'What was scheduled could not be done'),
  secondFactorReset: label('あなたの確認コードの設定を管理者が消しました', 'An administrator reset your second factor'),
  recoveryCodeUsed: label('回復コードでログインがありました', 'A recovery code was used to sign in'),
  reviewDue: label('見直しの日が来ました', 'A case is due to be looked at again'),
  handedOver: label('仕事を引き継ぎました', 'Work was handed over to you'),
}

import { label } from '@/src/fields/labels'

/** What a version or another write came from. */
export const eventKinds = [
  'created', 'copied', 'typed', 'saved', 'pasted', 'merged', 'rowsRemoved', 'rowsMoved', 'restored', 'published', 'unpublished', 'deleted',
] as const
export type EventKind = (typeof eventKinds)[number]

export const eventLabels: Readonly<Record<EventKind, Record<'ja' | 'en', string>>> = {
  created: label('新しく作成', 'Created'),
  copied: label('複製して作成', 'Copied'),
  typed: label('入力（自動保存など）', 'Typed'),
  saved: label('「ドラフトを保存」', 'Save draft pressed'),
  pasted: label('行の貼り付け', 'Rows pasted'),
  merged: label('ほかの人の文章と合わせた', 'Merged with another person’s text'),
  rowsRemoved: label('行の削除', 'Rows removed'),
  rowsMoved: label('行の並べ替え', 'Rows moved'),
  restored: label('以前のバージョンを戻した', 'Restored'),
  published: label('公開', 'Published'),
  unpublished: label('非公開にした', 'Unpublished'),
  deleted: label('削除', 'Deleted'),
}

export function isEventKind(value: unknown): value is EventKind {
  return eventKinds.some((kind) => kind === value)
}

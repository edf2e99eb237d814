import type { Bilingual } from '@/src/i18n/languages'

/** Records that one merge may change: each is written anew with its versions, and everybody else's saves wait meanwhile. */
export const mostRecords = 300

/** What a merge, and taking one back, is refused with. */
export const words = {
  shape: {
    ja: 'まとめる項目と残す項目を { id, into: { collection, id } } の形で送ってください。何も変えていません。',
    en: 'Send the entry that is given up and the one that stays as { id, into: { collection, id } }. Nothing was changed.',
  },
  undoShape: {
    ja: '元に戻すものを { merge } の形で送ってください。何も変えていません。',
    en: 'Send the merge that is to be taken back as { merge }. Nothing was changed.',
  },
  role: { ja: 'まとめることと元に戻すことができるのは、公開者と管理者です。', en: 'Only publishers and administrators merge entries and take a merge back.' },
  itself: { ja: '同じ項目です。残すほうに別の項目を選んでください。', en: 'This is the same entry. Choose another one to stay.' },
  otherKind: { ja: '種類の違う項目にはまとめられません。同じ種類の中から選んでください。', en: 'An entry can only be merged into one of its own kind.' },
  notThere: { ja: '残す項目が見つかりません。一覧から選び直してください。', en: 'The entry that is to stay does not exist. Choose another from the list.' },
  unpublished: {
    ja: '残す項目がまだ公開されていません。まとめる項目は読者に見えているので、先に残すほうを公開してください。',
    en: 'The entry that is to stay is not published, and readers see the one that is given up. Publish the one that stays first.',
  },
  trashed: {
    ja: '残す項目はごみ箱にあります。先に戻すか、別の項目を選んでください。',
    en: 'The entry that is to stay is in the trash. Bring it back first, or choose another.',
  },
  retired: { ja: '残す項目は「今後は使わない」になっています。別の項目を選んでください。', en: 'The entry that is to stay is retired. Choose another one.' },
  mergedAlready: (title: string) => ({ ja: `この項目は、すでに「${title}」にまとめられています。`, en: `This entry has been merged into "${title}" already.` }),
  cycle: (title: string) => ({
    ja: `残す項目は、前に「${title}」にまとめられた項目です。先にそれを元に戻してください。`,
    en: `The entry that is to stay was itself merged into "${title}". Take that back first.`,
  }),
  under: {
    ja: '残す項目がまとめる項目の下にあるため、まとめると輪になります。先に上位の項目を直してください。',
    en: 'The entry that is to stay stands below the one that is given up: they would form a circle. Change what it stands under first.',
  },
  notAllowed: (field: string) => ({
    ja: `残す項目は「${field}」の欄では選べない項目です。別の項目を選んでください。`,
    en: `The entry that is to stay cannot be chosen in the field "${field}". Choose another one.`,
  }),
  ofSite: { ja: 'サイトの設定で使われています。先にそちらで選び直してください。', en: 'The settings of the site use it. Choose another one there first.' },
  tooMany: (count: number) => ({
    ja: `${count}件の記録で使われています。一度にまとめられるのは${mostRecords}件までです。`,
    en: `${count} records use it. At most ${mostRecords} can be changed by one merge.`,
  }),
  changed: {
    ja: '確認の一覧を出したあとに、使っている記録が変わりました。一覧を出し直して確かめてください。何も変えていません。',
    en: 'Records that use it have changed since the list was made. Make the list again and look at it. Nothing was changed.',
  },
  noMerge: { ja: 'まとめた記録が見つかりません。', en: 'There is no such merge.' },
  undone: { ja: 'もう元に戻してあります。', en: 'This has been taken back already.' },
  givenGone: { ja: 'まとめた項目が削除されているため、元に戻せません。', en: 'The entry that was given up has been deleted, so this cannot be taken back.' },
  intoMerged: (title: string) => ({
    ja: `残した項目は、そのあと「${title}」にまとめられています。先にそれを元に戻してください。`,
    en: `The entry that stayed has since been merged into "${title}". Take that back first.`,
  }),
  notPublishable: (faults: string) => ({
    ja: `元に戻すと公開される項目に、直すところがあります：${faults} 何も変えていません。`,
    en: `The entry that would be published again has something to be mended: ${faults} Nothing was changed.`,
  }),
} satisfies Record<string, Bilingual | ((...given: never[]) => Bilingual)>

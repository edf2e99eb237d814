/** What belongs into each part of a case's form, in two sentences. */
import type { Bilingual } from '@/src/i18n/languages'

const guide = (ja: string, en: string): Bilingual => ({ ja, en })

const openingEnd = { ja: '空のあいだは、行から作った文がページのはじめに出ます。', en: 'While it is empty, the page opens with a sentence made from the rows.' }
const counted = {
  ja: '年表や変化の行にあるものは自動で数えられるので、行に書けないものだけを足します。理由には、資料のどこからそう言えるかを書きます。',
  en: 'What the rows name is counted by itself, so add only what no row can carry. Give as the reason what in the source says so.',
}

export const guides = {
  title: guide(
    '資料にある題名を、そのまま写します。資料に題名がないときは、何の事例かが分かる題を付けます。',
    'Copy the title as the source has it. Where the source has none, give one that says what the case is about.',
  ),
  subtitle: guide(
    '題名だけでは伝わらないときに、資料の副題を写すか、ひとこと足します。なければ空のままでかまいません。',
    'Copy the subtitle of the source, or add a few words where the title alone is not clear. Otherwise leave it empty.',
  ),
  'opening.lacked': guide(
    `取り組みの前に地域で困っていたことを、一文で書きます。${openingEnd.ja}`,
    `Say in one sentence what was lacking before. ${openingEnd.en}`,
  ),
  'opening.did': guide(`地域が誰と何をしたかを、一文で書きます。${openingEnd.ja}`, `Say in one sentence what was done, and with whom. ${openingEnd.en}`),
  'opening.changed': guide(
    `その結果、地域で何が変わったかを、一文で書きます。${openingEnd.ja}`,
    `Say in one sentence what changed as a result. ${openingEnd.en}`,
  ),
  plainJapanese: guide(
    '上の三文と同じことを、短い文とやさしい言葉で言い直します。漢字の後に、（　）で読みを付けます。',
    'Say what the three sentences say, in short sentences and easy words of Japanese. Put the reading in brackets after kanji.',
  ),
  places: guide(
    '取り組みが行われた市町村か都道府県を選びます。漢字、かな、ローマ字、番号のどれでも探せます。',
    'Choose the municipality or prefecture where the work was done. It is found in kanji, kana, Latin letters or by its code.',
  ),
  perspective: guide(
    '資料がその事例をどの視点に分けているかを、そのまま選びます。書かれていなければ、空のままにします。',
    'Choose the perspective under which the source puts the case. Leave it empty where the source does not say.',
  ),
  study: guide(
    '資料がこの事例をどう調べたかを選び、いつ調べたかを書きます。読者は、書かれたことがどこまで確かかを考える手がかりにします。',
    'Choose how the source studied this case, and say when. It helps readers judge how far to rely on what is written.',
  ),
  sources: guide(
    'この事例を書くのに使った資料を、すべて選びます。行の「根拠」には、このなかの一つと、その箇所を書きます。',
    'Choose every source that the case is written from. The evidence of each row names one of them, with its section.',
  ),
  evidence: guide(
    'この行がどの資料のどこに書かれているかを、読者がたどれるように書きます。確かさの種類は、迷ったら「報告書の記述による」を選びます。',
    'Say where this row comes from, so that readers can look it up. In doubt about the level, choose the one for statements of the report.',
  ),
  condition: guide(
    '同じ事情の地域をまとめる言葉を選びます。読者は、自分の町と似た地域をここから見つけます。',
    'Choose the word under which regions in the same situation are found. Readers come from it to regions like their own.',
  ),
  impact: guide(
    '変化の種類を、説明を読んで選びます。合うものがないときは「新しく追加」で下書きを作り、公開者に相談します。',
    'Choose the kind of change by reading its definition. Where none fits, add one as a draft and ask a publisher.',
  ),
  factor: guide(
    'うまくいった理由の種類を、説明を読んで選びます。このサイトが独自に分けたものなので、新しく足すときは公開者に相談します。',
    'Choose the kind of reason by reading its definition. The kinds are this site’s own, so ask a publisher before you add one.',
  ),
  programme: guide(
    '資料に事業の名前が書かれているときだけ選びます。名前が分からないときは、空のままにします。',
    'Choose it only where the source names the programme. Leave it empty where the name is not known.',
  ),
  additionalCountries: guide(counted.ja, counted.en),
  additionalProgrammes: guide(counted.ja, counted.en),
  additionalElements: guide(counted.ja, counted.en),
  related: guide(
    '資料がこの事例と結び付けている事例を選びます。ただ似ているだけの事例は、自動で選ばれるので入れません。',
    'Choose cases that the source itself connects with this one. Cases that are merely alike are found by rule, so leave them out.',
  ),
  pinnedSimilar: guide(
    '自動で選ばれる似た事例に、どうしても足したいものだけを入れます。理由は読者にも見えるので、どこが似ているかを一文で書きます。',
    'Only what the similar cases found by rule must have as well. Readers see the reason, so say in one sentence what is alike.',
  ),
  hiddenSimilar: guide(
    '自動で選ばれた似た事例のうち、読者の助けにならないものを外します。あとの人のために、理由を残します。',
    'Take out what was found by rule and does not help readers. Leave the reason for those who come after you.',
  ),
  'confirmation.by': guide(
    '掲載内容を見て「このままでよい」と答えた相手の名前を、公表してよい形で書きます。日付と両方があると、読者に示されます。',
    'Name who looked at the page and confirmed it, in a form that may be public. With the date as well, readers are told.',
  ),
  slug: guide(
    'ページのアドレスの終わりになる、短い英字の名前です。地域の名前をローマ字にしたものが、覚えやすく長く使えます。',
    'The short name at the end of the page’s address. The name of the place in Latin letters is easy to remember and lasts.',
  ),
  headline: guide(
    'この事例で起きたことを、動きのある短い一文で書きます。一覧では地域の名前のすぐ後に続くので、地域の名前は入れません。',
    'Say in one short, active line what happened. It follows the name of the place in lists, so leave the place out.',
  ),
  summary: guide(
    'どこで、誰が、何をして、何が変わったかを、2〜4文で書きます。読者はここを読んで、続きを読むかどうかを決めます。',
    'Say where, who, what they did and what changed, in two to four sentences. Readers decide here whether to read on.',
  ),
  challenges: guide(
    '取り組みを始める前に、地域が困っていたことを、一行に一つ書きます。取り組みの途中で出てきた困りごとは「限界と条件」に書きます。',
    'What troubled the region before the work began, one in each row. Difficulties met on the way belong under “Limits and conditions”.',
  ),
  resources: guide(
    '産業、人、団体、経験など、地域が初めから持っていたものを書きます。取り組みで新しくできたものは「変化」に書きます。',
    'What the region had from the start: industry, people, bodies, experience. What the work brought about belongs under “Changes”.',
  ),
  sections: guide(
    '始まりから今までを、資料を読まなくても分かるように、話の順に節に分けて書きます。事実は資料のとおりに、文は自分の言葉で書きます。',
    'Tell it from the beginning until now, in sections, so that nobody needs the source to follow. Keep the facts of the source, and write in your own words.',
  ),
  limits: guide(
    'うまくいかなかったことと、ほかの地域が同じことをするときに要るものを書きます。読者が自分の町でできるかを考える手がかりになります。',
    'What did not work, and what another place would need. It helps readers judge whether their own town could do it.',
  ),
  changeNotes: guide(
    '公開したあとで大きく変えたことを、読者に一文で伝えるときだけ書きます。ページの終わりと、新着を知らせるAtomに出ます。',
    'Only for a change after publication that readers should be told of. It stands at the end of the page and in the Atom feed.',
  ),
  timeline: guide(
    '一行に出来事を一つ、資料に書かれたままの時期で入れます。題は短く言い切り、詳しいことは「補足」に文で書きます。',
    'One event in each row, with its time as the source has it. Keep the title short, and put details into the note as sentences.',
  ),
  undated: guide(
    '資料にあるのに、いつのことか書かれていない取り組みを入れます。時期が分かったら、年表の行に移します。',
    'What the source tells without saying when. Once the time is known, move it to the timeline.',
  ),
  outcomes: guide(
    '取り組みの結果、地域で何が変わったかを、一行に一つ書きます。したことではなく、その後どうなったかを書きます。',
    'What changed in the region because of the work, one change in each row. Not what was done, but what became of it.',
  ),
  pathways: guide(
    '何がきっかけで何が起きたかを、一つずつ線で結びます。資料がそう書いているときだけ入れ、推測では結びません。',
    'Join what led to what, one line at a time. Only where the source says so; never by guessing.',
  ),
  keyFigures: guide(
    '変化や規模が分かる数字を、単位と時点を付けて入れます。「何の数字か」には、その数字だけを見ても分かる名前を付けます。',
    'A number that shows the change or the size, with its unit and date. Name it so that it can be understood by itself.',
  ),
  factors: guide(
    'なぜうまくいったのかを、一行に一つ書きます。ほかの地域がまねできるように、誰が何をしたかまで書きます。',
    'Why it worked, one reason in each row. Say who did what, so that others can learn from it.',
  ),
  actors: guide(
    '関わった組織と、その組織がしたことを書きます。役割は「何をしたか」が分かる一文にします。',
    'Each organisation that took part, and what it did. Make its role one sentence that says what it did.',
  ),
  images: guide(
    '取り組みの様子が分かる写真や図を選びます。説明には、いつ、どこで、誰が何をしているところかを書きます。',
    'A photograph or figure that shows the work. Say in the caption when and where it is, and who is doing what.',
  ),
} as const

export type GuideName = keyof typeof guides

/** Parts of which a published case cannot show an example: readers see what follows from them, not the entry itself. */
export const withoutExample: ReadonlySet<GuideName> = new Set(['additionalCountries', 'additionalProgrammes', 'additionalElements', 'hiddenSimilar'])

/** The help for a field by its path in the form, `timeline.3.evidence`: for the place itself, else for such a field in any row. */
export function guideFor(path: string): GuideName | null {
  const inAnyRow = path.replace(/\.\d+(?=\.|$)/g, '')
  const own = inAnyRow.slice(inAnyRow.lastIndexOf('.') + 1)
  return [inAnyRow, ...(inAnyRow.includes('.') && inRows.has(own) ? [own] : [])].find(hasGuide) ?? null
}

const inRows = new Set(['evidence', 'condition', 'impact', 'factor', 'programme'])

export function hasGuide(name: string): name is GuideName {
  return Object.hasOwn(guides, name)
}

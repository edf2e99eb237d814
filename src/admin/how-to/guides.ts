/** What belongs into each part of a case's form, in two sentences. */
import type { Bilingual } from '@/src/i18n/languages'

const guide = (ja: string, en: string): Bilingual => ({ ja, en })

export const guides = {
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

export function hasGuide(name: string): name is GuideName {
  return Object.hasOwn(guides, name)
}

/**
 * The words of a question that is written as a sentence: 外国人が増えて困っている is 外国人, 増えて and 困っている. Only asked for
 * where the text as typed finds nothing.
 */
import { singularOf } from './english'
import { foldText } from './fold'
import { timeNamed, withWholeTimes } from './times'

interface SentenceWord {
  /** As it stands in the sentence. */
  readonly typed: string
  /** What texts are searched for: the part of it that does not change with its ending. */
  readonly word: string
}

/** What stands behind a noun; anything else behind a kanji is the ending of a verb or an adjective. */
const particle = /^(?:[がをにのはでともやへなだ]|から|まで|より|だけ|など|しか|による|について)/
const seen = /[^\p{Script=Hiragana}\p{P}\p{Z}\p{S}]/u
/** Hiragana words that ask, join or end a sentence, but name nothing. */
const empty = new Set(
  (
    'どう どの どんな どこ なに なぜ いつ だれ いる ある する した して すれ こと もの ため よう たい ない です ます ' +
    'ください できる でき なる なり なっ いい よい これ それ あれ この その あの から まで より など たち という ' +
    'について による ところ とき ので けど でも しか だけ たら なら ませ まし たく なく なかっ なけれ ほしい とても ' +
    'もっと どうすれば ている って った られ られる れる せる たり ながら ても ては には では とは かっ かった しい ' +
    'しく でしょ でしょう だろう にとって きた くる いた おく みる として うち したら ましょう がい がある がいる たか ' +
    'いなか あっ もう つい さん くらい ぐらい なか あまり まだ すぐ また まず ずっと たくさん うまく いっ いく かかり ' +
    'かかる わけ てい みんな わたし わたしたち あなた いつも ほか ほかに どれ どれくらい どのくらい どうし どうやって ' +
    'よくする それでも けれど しかし いける しない どうか'
  ).split(' '),
)
/**
 * How a question is put and a sentence ended politely: しましたか, でしょうか, ありますか, してください. No word begins within it.
 * No part of it can be read in two ways: a long text would take for ever.
 */
const asking =
  /(?:どう|どんな|なぜ|いつ|どこ|だれ|なに)?(?:して|したら|すれば|し|され|なり|なっ|あり|でき|よい|いただ|もらえ|くださ|くれ|[いきちりみびれえせべめけげ])*(?:ました|ませんでした|ません|ます|ましょう|でしょう|でした|です|だった|だろう|ください|なさい)(?:か|が|ね|よ|ので|けど|から)*/g
/** What stands behind the ending of a verb and is none of it: とき and どう in 足りないときどう. */
const behindEnding =
  /(?:こと|には|では|とは|ので|のに|から|なら|たら|とき|ときは|どう|です|ます|まし|ませ|でしょ|ください|の?は|の?が|の|か$)(?=\p{Script=Hiragana}*$).*$/u
/** を is a particle always, others behind what makes a noun of a verb: 米作りを, 困りごとを, 人づくりに. */
const behindNoun = /(?<=\p{Script=Hiragana})を.*$|(?<=づくり|ごと)[がにのはでも].*$/u
/** Kanji with kana between them, which one word is: 空き家, 働き手; as a noun with kana behind them too: 受け入れ, 取り組み. */
const joinedKanji = /^\p{Script=Han}+\p{Script=Hiragana}+\p{Script=Han}+$/u
const joinedNoun = /^\p{Script=Han}+\p{Script=Hiragana}+\p{Script=Han}+[いきしちにみりぎびえけせてねめれげべ]$/u
const emptyEnglish = new Set(
  (
    'how what why when where who which do does did can could should would will are is was were be been has have had our we you they there their ' +
    'them this that these those not find found went go goes about more most than some any many much make made get let too very ' +
    'work works worked like take takes took taken happen happens happened deal deals come comes came back ran run out leave leaves left ' +
    'one ones without help helps helped mine my your his her its me us anyone someone anything something thing things kind kinds way ways ' +
    'really ever also just still need needs want wants say says said tell told know try tried keep keeps kept give gives gave lot lots ' +
    'change changes changed reason reasons success please show if but only similar situation keeping going or as at by in of on to an it is i he she'
  ).split(' '),
)

/** Signs around a word of a sentence: work?, “money”. */
const bare = (word: string): string => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** Words of a piece of text without spaces. */
function wordsIn(chunk: string): readonly SentenceWord[] {
  if (!/\p{Script=Hiragana}/u.test(chunk)) {
    const word = bare(chunk)
    return word === '' || emptyEnglish.has(word.toLowerCase()) ? [] : [{ typed: word, word }]
  }
  const segments = [...segmenter.segment(chunk)]
  const endsAsNoun = (at: number): boolean => at === chunk.length || particle.test(chunk.slice(at))
  const joined = segments.find(
    ({ segment, index }) => (segment !== chunk && joinedKanji.test(segment)) || (joinedNoun.test(segment) && endsAsNoun(index + segment.length)),
  )
  if (joined) {
    const { segment: typed, index } = joined
    const word = typed.replace(/(?<=\p{Script=Han})\p{Script=Hiragana}$/u, '')
    return [...wordsIn(chunk.slice(0, index)), { typed, word }, ...wordsIn(chunk.slice(index + typed.length))]
  }
  if (joinedKanji.test(chunk) && segments.length === 1) return [{ typed: chunk, word: chunk }]
  const asked = [...chunk.matchAll(asking)].map(({ 0: text, index }) => ({ from: index, to: index + text.length }))
  const isAsked = (at: number): boolean => asked.some(({ from, to }) => at >= from && at < to)
  const found: { readonly at: number; readonly typed: string; readonly word: string }[] = []
  /** Where the ending of a verb begins (まった of 始まった): what is cut there is no word. */
  const endings = new Set<number>()
  for (const { 0: run, index } of chunk.matchAll(/[^\p{Script=Hiragana}\p{P}\p{Z}\p{S}]+/gu)) {
    const ending = /^\p{Script=Hiragana}*/u.exec(chunk.slice(index + run.length))?.[0] ?? ''
    const isNoun = ending === '' || particle.test(ending) || (run.length > 1 && /^(?:って|か$)/.test(ending))
    if (!isNoun) endings.add(index + run.length)
    found.push({ at: index, typed: isNoun ? run : run + ending.replace(behindNoun, '').replace(behindEnding, ''), word: run })
  }
  for (const [position, piece] of segments.entries()) {
    const made = piece.segment === 'づくり' ? segments[position - 1] : undefined
    // まちづくり, ものづくり: what is made and the making are one word.
    const { segment, index } = made && /^\p{Script=Hiragana}+$/u.test(made.segment) ? { segment: made.segment + piece.segment, index: made.index } : piece
    const isCut = endings.has(index) || /^[っゃゅょんー]/.test(chunk.slice(index + segment.length)) || segment.endsWith('っ')
    if (segment.length > 1 && !isCut && !isAsked(index) && /^\p{Script=Hiragana}+$/u.test(segment) && !empty.has(segment))
      found.push({ at: index, typed: segment, word: segment })
  }
  return found.sort((a, b) => a.at - b.at).map(({ typed, word }) => ({ typed, word }))
}

/** Words of several that staff know, found as one: “young people”, in the plural too. */
function withPhrases(words: readonly string[], synonyms: readonly (readonly string[])[]): readonly (string | SentenceWord)[] {
  const phrases = synonyms
    .flat()
    .filter((word) => word.includes(' '))
    .map((word) => ({ word, parts: foldText(word).split(' ') }))
    .sort((a, b) => b.parts.length - a.parts.length)
  const folded = words.map((word) => foldText(bare(word)))
  const found: (string | SentenceWord)[] = []
  for (let at = 0; at < words.length;) {
    const phrase = phrases.find(({ parts }) => parts.every((part, index) => part === folded[at + index] || part === singularOf(folded[at + index] ?? '')))
    const end = at + (phrase?.parts.length ?? 1)
    found.push(phrase ? { typed: words.slice(at, end).map(bare).join(' '), word: phrase.word } : (words[at] ?? ''))
    at = end
  }
  return found
}

/** Words that staff know and that a sentence would be cut in: 子ども, よそ者, わかもの. */
function knownIn(chunk: string, known: readonly string[]): readonly [before: string, word: string, after: string] | null {
  for (const word of known) {
    const at = chunk.indexOf(word)
    if (at >= 0) return [chunk.slice(0, at), word, chunk.slice(at + word.length)]
  }
  return null
}

function partsOf(chunk: string, known: readonly string[]): readonly SentenceWord[] {
  if (chunk === '') return []
  const cut = knownIn(chunk, known)
  return cut ? [...partsOf(cut[0], known), { typed: cut[1], word: cut[1] }, ...partsOf(cut[2], known)] : wordsIn(chunk)
}

/** The words of a canonical text that is read as a sentence, in their order. */
export function sentenceWords(text: string, synonyms: readonly (readonly string[])[]): readonly SentenceWord[] {
  const known = synonyms
    .flat()
    .filter((word) => /\p{Script=Hiragana}/u.test(word) && (seen.test(word) || word.length > 2))
    .sort((a, b) => b.length - a.length)
  const chunks = text.split(/[ 、。！？!?「」『』“”"（）()]+/).filter((chunk) => chunk !== '')
  return withPhrases(withWholeTimes(chunks), synonyms).flatMap((chunk) => {
    if (typeof chunk !== 'string') return [chunk]
    return timeNamed(chunk) ? [{ typed: chunk, word: chunk }] : partsOf(chunk, known)
  })
}

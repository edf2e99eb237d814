/** Countries and territories with their names: ISO 3166-1 as the package `i18n-iso-countries` has it, named as this site names them. */
import { createRequire } from 'node:module'

import countries from 'i18n-iso-countries'

import { languages } from '@/src/i18n/languages'
import { regionOfCountry } from './regions'

const require = createRequire(import.meta.url)

/** Where the package has the name of a treaty, the name that people use, which the site's own texts use too. */
const everyday: Readonly<Record<string, { readonly ja?: string; readonly en?: string }>> = {
  AQ: { ja: '南極' },
  BN: { ja: 'ブルネイ', en: 'Brunei' },
  BO: { ja: 'ボリビア' },
  CF: { ja: '中央アフリカ' },
  CN: { ja: '中国', en: 'China' },
  FK: { ja: 'フォークランド諸島', en: 'Falkland Islands' },
  FM: { ja: 'ミクロネシア', en: 'Micronesia' },
  GB: { ja: '英国' },
  GM: { en: 'Gambia' },
  IR: { ja: 'イラン', en: 'Iran' },
  KP: { ja: '北朝鮮' },
  KR: { ja: '韓国' },
  LA: { ja: 'ラオス', en: 'Laos' },
  MD: { ja: 'モルドバ', en: 'Moldova' },
  MF: { ja: 'サン・マルタン' },
  MK: { en: 'North Macedonia' },
  PS: { en: 'Palestine' },
  RU: { ja: 'ロシア', en: 'Russia' },
  SX: { ja: 'シント・マールテン' },
  SY: { ja: 'シリア', en: 'Syria' },
  SZ: { ja: 'エスワティニ', en: 'Eswatini' },
  TW: { en: 'Taiwan' },
  TZ: { en: 'Tanzania' },
  US: { ja: '米国', en: 'United States' },
  VE: { ja: 'ベネズエラ', en: 'Venezuela' },
  VN: { en: 'Viet Nam' },
}

/** How the kanji in these names are read, longer ones first. Everything else in them is kana. */
const readings = [
  ['合衆国領有小離島', 'がっしゅうこくりょうゆうしょうりとう'],
  ['北朝鮮', 'きたちょうせん'],
  ['首長国', 'しゅちょうこく'],
  ['共和国', 'きょうわこく'],
  ['南極', 'なんきょく'],
  ['南方', 'なんぽう'],
  ['地域', 'ちいき'],
  ['赤道', 'せきどう'],
  ['中央', 'ちゅうおう'],
  ['民主', 'みんしゅ'],
  ['諸島', 'しょとう'],
  ['市国', 'しこく'],
  ['香港', 'ほんこん'],
  ['日本', 'にほん'],
  ['台湾', 'たいわん'],
  ['韓国', 'かんこく'],
  ['中国', 'ちゅうごく'],
  ['米国', 'べいこく'],
  ['英国', 'えいこく'],
  ['連邦', 'れんぽう'],
  ['東', 'ひがし'],
  ['西', 'にし'],
  ['南', 'みなみ'],
  ['北', 'きた'],
  ['領', 'りょう'],
  ['洋', 'よう'],
  ['島', 'とう'],
  ['国', 'こく'],
] as const

function kanaOf(name: string): string {
  const read = readings.reduce((text, [kanji, kana]) => text.replaceAll(kanji, kana), name)
  if (/\p{Script=Han}/u.test(read)) throw new Error(`Nobody has said how "${name}" is read: add it to the readings.`)
  return read.replace(/[（(].*[)）]/g, '').replace(/[^\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, '')
}

/** One for each code in the order of codes. Kosovo (XK) is no part of the standard; the package has it, and JICA works there. */
export function countryRows() {
  for (const language of languages) countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`))
  const [official, all] = [
    { ja: countries.getNames('ja', { select: 'official' }), en: countries.getNames('en', { select: 'official' }) },
    { ja: countries.getNames('ja', { select: 'all' }), en: countries.getNames('en', { select: 'all' }) },
  ]
  return Object.keys(official.en)
    .sort()
    .map((code) => {
      const ja = everyday[code]?.ja ?? official.ja[code]
      const en = everyday[code]?.en ?? official.en[code]
      if (!ja || !en) throw new Error(`${code} has no name in one of the languages.`)
      const names = [...(all.ja[code] ?? []), ...(all.en[code] ?? [])].filter((name) => name !== ja && name !== en)
      return { code, alpha3: countries.alpha2ToAlpha3(code) ?? '', ja, en, kana: kanaOf(ja), other: [...new Set(names)], region: regionOfCountry(code) }
    })
}

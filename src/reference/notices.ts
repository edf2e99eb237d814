/** What must be shown where the reference data is shown: the words that the publishers' terms ask for (letters as in the README beside the table). */
import type { Bilingual } from '@/src/i18n/languages'

export type ReferenceSource = 'registry' | 'statistics' | 'gazetteer' | 'codes' | 'mergers' | 'boundaries' | 'depopulated' | 'islands'

export const notices: Readonly<Record<ReferenceSource, Bilingual>> = {
  registry: { ja: '「アドレス・ベース・レジストリ」（デジタル庁）を加工して作成', en: 'Made by processing the Address Base Registry (Digital Agency)' },
  statistics: {
    ja: '「SSDSE（教育用標準データセット）」（独立行政法人統計センター）を加工して作成',
    en: 'Made by processing SSDSE (National Statistics Center)',
  },
  gazetteer: {
    ja: 'Gazetteer of Japan（国土地理院）を加工して作成',
    en: 'Made by processing the Gazetteer of Japan (Geospatial Information Authority of Japan)',
  },
  codes: {
    ja: '「全国地方公共団体コード」（総務省）を加工して作成',
    en: 'Made by processing the codes of local governments (Ministry of Internal Affairs and Communications)',
  },
  mergers: {
    ja: '「廃置分合等情報」（政府統計の総合窓口 e-Stat）を加工して作成',
    en: 'Made by processing the mergers and divisions of municipalities (e-Stat, Portal Site of Official Statistics of Japan)',
  },
  boundaries: {
    ja: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
    en: 'Made by processing National Land Numerical Information, administrative boundaries (Ministry of Land, Infrastructure, Transport and Tourism)',
  },
  depopulated: {
    ja: '「過疎地域市町村等一覧（令和4年4月1日現在）」（総務省）を加工して作成',
    en: 'Made by processing the list of depopulated areas of 1 April 2022 (Ministry of Internal Affairs and Communications)',
  },
  islands: {
    ja: '「離島振興対策実施地域一覧」（国土交通省）を加工して作成',
    en: 'Made by processing the list of remote island areas (Ministry of Land, Infrastructure, Transport and Tourism)',
  },
}

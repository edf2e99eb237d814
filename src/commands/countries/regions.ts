/**
 * The region of the world of each code of ISO 3166-1, as JICA groups its work: Central Asia and the Caucasus are Asia, North
 * Africa is Africa. The package of names has none.
 */
import type { CountryRegion } from '@/src/model/terms'

const codes: Readonly<Record<CountryRegion, string>> = {
  asia: 'AM AZ BD BN BT CC CN CX GE HK ID IN IO JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN',
  oceania: 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  'north-america': 'BM CA GL PM US',
  'latin-america':
    'AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  europe:
    'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  'middle-east': 'AE AF BH IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
}

/** Null for the lands around the South Pole, which are of none. */
export function regionOfCountry(code: string): CountryRegion | null {
  for (const [region, listed] of Object.entries<string>(codes)) if (listed.split(' ').includes(code)) return isRegion(region) ? region : null
  return null
}

const isRegion = (name: string): name is CountryRegion => Object.hasOwn(codes, name)

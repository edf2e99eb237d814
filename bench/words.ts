/** What the synthetic texts are made of and what is looked for in them: words of the field, the same for both. */

/** From the most to the least frequent in the synthetic texts. */
export const japaneseWords: readonly string[] = [
  '地域', '研修員', '国際協力', '住民', '市', '農家', '学校', '交流', '事業', '受入れ', '技術', '連携', '若者', '企業', '農業', '人材', '留学生', '協力隊', '観光',
  '多文化共生', '防災', '草の根技術協力', '姉妹都市', '大学', '高校生', '外国人', '商店街', '漁業', '移住', '空き家', '復興', '水道', '医療', '介護', '地場産業',
  '特産品', '環境', 'ごみ処理', '稲作', '畜産', '林業', '伝統工芸', '国際課', '条例', '市民団体', 'ブータン', 'マラウイ', 'モンゴル', 'ベトナム', 'インドネシア',
]

/** From the most to the least frequent in the synthetic texts. */
export const englishWords: readonly string[] = [
  'locality', 'training', 'cooperation', 'residents', 'city', 'farmers', 'school', 'exchange', 'programme', 'hosting', 'technology', 'partnership',
  'young', 'companies', 'agriculture', 'talent', 'students', 'volunteers', 'tourism', 'multicultural', 'disaster', 'grassroots', 'sister', 'university',
  'homestay', 'foreign', 'shopping', 'fisheries', 'migration', 'vacant', 'recovery', 'waterworks', 'medical', 'nursing', 'industry', 'speciality',
  'environment', 'waste', 'rice', 'livestock', 'forestry', 'crafts', 'section', 'ordinance', 'association', 'Bhutan', 'Malawi', 'Mongolia', 'Vietnam', 'Indonesia',
]

/** Sixty searches as readers make them: common and rare words, two and three at once, years, both languages, and some in vain. */
export const searches: readonly string[] = [
  '研修員', '農業', '国際協力', '多文化共生', '防災', '草の根技術協力', '姉妹都市', '留学生', '協力隊', '観光', '高校生', '外国人', '商店街', '漁業', '移住',
  '空き家', '復興', '水道', '医療', '介護', '特産品', 'ごみ処理', '稲作', '林業', '伝統工芸', 'ブータン', 'ぶーたん', 'マラウイ', 'モンゴル', 'ベトナム',
  '研修員 農家', '農業 マラウイ', '大学 留学生', '防災 復興', '国際課 条例', '地域 人材 企業', '若者 移住 空き家', '水道 ベトナム', '協力隊 学校', '2016', '1998 研修員', '平成20年',
  'training', 'agriculture', 'multicultural', 'homestay', 'waterworks', 'Bhutan', 'Malawi', 'volunteers', 'disaster recovery', 'young migration', 'rice farmers',
  'waste environment', 'university students exchange', 'livestock Mongolia', '温泉', '宇宙開発', 'cathedral', 'opera singers',
]

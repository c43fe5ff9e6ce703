package language

import "strings"

// Streets, theatres, prizes, funds, schools and laws bear the names of persons
// whom the text does not speak of. The noun beside the name tells: «музей имени
// …», "the … Prize", «… атындағы театр».

// namesThing says whether the tokens [first, end) are a name that something
// else bears.
func (g *stage) namesThing(s *sentence, first, end int) bool {
	if end-first > 1 && g.betweenMarks(first, end) {
		return true // ТОО «Исатай Курылыс»
	}
	switch g.d.lang {
	case "en":
		return g.thingEnglish(s, first, end)
	case "ru":
		return g.thingRussian(s, first, end)
	case "kk":
		return g.ownedThing(first, end) || g.thingKazakh(s, end) || end == first+1 && g.ofMinisterKazakh(s, first)
	}
	return false
}

// forget takes a name that something else bears out of the words that can be
// names.
func (g *stage) forget(n nameSpan) {
	for k := n.first; k < n.end; k++ {
		g.kinds[k] |= orgWord
	}
}

// namesake returns where the name ends, from token i on, that a Russian institution bears in
// front of the name of whoever holds an office there: «ректор университета имени Гумилева
// Марат Оспанов». It is 0 where no other name follows.
func (g *stage) namesake(s *sentence, i int) int {
	if g.d.lang != "ru" || i-1 <= s.first || !g.d.tokens[i].upper || g.lower(i-1) != "имени" && !(g.lower(i-1) == "." && g.lower(i-2) == "им") {
		return 0
	}
	k := i
	for k+2 < s.end && g.isInitial(s, k) {
		k += 2
	}
	for k++; k+1 < s.end && k < i+7; k++ {
		if !g.d.tokens[k].upper || g.d.tokens[k].kind != word {
			return 0
		}
		if g.isInitial(s, k) || g.listedGiven(k) && g.d.tokens[k+1].upper && g.d.tokens[k+1].kind == word && !patronymicRussian(g.lower(k+1)) {
			return k
		}
	}
	return 0
}

// pastNamesake is where an office whose words end at token end goes on to: behind the name
// with initials that the institution bears, «ректор ЕНУ им. Л.Н. Гумилева».
func (g *stage) pastNamesake(s *sentence, end int) int {
	k := end
	switch {
	case g.at(s, k-1) == "имени":
	case g.at(s, k-2) == "имени" && !longerThan(g.at(s, k-1), 1):
		k--
	case g.at(s, k) == "имени":
		k++
	case g.at(s, k) == "им":
		if k++; g.at(s, k) == "." {
			k++
		}
	default:
		return end
	}
	for k+2 < s.end && g.d.tokens[k].upper && !longerThan(g.d.tokens[k].text, 1) && g.d.tokens[k+1].text == "." {
		k += 2
	}
	first := k
	for k < s.end && g.names[k] == 0 && g.d.tokens[k].upper && g.kinds[k]&orgWord != 0 {
		k++
	}
	if k == first {
		return end
	}
	return k
}

// thingEnglish reads "X Street", "the X Prize", "X & Sons", "the X International
// Airport", "named after X", "a statue of X".
func (g *stage) thingEnglish(s *sentence, first, end int) bool {
	article := first > s.first && articles[g.lower(first-1)]
	switch {
	case article && end-first > 1:
		return true
	case g.honoured(s, first), g.constituency(s, first, end):
		return true
	case end >= s.end:
		return false
	}
	if g.wordlySurname(s, first, end) {
		return false // Senator Tom House
	}
	for k := first + 1; k < end; k++ {
		if g.kinds[k]&thingWord != 0 {
			return true
		}
	}
	t := &g.d.tokens[end]
	if t.text == "&" {
		return end+1 < s.end && g.d.tokens[end+1].upper
	}
	switch {
	case t.kind != word || g.kinds[end]&thingWord == 0:
		return false
	case t.upper:
		return !s.title
	}
	return article || end-first > 1 && !thingVerbs.has(t.lower) // the Akhmetov farm, the Khoja Ahmed Yasawi mausoleum
}

// constituency says whether the English words [first, end) in brackets behind a name tell
// where its holder sits: Senator Kabir Gano (Kano South), (APC, Kano South).
func (g *stage) constituency(s *sentence, first, end int) bool {
	if !compassWords.has(g.lower(end-1)) || g.at(s, end) != ")" {
		return false
	}
	for k := first - 1; k > s.first && k > first-5; k-- {
		switch {
		case g.d.tokens[k].text == "(":
			return g.d.tokens[k-1].upper
		case g.d.tokens[k].text != "," && !isDash(g.d.tokens[k].text) && !g.d.tokens[k].upper:
			return false
		}
	}
	return false
}

// compassWords end the names of constituencies and are surnames besides.
var compassWords = wordSet("south north east west central")

// thingVerbs are things that are verbs as well: John Smith and Ann Ray report.
var thingVerbs = wordSet("report order act rule park fund award base works mine farm bridge scale store shop station lecture class book house tower plant dam base bank hotel")

// honoured says whether the words in front of an English name tell of something
// that keeps its memory: named after, a monument to, the centenary of.
func (g *stage) honoured(s *sentence, first int) bool {
	i := first - 1
	for i > s.first && first-i < 5 && !memoryLinks.has(g.lower(i)) && g.d.tokens[i].kind == word && !g.d.tokens[i].upper {
		i-- // named for the late poet
	}
	if i <= s.first || !memoryLinks.has(g.lower(i)) {
		return false
	}
	for k := i - 1; k >= s.first && k > i-6; k-- {
		if memoryWords.has(g.lower(k)) {
			return true
		}
		if g.d.tokens[k].kind == word && !g.d.tokens[k].upper && !articles[g.lower(k)] && !memoryLinks.has(g.lower(k)) && g.lower(k) != "birth" && g.lower(k) != "death" {
			return false
		}
	}
	return false
}

var (
	memoryLinks = wordSet("after for to of")
	memoryWords = wordSet("named renamed monument statue bust memorial plaque mausoleum tomb anniversary centenary bicentenary memory footsteps")
)

// thingRussian reads «имени X», «улица маршала X», «премия X», «к 150-летию X»:
// the name is in the genitive, on «памятник» and «бюст» in the dative.
func (g *stage) thingRussian(s *sentence, first, end int) bool {
	i := first - 1
	for i > s.first && (openingMark[g.d.tokens[i].text] || g.lower(i) == "." && g.lower(i-1) == "им" || ranks.has(g.lower(i))) {
		i--
	}
	for k := i; k > s.first && first-k < 5 && g.d.tokens[k].kind == word; k-- {
		if g.isHead[k] && g.heads[k].cases&genitive == 0 {
			break // в театре имени Абая спикер X
		}
		if g.lower(k) == "имени" {
			return true // имени первого учителя района X
		}
	}
	if i < s.first || g.d.tokens[i].kind != word {
		return false
	}
	low := g.lower(i)
	if low == "имени" || low == "им" {
		return true
	}
	if first+1 < end && g.tookWhere(s, first) >= 0 {
		return false // встретил в аэропорту Анну Росси
	}
	jubilee := strings.Contains(low, "летию") || strings.HasSuffix(low, "летие") || strings.HasSuffix(low, "летия")
	office := i - 1
	for office > s.first && i-office < 4 && !g.isHead[office] && (adjectiveLike(g.lower(office)) || !g.d.tokens[office].upper && lastIs(g.lower(office), "ства", "ния", "ии") && g.isHead[office-1] || adjectiveLike(g.lower(office-1)) && lastIs(g.lower(office), "ства", "ния", "ии")) {
		office--
	}
	if !jubilee && g.kinds[i]&thingWord == 0 || office >= s.first && g.isHead[office] {
		return false // директор школы Иванов, председателя Национального банка Иванова
	}
	if g.at(s, office) == "по" && startsWithAny(g.at(s, office-1), panelsOn) {
		return false // председатель комитета по сельскому хозяйству Иванов
	}
	want := genitive
	if strings.HasPrefix(low, "памятник") || strings.HasPrefix(low, "бюст") || strings.HasPrefix(low, "монумент") {
		want |= dative
	}
	if first+1 < end && !standsIn(g.l.givenForms(g.word(first)), want) {
		return false // профессора университета Урсину Каджегас
	}
	if sex, ok := g.l.given(g.word(first)); !startsAny(low, streets) && first+1 < end && ok && sex == female && g.l.spelled(g.word(first)) && sexByEnding(g.word(end-1)) == female {
		return false // представившая поправки Гульмира Ахметова
	}
	return standsIn(g.l.surnameForms(g.word(end-1)), want)
}

// panelsOn are beginnings of what is named by the matter that it deals with.
var panelsOn = []string{"комитет", "подкомитет", "комисси", "групп", "вопросам=", "министр", "департамент", "управлени"}

// streets are beginnings of nouns behind which nobody stands in the nominative: на
// улице Ивана Шевцова.
var streets = []string{"улиц", "проспект", "площад", "бульвар", "переул", "набережн", "шоссе"}

// standsIn says whether one of the forms can stand in a case.
func standsIn(forms []form, want kase) bool {
	for _, f := range forms {
		if f.cases&want != 0 {
			return true
		}
	}
	return false
}

// ranks stand in the genitive between a thing and the name that it bears.
var ranks = wordSet("доктора академика профессора маршала генерала адмирала полковника капитана героя летчика лётчика космонавта композитора поэта писателя художника просветителя ученого учёного святого святой батыра хана ходжи ходжа хаджи композитору поэту писателю просветителю маршалу")

// thingKazakh reads «X атындағы театр», «X көшесі», «X» қоры, «Ислам істері»: the name has no
// ending and the noun is possessed.
func (g *stage) thingKazakh(s *sentence, end int) bool {
	i := end
	for i < s.end && closingMark[g.d.tokens[i].text] {
		i++
	}
	if i >= s.end || g.d.tokens[i].kind == punct {
		return false
	}
	low := g.lower(i)
	if g.d.tokens[i].kind == number && i+1 < s.end || strings.HasSuffix(low, "жылдық") && i+1 < s.end {
		low = g.lower(i + 1) // X-тің 180 жылдығы
	}
	if strings.HasPrefix(low, "жылдығы") || strings.HasPrefix(low, "мерейтой") || strings.HasPrefix(low, "істері") {
		return true // Ислам істері
	}
	if strings.HasPrefix(low, "атындағы") || strings.HasPrefix(low, "атында") || strings.HasPrefix(low, "есімімен") {
		return true
	}
	if kazakhAdjective(low) && i+1 < s.end {
		low = g.lower(i + 1) // мемориалдық зираты
	}
	return g.l.possessedThing(low) && !g.inflected(end-1)
}

// ownedThing says whether two Kazakh words are a noun and what it has, as in a line
// of capitals: ШАРУА ҚОЖАЛЫҒЫНЫҢ ИЕСІ.
func (g *stage) ownedThing(first, end int) bool {
	return end-first == 2 && endsWithAny(g.lower(first), "ының", "інің") && endsWithAny(g.lower(end-1), "сы", "сі", "ры", "рі")
}

// kazakhAdjective says whether a word qualifies the noun behind it.
func kazakhAdjective(low string) bool {
	for _, e := range [...]string{"лық", "лік", "дық", "дік", "тық", "тік"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// possessedThing says whether a Kazakh noun of the list has the possessive
// ending of the third person, perhaps with a case behind it: көшесі, қорының,
// мектебінде.
func (l *lexicon) possessedThing(low string) bool {
	if l.things[low] {
		return true
	}
	for _, e := range kkPossessed {
		if stem, ok := strings.CutSuffix(low, e.text); ok && l.things[stem] {
			return true
		}
	}
	return false
}

// possessed puts the possessive ending of the third person on a Kazakh noun:
// көше, көшесі; мектеп, мектебі; орталық, орталығы; медаль, медалі.
func possessed(noun string) string {
	if stem, ok := strings.CutSuffix(noun, "ь"); ok {
		return stem + "і" // медаль, медалі
	}
	front, _ := kkFront(noun)
	vowel := "ы"
	if front {
		vowel = "і"
	}
	if kkSound(noun)&vowelSound != 0 && kkSound(noun)&liquid == 0 {
		return noun + "с" + vowel
	}
	return softened(noun) + vowel
}

var (
	openingMark = map[string]bool{"«": true, "\"": true, "“": true, "„": true, "'": true}
	closingMark = map[string]bool{"»": true, "\"": true, "”": true, "“": true, "'": true}
)

// ofMinisterKazakh says whether the word of two parts at token k is what the Kazakh minister right behind
// it is of: «фин депутаты Оқу-ағарту министрі А-мен кездесті» names no deputy.
func (g *stage) ofMinisterKazakh(s *sentence, k int) bool {
	return strings.Contains(g.lower(k), "-") && k+1 < s.end && g.isHead[k+1] && g.heads[k+1].possessed && g.heads[k+1].class == "minister"
}

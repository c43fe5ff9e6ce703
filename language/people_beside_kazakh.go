package language

import "strings"

// Kazakh official style writes many a noun with a capital: Президент Жарлығы, Сенат төрағасы
// Мемлекет басшысының Жолдауын талқылады. Right behind an office such a noun looks like the
// surname of its holder.

// officialNoun says whether the single word with a capital at token i, right behind a Kazakh
// office, is a noun of official style and nobody's surname: something that belongs to the
// holder (Жарлығын, Қаулысы), a quality (Тәуелсіздік), a noun of the list, or what a feast, a
// law or a plan behind it is called after (Жеңіс күні, Жер кодексі).
func (g *stage) officialNoun(s *sentence, i int) bool {
	low := g.lower(i)
	if capitalNouns[wordStem("kk", low)] || belongsKazakh(low) {
		return true
	}
	if i+1 < s.end && namedAfterNoun(g.lower(i+1)) {
		return g.shape(i) < 2
	}
	return kazakhAdjective(low) && !g.l.spelled(g.word(i))
}

// belongsKazakh says whether a Kazakh word has the possessive ending of the third person, as no
// surname has, in any case: жарлығын, қаулысы, жолдауында.
func belongsKazakh(low string) bool {
	belongs := func(w string) bool {
		return endsWithAny(w, "ығы", "ігі", "сы", "сі", "уы", "уі") && longerThan(w, 5)
	}
	if belongs(low) {
		return true
	}
	for _, e := range kkPossessed {
		if stem, ok := strings.CutSuffix(low, e.text); ok && belongs(stem) {
			return true
		}
	}
	return false
}

// namedAfterNoun says whether a Kazakh noun in the possessive is called after the word in front
// of it: күнін, кодексі, мерекесімен.
func namedAfterNoun(low string) bool {
	return startsWithAny(low, []string{"күні", "айы", "айт=", "айтпен=", "айтқа=", "айтын", "мейрамы", "мерекесі", "кодексі", "жоспары", "мәселесі", "дәлізі", "кеңесі"})
}

// capitalNouns are, by their stems, Kazakh nouns that official style writes with a capital.
var capitalNouns = stemSet("kk", "мемлекет жарлық қаулы жолдау аппарат тұжырымдама регламент меморандум референдум сайлау съезд елбасы ұлт ел елтаңба әнұран кеңсе мәлімдеме үндеу шекара рухани жарғы қарар бағдарлама ұсыныс өкім баяндама сессия шарт келісім құжат тәртіп бюро әкімшілік тарап сапар форум саммит жасыл орта алғыс")

// stemSet is a set of the stems of words.
func stemSet(lang, words string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		set[wordStem(lang, w)] = true
	}
	return set
}

// kazakhToo says whether token i is the Kazakh word for "too" or a title behind a surname: «Әлия Рахметова да
// Новакпен кездесті», or behind a full name with a surname of the East next: «Ион Чобану да Серіковпен кездесті».
// Within a name the title stands behind the first: Исмаил қажы Сәттар. Nor is "and" the Arabic
// "son of" behind the sounds that ask for this form of it: «Дашдорж бен Гантөмөр», but «Абдулазиз бен Фахд».
func (g *stage) kazakhToo(i int) bool {
	low := g.d.tokens[i].text
	if low == "бен" && g.d.lang == "kk" && i > 0 {
		return kkSound(g.lower(i-1)) == voiced && !endsWithAny(g.lower(i-1), "азиз", "әзиз", "айез", "муаз", "хафиз")
	}
	if g.d.lang != "kk" || i == 0 || low != "да" && low != "де" && low != "қажы" || !g.d.tokens[i-1].upper {
		return false
	}
	full := i > 1 && g.d.tokens[i-2].upper && g.d.tokens[i-2].kind == word
	return g.shape(i-1) >= 1 || full && low != "қажы" && i+1 < len(g.d.tokens) && g.d.tokens[i+1].upper && g.shape(i+1) >= 1
}

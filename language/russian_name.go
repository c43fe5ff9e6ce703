package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// reading is one way to understand a name: its parts in the nominative.
type reading struct {
	given, middle, family string
	sex                   gender
	score                 int // how likely it is
	cases                 kase
	oblique               bool
}

// russianName reads given name, patronymic and surname together: the reading
// whose parts agree in gender and case, the likeliest by the parts' weights, by
// the case that the context wants (0 if it wants none) and by what stands
// elsewhere in the text.
func (g *stage) russianName(n nameSpan, want kase) reading {
	givens := []form{{"", 0, anyCase, 0}}
	switch {
	case initialOnly(n.given):
		givens = []form{{n.given, 0, anyCase, 1}}
	case n.eastern:
		givens = []form{{n.given, 0, anyCase, 2}} // Чэнь Бо-вэем: only the end is declined
	case mongolian(lower(n.given)):
		givens = []form{{n.given, 0, anyCase, 2}} // the father's name stays in the genitive
	case n.given != "":
		givens = g.vote(n.given, slices.Clone(g.l.givenForms(n.given)), 3)
	}
	middles := []form{{n.middle, 0, anyCase, 0}}
	if utf8.RuneCountInString(n.middle) > 1 {
		if p, ok := patronymicForm(n.middle); ok {
			middles[0] = p
		} else if !n.eastern && !strings.Contains(n.middle, " ") {
			middles = g.l.givenForms(n.middle) // Реджепу Тайипу Эрдогану
		}
	}
	head, last := headParts(n.family), lastPart(n.family)
	families := []form{{"", 0, anyCase, 0}}
	switch {
	case n.eastern:
		families = g.vote(last, syllableForms(last), 2)
		if strings.Count(n.given+n.middle, " ") == 0 && n.middle != "" {
			families = syllableByItself(last, families)
		}
	case last != "":
		families = g.vote(last, slices.Clone(g.l.surnameForms(last)), 4)
		if g.actsUndeclined(last) {
			for i := range families {
				if families[i].nom == last {
					families[i].weight += subjectWeight
				}
			}
		}
	}
	none := reading{given: n.given, middle: n.middle, family: n.family, score: -1000}
	best, woman := none, none // of all, and of those that are a woman's name
	verb, daughter := g.verbBeside(n), (want == 0 || want&nominative != 0) && g.l.ofFather(n.given)
	if n.first > 0 && russianPrepositions[g.lower(n.first-1)] != 0 {
		verb = 0 // делегация во главе с Авигдором Шаломом прибыла: it is hers
	}
	for _, x := range givens {
		for _, y := range middles {
			for _, z := range families {
				s, who, cases := agree(x, y, z, want)
				if daughter && x.cases == nominative && (z.gender == female || z.gender == 0 && turkicSurnames.on(lower(z.nom), 0)) {
					s += knownWeight - 1
					who = female
				}
				switch {
				case verb == female && cases&nominative == 0 && who == male:
					s -= subjectWeight // «На полях заседания Лейла Мамедова увиделась»: no man is spoken of
				case verb == 0 || who == 0 || cases&nominative == 0:
				case verb == who:
					s += subjectWeight
				default:
					s -= subjectWeight
				}
				r := reading{x.nom, y.nom, head + z.nom, who, s, cases, cases&nominative == 0}
				if s > best.score {
					best = r
				}
				if who == female && s > woman.score {
					woman = r
				}
			}
		}
	}
	if best.sex == male && woman.score+closeScore >= best.score && best.score-woman.score < 2*g.formsOnlyOf(woman, best) {
		return woman
	}
	best.family = g.l.boundHead(best.family, best.cases)
	if strings.Contains(best.middle, " ") && !n.eastern {
		best.middle = g.l.inCase(best.middle, best.cases)
	}
	return best
}

// pluralWants is the case in which the plural of an office at token k, with nothing but countries
// behind it, has the names that begin at token i, 0 if it does not tell.
func (g *stage) pluralWants(k, i int) kase {
	switch {
	case !g.isHead[k] || !g.heads[k].plural || !g.placesBetween(k+1, i):
		return 0
	case endsWithAny(g.lower(k), "ами", "ями"):
		return instrumental // с депутатами Хосе Гонсалесом и Мареком Новицким
	case g.heads[k].cases&anyCase == nominative && (!g.headBefore(k) || g.accompanying(k)): // but министра энергетики
		return nominative // депутаты Данара Серикова и Асан Тлеубаев
	}
	return 0
}

// accompanying says whether a participle in the plural governs the office in front of a plural at token k,
// so that both do not belong together: «сопровождающие спикера депутаты А и Б».
func (g *stage) accompanying(k int) bool {
	for j := k - 1; j > 0 && k-j < 5 && g.d.tokens[j].kind == word; j-- {
		if russianParticiple(g.lower(j)) && endsWithAny(g.lower(j), "ие", "иеся") {
			return true
		}
	}
	return false
}

// placesBetween says whether Russian tokens [from, to) are nothing but countries and what joins them:
// послами Франции и Германии.
func (g *stage) placesBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if g.place[k] == "" && g.lower(k) != "и" {
			return false
		}
	}
	return true
}

// boundHead puts the word behind a particle of descent into the nominative where
// another word ends the surname: «бин Насером аль-Кааби».
func (b *nameBook) boundHead(family string, cases kase) string {
	if !strings.Contains(family, " ") {
		return family
	}
	parts := strings.Fields(family)
	for i := 1; i+1 < len(parts); i++ {
		if !descent.has(lower(parts[i-1])) {
			continue
		}
		best := form{nom: parts[i], weight: -1000}
		for _, f := range b.russianGiven(parts[i]) {
			if f.cases&cases != 0 && f.weight > best.weight {
				best = f
			}
		}
		parts[i] = best.nom
		family = strings.Join(parts, " ")
	}
	return family
}

// inCase puts each of several words that stand in a case into the nominative: «Хосе Марией
// Гарсией Лопесом».
func (b *nameBook) inCase(words string, cases kase) string {
	parts := strings.Fields(words)
	for i, w := range parts {
		best := form{nom: w, weight: -1000}
		for _, f := range b.russianGiven(w) {
			if f.cases != anyCase {
				f.weight += 2 // as the words beside it are declined
			}
			if f.cases&cases != 0 && f.weight > best.weight {
				best = f
			}
		}
		parts[i] = best.nom
	}
	return strings.Join(parts, " ")
}

// descent are the particles with a first name of its own case behind them.
var descent = wordSet("бин бен ибн бинт бинти")

const (
	subjectWeight = 4 // what the verb beside a name counts
	closeScore    = 6 // readings so near one another are told apart by the rest of the text
)

// verbBeside is the gender of the verb in the past right beside a name, 0 if
// none stands there: «заявила Дарика», «Нодира, например, спросила».
func (g *stage) verbBeside(n nameSpan) gender {
	if n.first >= n.end {
		return 0 // no name of the text
	}
	toks := g.d.tokens
	k := n.end
	if k+3 < len(toks) && toks[k].text == "," && toks[k+1].kind == word && toks[k+2].text == "," {
		k += 3 // a word set off
	}
	if k < len(toks) && toks[k].lower == "не" {
		k++
	}
	if k < len(toks) && !toks[k].upper && !g.isHead[k] {
		if sex := verbGender(toks[k].lower); sex != 0 {
			return sex
		}
	}
	if k = n.first - 1; k >= 0 && !toks[k].upper && !g.isHead[k] && g.objectCase(n.first) != accusative {
		return verbGender(toks[k].lower)
	}
	return 0
}

// verbGender is the gender that a verb in the past shows, 0 for other words.
func verbGender(low string) gender {
	switch {
	case !longerThan(low, 4) || verbLikeNouns.on(strings.TrimSuffix(low, "а"), 0):
		return 0
	case womensVerbs.on(low, 2):
		return female
	case mensVerbs.on(low, 2):
		return male
	}
	return 0
}

// The endings of verbs in the past, and of nouns that end alike: генерал, отдела.
// They are read only.
var (
	verbLikeNouns = newEndings(
		"хурал", "генерал", "капитал", "материал", "журнал", "финал", "вокзал", "канал", "филиал", "портал", "квартал", "трибунал", "арсенал", "скандал", "сигнал", "потенциал", "персонал", "идеал", "мемориал", "сериал", "ритуал", "федерал", "либерал",
		"радикал", "адмирал", "отдел", "раздел", "предел", "удел", "тыл", "аул", "стул", "караул", "титул", "урал", "зеркал", "могил", "стамбул",
	)
	womensVerbs = newEndings("ала", "яла", "ила", "ыла", "ела", "ула", "шла", "гла", "кла", "лась")
	mensVerbs   = newEndings("ал", "ял", "ил", "ыл", "ел", "ул", "шел", "шёл", "лся")
)

// formsOnlyOf counts the words of the text that are forms of the surname or the
// first name of one reading and not of the other: «Маматкуловой» for a woman.
// Those of the other count against it.
func (g *stage) formsOnlyOf(x, other reading) (n int) {
	g.seen("")
	for w := range g.capitals {
		if !strings.HasPrefix(w, firstRunes(x.family, 3)) {
			continue
		}
		for _, f := range g.l.surnameForms(w) {
			switch {
			case f.nom == x.family && f.nom != other.family && (f.gender == 0 || f.gender == x.sex):
				n++
			case f.nom == other.family && f.nom != x.family && (f.gender == 0 || f.gender == other.sex):
				n--
			}
		}
	}
	return n
}

// syllableForms reads the last word of a name of East Asia, which can be as
// short as a syllable: Ким Чен Ыном.
func syllableForms(w string) []form {
	out := []form{{w, 0, anyCase, 2}}
	for _, e := range syllableEndings {
		stem, ok := strings.CutSuffix(w, e.from)
		last, _ := utf8.DecodeLastRuneInString(stem)
		switch {
		case !ok || last == 'ь' || syllables(stem) == 0:
		case !isRussianVowel(last):
			weight := 2
			if e.cases == instrumental && syllables(w) > 1 {
				weight = 6 // no name of East Asia of two syllables ends so
			}
			out = append(out, form{stem + e.to, 0, e.cases, weight})
		case e.to == "ь":
			weight := 2
			if strings.HasSuffix(stem, "э") {
				weight = 4 // no syllable of China ends like Бо-вэем or Юньфэя
			}
			out = append(out, form{stem + "й", 0, e.cases, weight}) // Юньфэя
		}
	}
	return out
}

// syllableByItself weighs the readings of the last of three words of a name of
// Korea, each of which is a syllable: a second one is an ending.
func syllableByItself(w string, forms []form) []form {
	for i := range forms {
		if f := &forms[i]; f.nom != w && syllables(w) == 2 && syllables(f.nom) == 1 {
			f.weight += 4
		}
	}
	return forms
}

// vote gives weight to the forms whose nominative the text has elsewhere.
func (g *stage) vote(w string, forms []form, weight int) []form {
	for i := range forms {
		if f := &forms[i]; f.nom != w && g.seen(f.nom) {
			f.weight += weight
		}
	}
	return forms
}

// actsUndeclined says whether a surname that looks like a dative or an accusative
// opens a sentence of the text as the subject of its verb: «Гросу отказалась». What
// -ов and -ин end may be a dative there: «Иванову пришла повестка».
func (g *stage) actsUndeclined(surname string) bool {
	if low := lower(surname); !strings.HasSuffix(low, "у") || lastIs(low, "ову", "еву", "ёву", "ину", "ыну", "ому") {
		return false
	}
	for si := range g.d.sentences {
		s := &g.d.sentences[si]
		if s.first+1 < s.end && g.d.tokens[s.first].text == surname && verbGender(g.d.tokens[s.first+1].lower) != 0 {
			return true
		}
	}
	return false
}

// agree weighs three forms together, and tells whose name they make and in
// which cases it can stand.
func agree(x, y, z form, want kase) (score int, who gender, cases kase) {
	s := x.weight + y.weight + z.weight
	for _, p := range [...]form{x, y, z} {
		if p.gender == 0 {
			continue
		}
		if who != 0 && who != p.gender {
			s -= 10
		}
		who = p.gender
	}
	if x.gender == 0 && z.gender == male && x.weight < knownWeight && x.cases != anyCase && lastIs(x.nom, "а", "я") {
		s -= 2 // a first name that nobody knows is rather a woman's: Вероничке Лунгу
	}
	c := x.cases & y.cases & z.cases & anyCase
	switch {
	case c == 0:
		s -= 10
	case want != 0 && c&want != 0:
		s += 3
	case want == nominative && z.cases == anyCase && x.cases == dative|prepositional:
		s -= 10 // спикер парламента Кайре Ыунапуу: no form of Кайра
	case want != 0:
		s -= 6
	case c&nominative != 0:
		s += 3
	}
	if c != 0 && c&nominative == 0 && (x.weight >= knownWeight && want == 0 || want&c != 0) {
		s += declined(x) + declined(y) + declined(z) // each part shows the case by itself
	}
	return s, who, c
}

// declined is 1 for a form that shows its case.
func declined(f form) int {
	if f.nom == "" || f.cases&anyCase == anyCase {
		return 0
	}
	return 1
}

// fathersName says whether a word is the patronymic of a first name that the
// book knows: Карлович, but not Шендерович.
func (b *nameBook) fathersName(w string) bool {
	low := lower(w)
	for _, e := range [...]string{"ович", "евич", "ич", "овна", "евна", "ична", "инична"} {
		stem, ok := strings.CutSuffix(low, e)
		if !ok || !longerThan(stem, 1) {
			continue
		}
		if strings.HasPrefix(e, "ов") || strings.HasPrefix(e, "ев") {
			if _, ok := fleeing[stem+"а"]; ok {
				return true // Львович, Павловна
			}
		}
		for _, end := range [...]string{"", "й", "ь", "а", "я"} {
			if b.spelled(stem + end) {
				return true
			}
		}
		if soft, ok := strings.CutSuffix(stem, "ь"); ok && b.spelled(soft+"ий") {
			return true
		}
		if longerThan(e, 3) && strings.HasSuffix(e, "на") && longerThan(stem, 3) {
			return true // no surname ends so
		}
	}
	return false
}

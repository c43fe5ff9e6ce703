package language

import "strings"

// russianPrepositions give a part to what follows in the right case; the other
// prepositions give none.
var russianPrepositions = map[string]part{
	"с": partWith, "со": partWith, "между": partBetween, "у": partBy, "к": partTo, "ко": partTo, "для": partTo,
	"от": 0, "из": 0, "о": 0, "об": 0, "обо": 0, "при": 0, "за": 0, "против": 0, "после": 0, "до": 0, "без": 0, "на": 0, "в": 0, "во": 0, "по": 0, "через": 0, "про": 0, "перед": 0, "под": 0, "над": 0, "кроме": 0, "благодаря": 0, "вместо": 0, "помимо": 0,
}

// russianPart reads the preposition in front of a party and its case.
func (sc *scene) russianPart(p *party) part {
	g := sc.c.g
	unknown := 0
	for k := sc.beforeOwner(p); k >= sc.s.first && p.first-k < 15; k-- {
		t := &g.d.tokens[k]
		x, ok := russianPrepositions[t.lower]
		near := k == p.first-1 || (p.stand.guest || p.stand.noun) && sc.onlyAdjectives(k+1, p.first) // у высокого гостя
		switch {
		case t.lower == "от" && k > sc.s.first && strings.HasPrefix(g.lower(k-1), "звон"):
			return partWith // звонок от
		case ok && near && x == partWith && p.cases == nominative:
			p.cases = instrumental // a name that does not decline
			return x
		case ok && near && x == 0, ok && near && x == partTo, ok && near && x == partBy:
			return x
		case ok && (x == partWith || x == partBetween) && p.cases&instrumental != 0 && sc.reaches(p, k):
			if x == partWith && k > sc.s.first && sc.mark(k-1)&tellsAside != 0 {
				p.beside = true
				return partSubject
			}
			return x
		}
		if t.kind == punct && t.text != "," && !isQuoteMark(t.text) && !isDash(t.text) || sc.mark(k)&tellsEncounter != 0 && !sc.ofVisitor(k) || g.names[k] != 0 && k < p.first-1 && unknown > 0 {
			break
		}
		if t.kind == word && !g.isHead[k] && g.place[k] == "" && g.bodyAt[k] == nil {
			unknown++
		}
	}
	return partOf(p.cases)
}

// beforeOwner is the token in front of a party; where the name of whose office it is stands there, as in
// «с помощником президента Ивана Белова Денисом Козиным», the one in front of that.
func (sc *scene) beforeOwner(p *party) int {
	g, k := sc.c.g, p.first-1
	if k <= sc.s.first || g.names[k] == 0 || p.cases&anyCase != instrumental {
		return k
	}
	owner := &g.spans[g.names[k]-1]
	if owner.first-1 <= sc.s.first || !g.isHead[owner.first-1] && !sc.instrumentalNoun(owner.first-1) || !g.genitiveGiven(owner.first) {
		return k
	}
	return owner.first - 1
}

// onlyAdjectives says whether nothing but Russian adjectives stands among tokens [from, to).
func (sc *scene) onlyAdjectives(from, to int) bool {
	for k := from; k < to; k++ {
		if !isRussianAdjective(sc.c.g.lower(k)) {
			return false
		}
	}
	return true
}

func isQuoteMark(s string) bool {
	return s == "«" || s == "»" || s == "\"" || s == "“" || s == "”" || s == "„"
}

// reaches says whether the preposition at k can govern a party over the words
// between: a few that describe it, or a participle and what belongs to it
// where only the instrumental is possible.
func (sc *scene) reaches(p *party, k int) bool {
	g := sc.c.g
	for j := k + 1; j < p.first; j++ {
		if strings.HasPrefix(g.lower(j), "котор") {
			return false // с которым А встретился
		}
		if lastIs(g.lower(j), "ами", "ями") && p.cases != instrumental && !(j == p.first-1 && sc.officeOfSeveral(j, p.end)) {
			return false // с жителями города
		}
		if p.cases != instrumental && sc.mark(j)&tellsLight != 0 && lastIs(g.lower(j), "л", "ла", "ли") {
			return false // беседу с министром вёл Х
		}
	}
	if p.first-k <= 3 {
		return p.cases == instrumental || p.first-k < 3 || g.lower(p.first-1) != "," || sc.instrumentalNoun(k+1) // сойдя с самолёта, Х
	}
	if p.cases&nominative != 0 && (p.cases != anyCase || !sc.instrumentalNoun(k+1)) {
		return false
	}
	for j := k + 1; j < p.first; j++ {
		if t := &g.d.tokens[j]; t.kind == word && !t.upper && !g.isHead[j] && finitePast(t.lower) {
			return false
		}
	}
	return true
}

// officeOfSeveral says whether the plural of an office at token j is that of the names of
// which the first ends at token end: с депутатами Гульшат А и Вадимом Б.
func (sc *scene) officeOfSeveral(j, end int) bool {
	g := sc.c.g
	return g.isHead[j] && g.heads[j].plural && end+1 < sc.s.end && (joinsList(g.lower(end)) || g.lower(end) == ",") && g.names[end+1] != 0
}

// instrumentalNoun says whether the common noun that a name which does not
// decline explains stands at token k, in the singular of the instrumental:
// «с докладчицей ассамблеи по Армении Х».
func (sc *scene) instrumentalNoun(k int) bool {
	t := &sc.c.g.d.tokens[k]
	return t.kind == word && !t.upper && len(t.lower) > len("гость") && lastIs(t.lower, "ом", "ем", "ой", "ей", "ым", "им")
}

// finitePast says whether a Russian word is a finite verb of the past.
func finitePast(low string) bool {
	for _, e := range endingsOfPast.of(low) {
		if strings.HasSuffix(low, e) && len(low) > len(e)+4 {
			return !lastIs(low, nounsLikePast[:]...)
		}
	}
	return false
}

var endingsOfPast = newEndings("ил", "ал", "ел", "ял", "ила", "ала", "ела", "яла", "или", "али", "ели", "яли", "ило", "ало", "лся", "лась", "лись", "лось")

// nounsLikePast are the ends of Russian nouns that look like verbs of the past: канала,
// начальника отдела, порталом.
var nounsLikePast = [...]string{"канал", "канала", "портал", "портала", "филиал", "филиала", "капитал", "капитала", "персонал", "персонала", "материал", "материала", "журнал", "журнала", "вокзал", "вокзала", "терминал", "терминала", "трибунал", "трибунала", "генерал", "генерала", "адмирал", "адмирала", "потенциал", "потенциала", "отдел", "отдела", "раздел", "раздела", "предел", "предела"}

// russianParticiple says whether a Russian word is a participle of the active:
// прибывший, сопровождающего.
func russianParticiple(low string) bool {
	low, _ = strings.CutSuffix(low, "ся") // находящийся
	for _, stem := range [...]string{"вш", "ющ", "ящ", "ущ", "ащ"} {
		for _, e := range [...]string{"ий", "ая", "его", "ую", "ей", "им", "ими", "их", "ие", "ему"} {
			if strings.HasSuffix(low, e) && strings.HasSuffix(low[:len(low)-len(e)], stem) && len(low) > len(stem)+len(e)+4 {
				return true
			}
		}
	}
	return false
}

// goesOnItself are the Russian nouns that go on, and nobody walks: речь шла о воде.
var goesOnItself = wordSet("речь дискуссия спор работа заседание подготовка")

// ownsNoun says whether the Russian relative pronoun at token k belongs to a noun in front
// of it: «Х, по инициативе которого приняли закон».
func (sc *scene) ownsNoun(k int) bool {
	low := sc.c.g.lower(max(k-1, sc.s.first))
	return low != "," && !russianHasPreposition(low)
}

// crowdTheyLead finds the delegation in «делегацию …, которую возглавляет X»,
// -1 if X leads none.
func (sc *scene) crowdTheyLead(p *party) int {
	g := sc.c.g
	for k := p.first - 1; k > sc.s.first && p.first-k < 6; k-- {
		switch g.lower(k) {
		case "возглавляет", "возглавил", "возглавила", "возглавлял", "возглавляла":
			if strings.HasPrefix(g.lower(k-1), "котор") {
				return sc.crowdBefore(k - 2)
			}
			return -1
		}
	}
	return -1
}

// russianCrowd is the case of a noun such as делегация.
func russianCrowd(low string) kase {
	if low == "группа" {
		return nominative
	}
	switch {
	case strings.HasSuffix(low, "ию"), strings.HasSuffix(low, "пу"):
		return accusative
	case strings.HasSuffix(low, "ией"), strings.HasSuffix(low, "иями"), strings.HasSuffix(low, "ами"), strings.HasSuffix(low, "пой"):
		return instrumental
	case strings.HasSuffix(low, "ия"):
		return nominative
	case strings.HasSuffix(low, "ии"):
		return genitive | dative
	case strings.HasSuffix(low, "ов"), strings.HasSuffix(low, "ев"), strings.HasSuffix(low, "ий"), strings.HasSuffix(low, "ей"):
		return accusative | genitive
	}
	return nominative
}

// casesOf returns the cases in which a Russian mention can stand, by its
// office and by its own endings.
func (c *cast) casesOf(m *mention) kase {
	g := c.g
	out := anyCase
	for k := range c.roles[m.sentence] {
		if r := &c.roles[m.sentence][k]; (r.end == m.first || m.office && r.first == m.first) && !r.noun.plural {
			out = r.noun.cases &^ plural
			break
		}
	}
	if m.office {
		return out
	}
	if m.first > 0 {
		if told := politeCases[g.lower(m.first-1)]; told != 0 {
			return told
		}
	}
	own := anyCase
	for k := m.first; k < m.end; k++ {
		if cases := g.formCases(k, m.p); own&cases != 0 {
			own &= cases
		}
	}
	if out&own == 0 {
		if own&nominative == 0 {
			return own // с заместителем Ивана Петрова
		}
		return out
	}
	return out & own
}

// politeCases are the cases that a Russian form of address gives a name behind it, which may not
// decline: «госпожу Эдер принял А».
var politeCases = map[string]kase{
	"госпожу": accusative, "г-жу": accusative, "госпожой": instrumental, "г-жой": instrumental, "г-жа": nominative, "госпожа": nominative,
	"господин": nominative, "г-н": nominative, "господина": accusative | genitive, "г-на": accusative | genitive, "господином": instrumental, "г-ном": instrumental, "господину": dative, "г-ну": dative,
}

// frenchGiven are first names that look as if they declined, but do not.
var frenchGiven = map[string]bool{"николя": true, "тома": true, "люка": true, "франсуа": true, "бенуа": true, "жозуа": true}

// formCases returns the cases of one word of a person's name, anyCase if it
// does not tell.
func (g *stage) formCases(k int, p *person) kase {
	w := g.word(k)
	var forms []form
	var want string
	switch low := lower(w); {
	case lastIs(low, "и", "о", "у", "ю", "э", "ы", "е", "ё") && (unYo(low) == unYo(lower(lastPart(p.family))) || low == lower(p.given)), frenchGiven[low]:
		return anyCase
	case p.eastern && w == p.given:
		return anyCase // с Чэнь Бо-вэем: only the end is declined
	case p.given != "" && strings.HasPrefix(low, firstRunes(lower(p.given), 2)):
		forms, want = g.l.givenForms(w), p.given
	default:
		forms, want = g.l.surnameForms(w), lastPart(p.family)
	}
	var out kase
	for _, f := range forms {
		if unYo(f.nom) == unYo(want) && (f.gender == 0 || p.sex == 0 || f.gender == p.sex) {
			out |= f.cases
		}
	}
	if out == 0 {
		return anyCase
	}
	return out &^ plural
}

package language

import (
	"strings"
	"unicode/utf8"
)

// read takes the inflection off a name.
func (c *cast) read(n nameSpan) (p *person, oblique bool) {
	switch c.g.d.lang {
	case "ru":
		return c.g.readRussian(n)
	case "kk":
		return c.g.readKazakh(n)
	}
	p = &person{given: n.given, middle: n.middle, family: n.family, score: 1, eastern: n.eastern}
	if p.sex, _ = c.g.l.given(p.given); p.sex == 0 || n.eastern {
		p.sex = sexByEnding(p.family)
	}
	return p, false
}

func (g *stage) readRussian(n nameSpan) (*person, bool) {
	want := g.wanted(n.first)
	if g.speakerLabel(n) {
		want = nominative
	}
	if told := g.apposedCases(&g.d.sentences[n.sentence], n.end); want&told == 0 && told != 0 {
		want = told // Сантери Хейкколу, посла Финляндии
	}
	r := g.russianName(n, want)
	if object := g.objectCase(n.first); r.oblique && object != 0 {
		r = g.russianName(n, object) // принял Валентину Матвиенко
	}
	if want == 0 && !r.oblique && r.sex == female && (g.objectCase(n.first) == accusative && endsWithAny(g.lower(n.first-1), "л", "ли") || g.manTook(n)) {
		if man := g.russianName(n, accusative); man.oblique && man.sex == male {
			r = man // принял Нурлана Досаева: no woman does it, and she would be «Досаеву»
		}
	}
	p := &person{given: r.given, middle: r.middle, family: r.family, sex: r.sex, score: r.score, eastern: n.eastern}
	if n.eastern {
		p.given = n.given // Ким До Юна: only the end of the name is declined
	}
	p.plain = !r.oblique && p.family == n.family && p.given == n.given
	oblique := r.oblique || p.family != n.family || p.given != n.given || want != 0 && want&nominative == 0
	if want != 0 && want&nominative == 0 && p.family == n.family && p.given == n.given {
		p.score -= 2
	}
	if p.given != "" && p.middle == "" && g.l.fathersName(p.family) {
		p.middle, p.family = p.family, "" // Касым-Жомарт Кемелевич
	}
	return p, oblique
}

// manTook says whether a verb of a man's, with nothing but where and when it was behind it, has a Russian name as
// its object: «встретил в аэропорту Нурлана Досаева», «принял в среду Нурлана Досаева».
func (g *stage) manTook(n nameSpan) bool {
	k := g.tookWhere(&g.d.sentences[n.sentence], n.first)
	return k >= 0 && strings.HasSuffix(g.lower(k), "л")
}

// tookWhere is the Russian verb of the past that has its object in the accusative at token first, with nothing but
// where or when it was between, -1 if there is none: «встретила в аэропорту Нурлана Досаева».
func (g *stage) tookWhere(s *sentence, first int) int {
	const longest = 4
	for k := first - 2; k > s.first && first-k <= longest && g.d.tokens[k].kind == word && g.names[k] == 0; k-- {
		if next := g.lower(k + 1); takesAccusative.has(g.lower(k)) && endsWithAny(g.lower(k), "л", "ла", "ли") {
			if whereAndWhen.has(next) || russianHasPreposition(next) {
				return k
			}
			return -1
		}
	}
	return -1
}

// speakerLabel says whether a name opens a paragraph as who speaks in it, which it does
// in the nominative: «АЗИЗА МАМЫТОВА: …».
func (g *stage) speakerLabel(n nameSpan) bool {
	return n.end < len(g.d.tokens) && g.d.tokens[n.end].text == ":" && g.paragraphAt(n.first)
}

// objectCase is the case in which the verb in front of token i has its object,
// 0 if none stands there.
func (g *stage) objectCase(i int) kase {
	switch {
	case i == 0:
		return 0
	case takesAccusative.has(g.lower(i - 1)):
		return accusative
	case takesDative.has(g.lower(i - 1)):
		return dative
	}
	return 0
}

func (g *stage) readKazakh(n nameSpan) (*person, bool) {
	p := &person{given: n.given, middle: n.middle, family: n.family, eastern: n.eastern}
	switch {
	case n.surnameFirst && n.middle != "":
		p.middle = g.kazakhNominative(n.middle)
	case n.surnameFirst && n.given != "":
		p.given = g.kazakhNominative(n.given)
	case n.eastern:
		p.family = g.shortNominative(n.family)
	default:
		p.family = headParts(n.family) + g.kazakhNominative(lastPart(n.family))
	}
	oblique := p.family != n.family || p.given != n.given || p.middle != n.middle
	if !oblique {
		p.score = 2
	}
	if p.sex, _ = g.l.given(p.given); p.sex == 0 || n.eastern {
		p.sex = sexByEnding(p.family)
	}
	if p.given != "" && p.middle == "" && patronymicRussian(lower(p.family)) && g.l.fathersName(p.family) {
		p.middle, p.family = p.family, ""
	}
	return p, oblique
}

// sexByEnding tells a man's surname or patronymic from a woman's, 0 if it does
// not show.
func sexByEnding(family string) gender {
	low := lower(family)
	switch {
	case womensEndings.on(low, 0):
		return female
	case mensEndings.on(low, 0):
		return male
	}
	return 0
}

// The endings that show whose surname or patronymic it is. They are read only.
var (
	womensEndings = newEndings("ова", "ева", "ёва", "ина", "ская", "цкая", "қызы", "кызы", "гызы", "ova", "yeva", "aeva", "ieva", "skaya", "vska", "nska", "qyzy", "kyzy", "ová", "dóttir", "dottir")
	mensEndings   = newEndings("ов", "ев", "ёв", "ский", "ұлы", "улы", "оглы", "оғлу", "уулу")
)

func lastPart(s string) string {
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		if nameTails[s[i+1:]] {
			return s
		}
		return s[i+1:]
	}
	return s
}

func headParts(s string) string { return s[:len(s)-len(lastPart(s))] }

// kazakhNominative chooses among the stems of a word the one that explains most
// of the forms in the document, of equals the likeliest. The locative, rare on
// persons, needs such support.
func (g *stage) kazakhNominative(w string) string {
	forms := g.l.kazakhName(w)
	if len(forms) == 1 {
		return forms[0]
	}
	if g.seen(w); g.joined[w] && !g.l.nameWord(forms[0]) {
		return w
	}
	best, most := w, -1
	for _, f := range forms {
		n := g.formsOf(f)
		if f != w && kkPlace.has(lower(w[len(f):])) && !g.l.nameWord(f) {
			n-- // less likely than the word as it stands
		}
		if n > most {
			best, most = f, n
		}
	}
	return best
}

// nameWord says whether a word is a first name or ends as Russian surnames do.
func (b *nameBook) nameWord(w string) bool {
	_, known := b.given(w)
	return known || looksRussianSurname(lower(w))
}

// formsOf counts the different words of a Kazakh document that can be forms of
// a name.
func (g *stage) formsOf(nominative string) int {
	if g.stems == nil {
		g.stems = clearedMap(&g.d.desk.stems)
		g.seen(nominative) // notes the capitals
		for w := range g.capitals {
			for _, f := range g.l.kazakhName(unrespected(w)) {
				g.stems[f]++
			}
		}
	}
	return g.stems[nominative]
}

// kkPlace are the locative endings.
var kkPlace = wordSet("да де та те")

// shortNominative is kazakhNominative for a syllable of an East Asian name,
// whose stem can be two letters long: Юнмен, Хемен, Лиге.
func (g *stage) shortNominative(w string) string {
	if f := g.kazakhNominative(w); f != w || g.joined[w] {
		return f
	}
	low := lower(w)
	for _, e := range kkCases {
		stem, ok := strings.CutSuffix(low, e.text)
		if ok && utf8.RuneCountInString(e.text) > 1 && stem != "" && kkAgrees(stem, e) {
			return w[:len(stem)]
		}
	}
	return w
}

// seen says whether a word stands in the document as it is, with a capital.
func (g *stage) seen(w string) bool {
	if g.capitals == nil {
		g.capitals = clearedMap(&g.d.desk.capitals)
		g.joined = nil
		for i := range g.d.tokens {
			if t := &g.d.tokens[i]; t.upper {
				g.capitals[t.text] = true
				g.noteJoined(i)
			}
		}
	}
	return g.capitals[w]
}

// noteJoined notes that the capitalised word at token i stands somewhere in front of a Kazakh "and" with
// somebody behind it: in such a list only the last has the case, so that what looks like an ending there
// belongs to the name: «Лерберге мен депутат Хайдер». The word is "I" as well.
func (g *stage) noteJoined(i int) {
	const reach = 6 // words to the next name
	toks := g.d.tokens
	if g.d.lang != "kk" || i+2 >= len(toks) || !kazakhAnd(toks[i+1].text) {
		return
	}
	for k := i + 2; k < len(toks) && k < i+2+reach && toks[k].kind == word; k++ {
		if toks[k].upper {
			if g.joined == nil {
				g.joined = map[string]bool{}
			}
			g.joined[toks[i].text] = true
			return
		}
	}
}

// merge takes over what another reading of the same person knows better.
func (p *person) merge(x *person) {
	if p.middle == "" && x.middle != "" && x.given == p.given && x.middle == p.family {
		p.middle, p.family = x.middle, x.family // Kamarul Idzham, in full Kamarul Idzham Lotfi
		return
	}
	if shortFor(x, p) {
		return
	}
	if utf8.RuneCountInString(x.given) > utf8.RuneCountInString(p.given) && (p.given == "" || initialOnly(p.given)) {
		p.given = x.given
	} else if (x.score > p.score || x.plain && !p.plain) && (x.plain || !p.plain) && x.given != "" && !initialOnly(x.given) && !closesName(x.family, p.family) {
		p.given, p.family, p.score, p.plain = x.given, x.family, x.score, x.plain
		if x.sex != 0 {
			p.sex = x.sex
		}
	}
	if p.family == "" || (x.plain && !p.plain || x.score > p.score) && x.family == p.family+"ь" { // Морельмен, Морелмен
		p.family = x.family
	}
	if p.middle == "" {
		p.middle = x.middle
	}
	if p.sex == 0 {
		p.sex = x.sex
	}
}

// closesName says whether x is a patronymic where the surname is known.
func closesName(x, surname string) bool {
	return patronymicBase(lower(x)) && !patronymicBase(lower(surname)) || x == "" && surname != ""
}

// genitiveNouns are nouns whose name behind them stands in the genitive.
var genitiveNouns = map[string]bool{
	"гостем": true, "гостьей": true, "гостями": true, "собеседником": true, "собеседницей": true, "собеседниками": true, "слова": true, "слов": true, "словам": true, "словами": true, "имя": true, "имени": true, "именем": true, "фамилия": true, "указ": true, "указом": true, "указу": true, "указа": true, "приказ": true, "приказом": true, "речь": true, "речи": true, "статья": true, "статье": true, "статью": true,
	"письмо": true, "письма": true, "письме": true, "визит": true, "визита": true, "визиту": true, "визитом": true, "отставка": true, "отставку": true, "отставки": true, "отставке": true, "кандидатура": true, "кандидатуру": true, "кандидатуры": true, "кандидатуре": true, "прием": true, "приём": true, "приезд": true, "приезда": true, "подпись": true,
	"адрес": true, "чести": true, "лицо": true, "лице": true, "лица": true, "стороны": true, "участием": true, "участии": true, "инициативе": true, "инициативу": true, "инициатива": true, "просьбе": true, "просьба": true, "поддержку": true, "поддержке": true, "политика": true, "политику": true, "политики": true, "команда": true, "команды": true, "команде": true, "администрация": true, "администрации": true, "администрацию": true, "правительство": true, "правительства": true, "книга": true, "книги": true, "книгу": true, "роль": true, "роли": true, "день": true, "смерть": true, "смерти": true, "убийство": true, "убийства": true, "победа": true, "победу": true, "победы": true,
	"правительству": true, "правительством": true, "правительстве": true, "кабмин": true, "кабмина": true, "кабмину": true, "кабмином": true, "кабмине": true, "кабинета": true, "кабинету": true, "кабинетом": true, "кабинете": true, "отказ": true, "отказа": true, "отказу": true, "отказом": true, "отказе": true, "вопроса": true, "вопросу": true, "вопросы": true, "вопросов": true, "критика": true, "критики": true, "критику": true, "критикой": true, "ухода": true, "уходу": true, "уходом": true,
}

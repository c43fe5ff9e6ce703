package language

import (
	"strings"
)

// otherNouns are nouns of whoever stands over against somebody: his rival, его
// оппонент, оның ізбасары.
var otherNouns = wordSet(`rival opponent counterpart interlocutor successor predecessor colleague guest host deputy namesake adversary critic ally neighbour neighbor
	оппонент оппонентка соперник соперница визави коллега преемник преемница предшественник предшественница собеседник собеседница гость гостья заместитель заместительница зам однофамилец однофамилица тёзка тезка сосед соседка критик союзник
	қарсыласы әріптесі ізбасары әңгімелесушісі қонағы мейманы орынбасары әңгімелесі көршісі`)

// othersOwner says whether the noun at token k is somebody's rival or the like,
// and of which sex that somebody is.
func (c *cast) othersOwner(k int) (sex gender, ok bool) {
	if !otherNouns.has(c.g.lower(k)) {
		return 0, false
	}
	for i := k - 1; i >= 0 && i > k-3; i-- {
		if sex, ok = possessor(c.g.d.lang, c.g.lower(i)); ok {
			return sex, true
		}
	}
	return 0, c.g.d.lang == "kk" && k <= c.g.d.sentences[c.g.d.sentenceAt(k)].first+1
}

// other returns who was named last before token tok of sentence si and is not
// whom the possessive in front of the noun at token k means.
func (c *cast) other(si, tok, k int, owner, sex gender) *person {
	return c.otherThan(c.pronounMeans(si, min(tok, k), owner), si, tok, sex)
}

// otherThan returns who of a sex was named last before token tok of sentence si and
// is not the given person.
func (c *cast) otherThan(not *person, si, tok int, sex gender) *person {
	const far = 8
	for i := si; i >= 0 && i > si-far; i-- {
		for n := len(c.at[i]) - 1; n >= 0; n-- {
			m := c.at[i][n]
			if (i < si || m.first < tok) && m.p != not && agrees(m.p, sex) && !c.isQuoted(m.first) {
				return m.p
			}
		}
	}
	return nil
}

// ordered are words that point to the first or the last of those just named.
var (
	firstOfTwo = wordSet("former біріншісі алғашқысы")
	lastOfTwo  = wordSet("latter последний последняя екіншісі соңғысы кейінгісі")
	overThere  = wordSet("анау анасы")
	// standsForOne is the trait of all of these.
	standsForOne = newTrait(func(low string) bool { return firstOfTwo.has(low) || lastOfTwo.has(low) || overThere.has(low) })
)

// inOrder returns whom a word for the first or the last of those just named, at
// token k, means; ok if it is such a word.
func (c *cast) inOrder(si, tok, k int, sex gender) (p *person, ok bool) {
	low := c.g.lower(k)
	switch {
	case overThere.has(low):
		return c.otherThan(c.referent(si, min(tok, k), sex), si, tok, sex), true
	case lastOfTwo.has(low) && c.alone(k):
		return c.lastOf(si, min(tok, k), sex), true
	case firstOfTwo.has(low) && c.alone(k):
		if two := c.twoBefore(min(tok, k), si); len(two) == 2 {
			return two[0], true
		}
	}
	return nil, false
}

// alone says whether the word at token k tells no noun behind it: the latter said,
// последний, правда, предупредил.
func (c *cast) alone(k int) bool {
	if k+1 >= len(c.g.d.tokens) {
		return true
	}
	t := &c.g.d.tokens[k+1]
	return c.g.d.lang == "kk" || t.kind == punct || c.saysAt(k+1) || c.g.d.lang == "ru" && (c.pastTense(k+1) || c.finite(k+1)) || isAdverb(t) || c.g.d.lang == "en" && !t.upper && (strings.HasSuffix(t.lower, "ed") || afterSubject[t.lower])
}

// guestNouns mean whoever comes from abroad.
var guestNouns = wordSet("guest visitor гость гостья гостя гостьи қонақ қонағы мейман мейманы қонақтың қонағының мейманның мейманының")

// foreigner returns who of another country than that of the text was named last
// before token tok of sentence si.
func (c *cast) foreigner(si, tok int, sex gender) *person {
	home := c.g.home
	if c.g.dated != "" {
		home = c.g.dated
	}
	p := c.lastAbroad(si, tok, sex, func(code string) bool { return code == home })
	if c.g.dated != "" || c.g.l.homes[home] || c.g.visited(home) || p != nil && !c.g.l.homes[p.country] {
		return p
	}
	if x := c.lastAbroad(si, tok, sex, func(code string) bool { return c.g.l.homes[code] }); x != nil {
		return x // the text names no country but the guest's
	}
	return p
}

// visited says whether a text names the capital or a town of a country.
func (g *stage) visited(code string) bool {
	for i := range g.place {
		if g.town[i] == code || g.capit[i] && g.place[i] == code {
			return true
		}
	}
	return false
}

// lastAbroad returns who of a sex was named last before token tok of sentence si and is of a
// country that is not at home.
func (c *cast) lastAbroad(si, tok int, sex gender, athome func(code string) bool) *person {
	const far = 12
	for i := si; i >= 0 && i > si-far; i-- {
		for n := len(c.at[i]) - 1; n >= 0; n-- {
			m := c.at[i][n]
			if (i < si || m.first < tok) && m.p.country != "" && !athome(m.p.country) && agrees(m.p, sex) && !c.isQuoted(m.first) {
				return m.p
			}
		}
	}
	return nil
}

// receivedBefore returns whom the sentences in front of token tok tell in Russian to have been
// received: a guest of no country, as the head of an international body is. «А принял
// генсека ассамблеи Б. Гость отметил …» But not «Б принял спикер А».
func (c *cast) receivedBefore(si, tok int, sex gender) *person {
	const far = 4
	for i := si; c.g.d.lang == "ru" && i >= 0 && i > si-far; i-- {
		for n := len(c.at[i]) - 1; n >= 0; n-- {
			m := c.at[i][n]
			if (i < si || m.first < tok) && agrees(m.p, sex) && !c.subject(m) && c.objectOfTalks(m) {
				return m.p
			}
		}
	}
	return nil
}

// objectOfTalks says whether a Russian mention follows «принял», «встретился с», «переговоры с», or opens
// its sentence in front of «принял».
func (c *cast) objectOfTalks(m *mention) bool {
	k := c.lead(m) - 1
	if s := &c.g.d.sentences[m.sentence]; c.lead(m) == s.first {
		return m.end < s.end && receptionVerbs.fits(c.g.lower(m.end))
	}
	if k <= c.g.d.sentences[m.sentence].first {
		return false
	}
	if low := c.g.lower(k); low == "с" || low == "со" {
		return startsWithAny(c.g.lower(k-1), []string{"встретил", "встреч", "переговор", "бесед"})
	}
	return receptionVerbs.fits(c.g.lower(k))
}

// namedNext returns whom the sentence behind that of token k introduces, alone and
// for the first time: His guest disagreed. X has led the chamber since 2024.
func (c *cast) namedNext(k int, sex gender) *person {
	d := c.g.d
	si := d.sentenceAt(k)
	next := si + 1
	if next >= len(d.sentences) || d.sentences[next].paragraph > d.sentences[si].paragraph+1 || len(c.at[next]) == 0 {
		return nil
	}
	m := c.at[next][0]
	if m.office || !c.subject(m) || !agrees(m.p, sex) || c.lastNamed(m) >= 0 {
		return nil
	}
	for _, x := range c.at[next] {
		if x.p != m.p {
			return nil
		}
	}
	return m.p
}

// russianPeoples are the beginnings of Russian words for people by their
// country which the names of countries do not have; as surnames begin so too,
// they hold for words without a capital only.
var russianPeoples = map[string]string{
	"немец": "DE", "немк": "DE", "француж": "FR", "финн": "FI", "финк": "FI", "грек": "GR", "гречан": "GR", "поляк": "PL", "польк": "PL", "чех": "CZ", "чешк": "CZ", "швед": "SE", "датчан": "DK", "турок": "TR", "турчан": "TR",
	"узбеч": "UZ", "армян": "AM", "венгр": "HU", "венгер": "HU", "англичан": "GB", "таджич": "TJ", "индиец": "IN", "саудов": "SA", "серб": "RS", "хорват": "HR", "словен": "SI", "словак": "SK", "словач": "SK", "люксембурж": "LU",
}

// countryAt returns the country that the word at token k tells of, "" if the text has no such token.
func (c *cast) countryAt(k int) string {
	if k < 0 || k >= len(c.g.d.tokens) {
		return ""
	}
	if code := c.g.place[k]; code != "" || c.g.d.lang != "ru" || c.g.d.tokens[k].upper && k != c.g.d.sentences[c.g.d.sentenceAt(k)].first {
		return code
	}
	if !ofPeople.has(&c.g.d.tokens[k]) {
		return ""
	}
	return peopleOf(c.g.lower(k))
}

// ofPeople is the trait of the words that russianPeoples knows the beginning of.
var ofPeople = newTrait(func(low string) bool { return peopleOf(low) != "" })

func peopleOf(low string) string {
	for n := len("чех"); n <= min(len(low), len("люксембурж")); n += len("ч") {
		if code := russianPeoples[low[:n]]; code != "" {
			return code
		}
	}
	return ""
}

// countryman says whether the word at token k is a noun in the nominative that
// names somebody by his country, and of which sex: немец, финка; the Dutchman.
func (c *cast) countryman(k int) (gender, bool) {
	t := &c.g.d.tokens[k]
	if t.kind != word || c.countryAt(k) == "" {
		return 0, false
	}
	switch c.g.d.lang {
	case "ru":
		opens := k == c.g.d.sentences[c.g.d.sentenceAt(k)].first
		switch {
		case t.upper && !opens:
		case endsWithAny(t.lower, "нка", "чка", "шка", "лька", "инка", "йка") || t.lower == "финка":
			return female, true
		case endsWithAny(t.lower, "ец", "анин", "янин") || russianPeoples[t.lower] != "":
			return male, true
		}
	case "en":
		if k > 0 && c.g.lower(k-1) == "the" && k+1 < len(c.g.d.tokens) && c.saysAt(k+1) {
			return 0, true
		}
	}
	return 0, false
}

// alike are nouns that point back to whoever holds one of several offices, by
// the beginnings of those.
var alike = map[string][]string{
	"diplomat": {"ambassador", "envoy", "consul", "attach", "charg", "representative"}, "дипломат": {"посол", "посл", "консул", "посланник", "атташе", "поверенн", "елші", "консул"},
	"mp": seatHolders["en"], "депутат": withMembers("ru", "сенатор", "член палаты", "парламентар", "избранн"), "председательница": {"председатель"},
	"lawmaker": seatHolders["en"], "legislator": seatHolders["en"], "parliamentarian": seatHolders["en"], "politician": seatHolders["en"],
	"парламентарий": seatHolders["ru"], "законодатель": seatHolders["ru"], "избранник": seatHolders["ru"], "избранница": seatHolders["ru"], "нардеп": seatHolders["ru"], "политик": seatHolders["ru"],
	"қалаулысы": seatHolders["kk"], "халыққалаулысы": seatHolders["kk"],
	"official": {"minister", "secretary", "director", "head", "commissioner", "governor", "chief"}, "чиновник": officeHolders, "чиновница": officeHolders, "шенеунік": {"министр", "вице-министр", "әкім", "басқарма", "бастығ", "директор"},
	"expert": {"professor", "analyst", "economist", "scientist", "researcher", "lawyer"}, "academic": {"professor", "doctor", "rector"}, "scholar": {"professor", "historian", "doctor"}, "scientist": {"professor", "hydrolog", "biolog", "glaciolog"},
	"doctor": healers["en"], "physician": healers["en"], "surgeon": healers["en"], "врач": healers["ru"], "дәрігер": healers["kk"],
	"вице-премьер": {"заместител", "орынбасар"}, "вице-спикер": {"заместител", "орынбасар"}, "вице-министр": {"заместител", "орынбасар"},
	"farmer": {"grower", "breeder", "owner", "agronom"}, "фермер": {"глава", "хозяйств", "крестьян", "животновод", "агроном", "аграри"}, "шаруа": {"диқан", "фермер", "қожалы", "малшы", "агроном"},
	"teacher": {"head", "principal", "lecturer", "professor"}, "учитель": {"директор", "педагог", "преподавател", "завуч"}, "мұғалім": {"директор", "ұстаз", "оқытушы"},
	"юрист": {"адвокат", "прокурор", "судья", "правовед", "нотариус"}, "lawyer": {"attorney", "advocate", "prosecutor", "counsel"}, "заңгер": {"адвокат", "прокурор", "судья", "құқықтанушы"},
	"эксперт": scholars, "учёный": scholars, "ученый": scholars, "ғалым": {"профессор", "академик", "доктор", "тарихшы", "экономист", "гидролог"}, "сарапшы": {"саясаттанушы", "экономист", "талдаушы", "профессор", "директор"},
}

// alikeOf is what alike has of a noun, and of a deputy's in whatever case: вице-премьердің.
func alikeOf(noun string) []string {
	const ending = 6 // bytes: three Cyrillic letters
	for n := len(noun); strings.HasPrefix(noun, "вице-") && n >= len(noun)-ending; n-- {
		if stems, ok := alike[noun[:n]]; ok {
			return stems
		}
	}
	return alike[noun]
}

// healers are what a doctor may be called.
var healers = map[string][]string{
	"en": {"doctor", "physician", "surgeon", "therapist", "paediatrician", "pediatrician", "cardiologist", "oncologist", "medic"},
	"ru": {"врач", "главврач", "доктор", "хирург", "терапевт", "педиатр", "кардиолог", "онколог", "медик", "нейрохирург"},
	"kk": {"дәрігер", "хирург", "терапевт", "педиатр", "кардиолог", "онколог"},
}

// seatHolders, officeHolders and scholars are what a lawmaker, an official and an expert
// may hold.
var (
	seatHolders = map[string][]string{
		"en": {"deput", "senator", "mp", "member", "congress", "representative", "councillor"},
		"ru": withMembers("ru", "депутат", "сенатор", "член", "конгрессмен"),
		"kk": withMembers("kk", "депутат", "сенатор"),
	}
	officeHolders = []string{"министр", "замминистра", "вице-министр", "аким", "мэр", "глав", "начальник", "директор", "руководител", "губернатор"}
	scholars      = []string{"профессор", "политолог", "экономист", "аналитик", "доктор", "юрист", "эколог", "историк", "социолог", "директор"}
)

// callsFor says whether the noun at token k stands in an office of a person, in
// whatever case, and is of no other matter there.
func (c *cast) callsFor(p *person, k int) bool {
	noun, office := c.g.lower(k), c.officeAt(k)
	stems := alikeOf(noun)
	for i := range p.roles {
		if office != nil && ofMatters[office.noun.class] && c.g.aboutOther(office, &p.roles[i]) {
			continue
		}
		for w := range strings.FieldsFuncSeq(lower(p.roles[i].text), func(r rune) bool { return !isLetter(r) }) {
			if w == noun || sharedStem(w, noun) || hasStem(w, stems) {
				return true
			}
		}
	}
	return false
}

// sharedStem says whether two words are alike but for an ending of up to three
// letters.
func sharedStem(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	const ending = 6 // bytes: three Cyrillic letters
	return n >= 6 && len(a)-n <= ending && len(b)-n <= ending
}

package language

import (
	"cmp"
	"strings"
)

// journeyPhrases fills the phrase of a visit, or of a meeting with people of a
// kind: its noun with what stands before it, who makes it, and whither or with
// whom.
func (f *eventFinder) journeyPhrases(o *occasion, s, first, i, end int) {
	d := f.d
	if d.lang == "kk" {
		f.kazakhJourney(o, s, first, i)
		return
	}
	noun := f.nounEnd(i, end)
	o.phrase = d.eventPhrase(f.Reader, first, i, noun)
	aim := noun
	for aim < end && !d.leads(aim) {
		aim++
	}
	if aim > noun {
		o.owner = strings.TrimPrefix(closed(d.phrase(f.Reader, noun, aim)), "of ")
		if f.guestAt != f.guestEnd || !f.headBehind(noun, aim) { // but of the Mongolian Speaker
			o.owner = strings.TrimPrefix(o.owner, "the ")
		}
		if d.lang == "en" && d.tokens[noun].lower != "of" || d.lang == "ru" && !isGenitive(d.tokens[noun].lower) && !isRussianAdjective(d.tokens[noun].lower) && !d.tokens[noun].upper {
			o.owner = ""
		}
	}
	if aim < end {
		to := end
		for k := aim + 1; k < end; k++ {
			if strings.HasPrefix(d.tokens[k].lower, "делегаци") { // визит в Китай делегации парламента
				to = k
				break
			}
		}
		o.aim = d.aimPhrase(f.Reader, aim, to)
	} else if with := d.peopleBehindOwner(i); o.kind == audience && with > 0 {
		_, to := d.russianPhrase(d.sentences[s], with+1)
		o.owner, o.aim = d.phrase(f.Reader, i+1, with), d.phrase(f.Reader, with, to)
	} else if who, aim := f.guestWithin(s); who != "" {
		o.owner, o.within, o.aim = who, false, aim
	}
	if o.owner == "" && o.kind == journey {
		o.owner = f.madeBy(s, i)
		if o.owner == "" && d.lang == "en" && d.opensSentence(d.sentences[s], first) {
			o.owner = f.behindComma(s, i)
		}
	}
	if o.owner == "" {
		f.host = ""
		if o.kind == journey {
			f.host = f.hostOfAim(o.aim, o.place)
		}
		o.owner, o.within = f.visitor(s, first, i), false
	}
	for k := first; k < i; k++ {
		if isPossessive(d.tokens[k].text) && !d.inDate(d.tokens[k-1].start) { // last month's visit
			o.owner, o.within = closed(d.phrase(f.Reader, first, k)), true
		}
	}
	o.own = o.owner != "" && (o.aim != "" || o.place != "")
	if d.lang == "ru" && o.kind == journey && !o.own && !o.within && startsWithAny(d.tokens[i].lower, []string{"командировк", "поезд"}) {
		o.phrase, o.owner = "", "" // в отчёте о командировке
	}
	switch {
	case o.kind != journey:
	case d.lang == "en" && o.aim == "" && o.place != "":
		o.aim = "to " + o.place
	case d.lang == "ru" && strings.HasPrefix(o.aim, "в "):
		to := strings.TrimPrefix(o.aim, "в ")
		if d.staysBefore(s, i) {
			o.aim = "в " + russianAims(to) // находится с визитом в Анкаре
		}
		if o.place == "" {
			o.place = placeOfAim(to)
		}
	}
}

// staysBefore says whether a verb for being somewhere stands before token i of sentence s.
func (d *document) staysBefore(s, i int) bool {
	for k := d.sentences[s].first; k < i; k++ {
		if staysIn(d.tokens[k].lower) {
			return true
		}
	}
	return false
}

// guestWithin returns the person whose name cuts the phrase of a journey, ready to
// own, and where the rest of the phrase leads: the visit of Speaker X to Vilnius.
func (f *eventFinder) guestWithin(s int) (who, aim string) {
	for _, m := range f.c.at[s] {
		if m.end <= f.guestAt || m.first >= f.guestEnd || m.first > f.guestAt+4 || !f.official(m.p) {
			continue
		}
		for k := m.end; k < f.guestEnd; k++ {
			if f.d.leads(k) {
				return f.ownerName(m.p), f.d.aimPhrase(f.Reader, k, f.guestEnd)
			}
		}
	}
	return "", ""
}

// leads says whether token k opens where a journey leads or whom people met.
func (d *document) leads(k int) bool {
	switch w := d.tokens[k].lower; d.lang {
	case "en":
		return w == "to" || w == "in" || w == "with" || w == "across" || w == "around"
	default:
		return w == "в" || w == "во" || w == "по" || w == "на" || w == "с" || w == "со"
	}
}

// aimPhrase is where a journey leads, as the text writes it, with its
// preposition.
func (d *document) aimPhrase(r *Reader, first, end int) string {
	aim := closed(d.phrase(r, first+1, end))
	if aim == "" {
		return ""
	}
	if d.lang == "ru" && (d.tokens[first].lower == "в" || d.tokens[first].lower == "во") {
		aim = russianWhither(aim)
	}
	return d.tokens[first].lower + " " + aim
}

// visitor returns who is on the journey told at token i of sentence s: a
// delegation that the sentence names, else the person it is about, else one of
// the sentence before.
func (f *eventFinder) visitor(s, first, i int) string {
	if f.d.lang == "kk" && startsWithAny(f.d.word(i+1, i, len(f.d.tokens)), []string{"келген=", "жүрген=", "барған="}) {
		for _, m := range f.c.at[s] { // елімізге сапармен келген спикер Х
			if m.first > i+1 && f.official(m.p) {
				return f.ownerName(m.p)
			}
			if m.first > i+1 && !m.office && f.c.lead(m) == i+2 {
				if len(m.p.roles) == 0 {
					return ""
				}
				return f.ownerName(m.p) // сапармен келген министр Х-ты спикер У қабылдады
			}
		}
	}
	if f.d.lang == "ru" && f.d.ofOne(s, first) {
		if who := f.guestBefore(s, first); who != "" {
			return who
		}
	}
	if who := f.delegationIn(s); who != "" {
		return who
	}
	if who := f.guestBefore(s, first); who != "" {
		return who
	}
	if who := f.membersBefore(s, first); who != "" {
		return who
	}
	if who := f.travellerIn(s, i); who != "" {
		return who
	}
	if who := f.travellerBehind(s, i); who != "" {
		return who
	}
	if who := f.officerBefore(s, first); who != "" {
		return who
	}
	for k := s - 1; k >= max(0, s-2); k-- {
		if f.d.sentences[k].aside {
			continue
		}
		if who := f.delegationIn(k); who != "" {
			return who
		}
		if who := f.membersBefore(k, f.d.sentences[k].end); who != "" {
			return who
		}
		if who := f.travellerIn(k, f.d.sentences[k].end); who != "" {
			return who
		}
	}
	return f.foreigner()
}

// foreigner returns the first of the text who holds an office of another country
// than that which receives.
func (f *eventFinder) foreigner() string {
	for s := range f.c.at {
		for _, m := range f.c.at[s] {
			if f.host != "" && m.p.country != "" && m.p.country != f.host && f.official(m.p) && !f.atHome(m.p) && !f.resides(m.p) {
				return f.ownerName(m.p)
			}
		}
	}
	return ""
}

// ofOne says whether the Russian participle that opens the clause before token k agrees
// with one man, not with a delegation: спикера Х, прибывшего с визитом во главе делегации.
func (d *document) ofOne(s, k int) bool {
	for k--; k > d.sentences[s].first && d.tokens[k].text != ","; k-- {
	}
	return endsWithAny(d.word(k+1, 0, len(d.tokens)), "вшего", "вшему", "вшим", "егося", "емуся", "имся")
}

// guestBefore returns the person before a clause that tells of being on the
// journey: the Speaker, who is on a visit; с министром, находящимся с визитом.
func (f *eventFinder) guestBefore(s, first int) string {
	d := f.d
	k := max(first-1, d.sentences[s].first)
	for k > d.sentences[s].first && d.tokens[k].text != "," {
		k--
	}
	if w := d.word(k+1, 0, first+1); d.tokens[k].text != "," || w != "who" && !startsWithAny(w, []string{"который=", "которая=", "которые=", "находящ", "прибывш", "пребыва", "приехавш", "приезжавш", "прилетевш", "прилетавш", "посетивш", "побывавш", "гостивш", "currently=", "visiting="}) {
		return ""
	}
	if w := d.word(k+1, 0, first+1); w == "которые" || strings.HasSuffix(w, "ся") && startsWithAny(w, []string{"находящи"}) && strings.Contains(w, "ихся") || strings.HasSuffix(w, "шие") || strings.HasSuffix(w, "ших") {
		if who := f.severalBefore(s, k); who != "" {
			return who
		}
	}
	for n := len(f.c.at[s]) - 1; n >= 0; n-- {
		if m := f.c.at[s][n]; m.end <= k && !f.atHome(m.p) {
			return f.ownerName(m.p)
		}
	}
	return ""
}

// severalBefore returns the members before token k, in any case, ready to own:
// принял сенаторов Франции А, Б и В, находящихся с визитом.
func (f *eventFinder) severalBefore(s, k int) string {
	d, one := f.d, f.d.sentences[s]
	for i := k - 1; i >= one.first; i-- {
		w := d.tokens[i].lower
		if !startsWithAny(w, countedMembers.ru) || w == "депутат" || w == "сенатор" || w == "парламентарий" {
			continue
		}
		_, end := d.nounPhrase(one, i)
		_, end = f.withoutPeople(i, i, min(end, k))
		stem := strings.TrimRight(w, "ыовамихе")
		for _, n := range [...]struct{ stem, many string }{{"депутат", "депутатов"}, {"сенатор", "сенаторов"}, {"парламентари", "парламентариев"}} {
			if strings.HasPrefix(n.stem, stem) || strings.HasPrefix(stem, n.stem) {
				return strings.TrimSpace(n.many + " " + closed(d.phrase(f.Reader, i+1, end)))
			}
		}
	}
	return ""
}

// travellerIn returns the person that sentence s is about, before token i: by
// office and name, ready to own.
func (f *eventFinder) travellerIn(s, i int) string {
	for _, m := range f.c.at[s] {
		if (m.first < i || f.d.lang == "kk") && f.official(m.p) && f.c.subject(m) && !f.atHome(m.p) {
			return f.ownerName(m.p)
		}
	}
	return ""
}

// hostOfAim is the country that receives who goes there, where it is told by its
// name or its capital: its own people are no guests of it.
func (f *eventFinder) hostOfAim(aim, place string) string {
	for _, name := range [...]string{aim, place} {
		tokens := appendTokens(nil, f.lex, f.d.lang, name, 0)
		for k := range tokens {
			if code, _, _ := f.lex.countryAt(f.d.lang, tokens, k); code != "" {
				return code
			}
			if startsWithAny(tokens[k].lower, []string{"our=", "нашу=", "елімізге=", "еліміз"}) {
				return f.c.g.home
			}
		}
	}
	return ""
}

// atHome says whether somebody is of the country that receives those on the journey
// at hand. Where that is the home of the text, all of whom it tells no country are
// taken to be of it: there only the office tells.
func (f *eventFinder) atHome(p *person) bool {
	if f.host == "" || p.country != f.host {
		return false
	}
	return f.host != f.c.g.home || p.body != nil && p.body.Country == f.host || f.hostOfAim(p.role, "") == f.host
}

// official says whether a person holds an office of a parliament or a state:
// others travel too, but not on visits.
func (f *eventFinder) official(p *person) bool {
	return p.office != nil || p.body != nil || p.role != "" && f.isOffice(p.role) && !ofFirm(p.role)
}

// ofFirm says whether an office is one of a firm or a school.
func ofFirm(role string) bool {
	for w := range strings.FieldsSeq(lower(role)) {
		if startsWithAny(w, []string{"компани", "company", "compan", "корпорац", "corporation", "холдинг", "holding", "банк", "bank", "университет", "university", "клуб", "club", "firm", "фирм", "союз=", "завод", "зауыт"}) {
			return true
		}
	}
	return false
}

func (f *eventFinder) isOffice(role string) bool {
	for w := range strings.FieldsSeq(lower(role)) {
		if isMember(f.d.lang, w) {
			return true
		}
	}
	return false
}

// ownerName is how a person stands behind an event that is theirs.
func (f *eventFinder) ownerName(p *person) string {
	role, _, _ := strings.Cut(cmp.Or(p.calledHere, p.role), ",")
	if countWords(role) > 10 {
		role = ""
	}
	switch f.d.lang {
	case "ru":
		if role != "" {
			role = russianOffice(role)
			if first, _, _ := strings.Cut(role, " "); !allCaps(first) {
				role = lowerFirst(role)
			}
		}
		return strings.TrimSpace(role + " " + russianPerson(p))
	default:
		return strings.TrimSpace(role + " " + p.name())
	}
}

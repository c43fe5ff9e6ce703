package language

import "strings"

// sitter is a place that names a body which sits: a parliament, a house, a
// committee, a working group.
type sitter struct {
	first, end int    // tokens of its phrase
	head       int    // its noun
	name       string // in the nominative
	house      bool   // no panel
	weight     float64
	known      bool // the phrase tells which: it has a capital, or more than one word
	office     bool // it only tells whose an office is: спикер Сената
	foreign    bool // of another country than the home of the text
	meant      bool // the phrase tells only its sort, and the name stands elsewhere
}

// leadReach is how many sentences are the lead of a text.
const leadReach = 3

// findSitters notes the bodies that the text names, by sentence, and the one
// that it is about: named early and often.
func (f *eventFinder) findSitters() {
	f.sitters = make([][]sitter, len(f.d.sentences))
	for s := range f.d.sentences {
		if !f.d.sentences[s].aside {
			f.sitters[s] = f.sittersIn(s)
		}
	}
	f.nameHouses()
	votes, rank, most := map[string]float64{}, 0, 0.0
	for s := range f.d.sentences {
		if f.d.sentences[s].aside {
			continue
		}
		rank++
		for _, x := range f.sitters[s] {
			if !x.known {
				continue
			}
			worth := 1.0
			if rank <= leadReach {
				worth = 4 - float64(rank)
			}
			if x.office {
				worth /= 2
			}
			key := bodyKey(x.name)
			if x.foreign && rank > leadReach && votes[key] == 0 {
				continue // a text about a house abroad names it early
			}
			f.voteWithin(x, worth/2, votes, &most)
			votes[key] += worth
			if v := votes[key]; x.house && v > most {
				f.house, most = x, v
			}
			if v := votes[key]; v > f.main.weight || v == f.main.weight && len(x.name) > len(f.main.name) {
				if key != bodyKey(f.main.name) || len(x.name) > len(f.main.name) {
					f.main = x
				}
				f.main.weight = v
			}
		}
	}
}

// voteWithin counts the naming of a panel for the house that its name tells.
func (f *eventFinder) voteWithin(x sitter, worth float64, votes map[string]float64, most *float64) {
	if x.house {
		return
	}
	for k := x.first; k < x.end; k++ {
		b := f.c.g.bodyAt[k]
		if b == nil || !b.Parliament || isPanel(f.d.lang, f.d.tokens[k].lower) {
			continue
		}
		end := k + 1
		for end < x.end && f.c.g.bodyAt[end] == b && !isPanel(f.d.lang, f.d.tokens[end].lower) {
			end++
		}
		name, known := f.bodyName(k, k, end)
		key := bodyKey(name)
		votes[key] += worth
		if v := votes[key]; known && v > *most {
			f.house, *most = sitter{first: k, end: end, head: k, name: name, house: true, known: true}, v
		}
		return
	}
}

// bodyKey is what tells bodies apart roughly: the first word of meaning.
func bodyKey(name string) string {
	var room [fewStems]string
	if w := appendStems(room[:0], name); len(w) > 0 {
		return strings.Join(w[:min(2, len(w))], " ")
	}
	return ""
}

// sittersIn reads the bodies that sentence s names.
func (f *eventFinder) sittersIn(s int) []sitter {
	d, one := f.d, f.d.sentences[s]
	if last := d.tokens[one.end-1]; last.text == ":" && shouts(d.text[one.start:last.end]) {
		return nil // who speaks next, and of which body
	}
	var out []sitter
	for i := one.first; i < one.end; i++ {
		words := f.sitterWords(i)
		if words == 0 || d.quoted(d.tokens[i].start) && !d.named(i) {
			continue
		}
		first, end := f.bodyPhrase(one, i, i+words-1)
		if f.toBeFounded(first, end) {
			continue
		}
		owns := end < one.end && (d.tokens[end].text == "’s" || d.tokens[end].text == "'s")
		for len(out) > 0 && out[len(out)-1].first >= first {
			out = out[:len(out)-1] // a part of this one
		}
		if name, known := f.bodyName(first, i, end); name != "" && !f.onlyCountry(first, end) && !pluralHouses.has(&d.tokens[i]) {
			out = append(out, sitter{first: first, end: end, head: i, name: name, house: !f.panelIn(first, end), known: known, office: owns || f.inOffice(first, i, end), foreign: f.abroad(first, end)})
		}
		i = max(i, end-1)
	}
	return out
}

// abroad says whether tokens [first, end) name a body of another country than the
// home of the text.
func (f *eventFinder) abroad(first, end int) bool {
	for k := first; k < end; k++ {
		if b := f.c.g.bodyAt[k]; b != nil {
			return b.Country != "" && f.c.g.home != "" && b.Country != f.c.g.home
		}
	}
	return false
}

// pluralHouses are words for several houses: no one of them sits.
var pluralHouses = beginsWith("parliaments=", "chambers=", "houses=", "legislatures=", "парламентов=", "парламенты=", "парламентами=", "парламентам=", "парламентах=", "палатах=", "палатами=", "палатам=", "парламенттер")

// onlyCountry says whether tokens [first, end) name a country and no body.
func (f *eventFinder) onlyCountry(first, end int) bool {
	for k := first; k < end; k++ {
		if f.c.g.place[k] == "" {
			return false
		}
	}
	return !f.namesHouse(f.d.tokens[first:end])
}

// isSitter says whether token i opens the name of a body that sits.
func (f *eventFinder) isSitter(i int) bool { return f.sitterWords(i) > 0 }

// sitterWords is how many words from token i on are the noun of a body that
// sits, 0 if there is none or if it is rather the noun of its sitting.
func (f *eventFinder) sitterWords(i int) int {
	t := &f.d.tokens[i]
	if t.kind != word || f.c.g.names[i] != 0 {
		return 0
	}
	words := f.bodyWords(i)
	if words > 0 && f.eventAt(f.d, i).gathers() && !(f.d.lang == "en" && t.upper && t.lower == "congress") && !strings.HasPrefix(t.lower, "собрани") && !strings.HasPrefix(t.lower, "жиналыс") {
		return 0
	}
	return words
}

// bodyWords is sitterWords for a word that is no noun of a sitting.
func (f *eventFinder) bodyWords(i int) int {
	t := &f.d.tokens[i]
	if f.panel.has(t) && !f.otherPanel(i) || t.upper && councils.has(t) || i > 0 && groupNouns.has(t) && isWorkingGroup(f.d.tokens[i-1].lower, t.lower) {
		return 1
	}
	if strings.HasPrefix(t.lower, "групп") && i+1 < len(f.d.tokens) && f.d.tokens[i+1].lower == "дружбы" {
		return 2
	}
	words := 0
	if b := f.c.g.bodyAt[i]; b != nil && b.Parliament {
		for words = 1; i+words < len(f.d.tokens) && f.c.g.bodyAt[i+words] == b; words++ {
		}
	}
	if f.houses != nil {
		f.houses.at(f.d.tokens, i, func(p *phrase) {
			if p.weight >= 1 {
				words = max(words, len(p.words))
			}
		})
	}
	if words == 0 { // as most are
		return 0
	}
	if f.isOfMembers(t.lower) || f.d.lang == "kk" && f.isOfMembers(f.d.tokens[i+words-1].lower) || !t.upper && f.gathering(i) || strings.HasPrefix(t.lower, "парламентск") || strings.HasPrefix(t.lower, "сенатск") || strings.HasPrefix(t.lower, "депутатск") || f.d.lang == "kk" && (strings.HasSuffix(t.lower, "тік") || strings.HasSuffix(t.lower, "лық")) {
		return 0
	}
	if !t.upper && strings.HasPrefix(t.lower, "legislati") || words > 1 && f.d.tokens[i+words-1].lower == "parliamentary" { // the Kazakh parliamentary delegation
		return 0
	}
	return words
}

// bodyPhrase returns the tokens of the phrase for the body whose noun is token
// i, or the tokens from i to head; the name of a person ends it.
func (f *eventFinder) bodyPhrase(one sentence, i, head int) (first, end int) {
	head = min(head, one.end-1)
	for head+1 < one.end && f.d.lang == "kk" && f.bodyGoesOn(head+1) {
		head++
	}
	if f.d.lang != "kk" {
		first, end = f.d.nounPhrase(one, i)
		end = max(end, head+1)
		for k := head + 1; k < end; k++ {
			if t := f.d.tokens[k]; areMembers("ru", t.lower) || t.lower == "в" || t.lower == "во" || f.d.lang == "ru" && noPartOfBody.has(&t) || f.d.inDate(t.start) || weekdayOf(t.lower) > 0 { // на заседании палаты депутаты
				end = k
			} else if f.d.lang == "ru" && t.lower == "и" && k+1 < end && !f.d.tokens[k+1].upper && !f.panelIn(first, head+1) {
				end = k // депутаты Мажилиса и аграрии
			}
		}
		for first < i && f.d.lang == "ru" && isInstrumental(f.d.tokens[i].lower) && isRussianAdjective(f.d.tokens[first].lower) && !isInstrumental(f.d.tokens[first].lower) {
			first++ // моция, рассмотренная парламентом
		}
		for first < i && f.d.hyphenBefore(first) { // the 90-seat Assembly, в 2019-м Сенат
			first++
		}
		if f.d.lang == "en" {
			end = f.d.namesGoOn(f.d.beforeOwned(head+1, end), one.end)
			if f.panelIn(first, head+1) {
				end = f.houseOwned(one, head+1, f.d.subjectsGoOn(head+1, end, one.end))
				first = f.subjectsBefore(one, first, head)
			} else if head > first || f.d.tokens[i].upper {
				end = f.beforeTown(head+1, end)
				for end-2 > head && !f.d.tokens[end-1].upper && f.d.tokens[end-1].kind == word && f.d.tokens[end-2].upper {
					end-- // seats of the Parliament of Ghana vacant
				}
			}
			if one.title { // written in capitals
				first, end = i, head+1
			}
		}
		first, end = f.withoutPeople(first, i, end)
		for f.d.lang == "en" && end-1 > head && beforeOffice.has(f.d.tokens[end-1].lower) { // Senate Vice | Speaker X
			end--
		}
		return first, end
	}
	first, _ = f.d.nounPhrase(one, i)
	first, end = f.withoutPeople(first, i, head+1)
	for k := i - 1; k >= first; k-- {
		if w := f.d.tokens[k].lower; w == "»" && startsWithAny(f.d.tokens[k+1].lower, markedGroups) && f.d.quoteStart(k, one.first) < k { // «Өрлеу» депутаттық тобы
			first = f.d.quoteStart(k, one.first)
			break
		} else if w == "»" || w == "атты" || f.eventAt(f.d, k).gathers() && !strings.HasPrefix(w, "жиналыс") {
			first = k + 1
			break
		}
	}
	for k := first; k < i; k++ { // from where its name starts
		if t := f.d.tokens[k]; t.upper && !endsInPlace(t.lower) && (k > one.first || f.c.g.place[k] != "" || f.c.g.bodyAt[k] != nil || f.c.g.town[k] != "") || strings.HasSuffix(t.lower, "ның") || strings.HasSuffix(t.lower, "нің") {
			return k, end
		}
	}
	if !isPanel("kk", f.d.tokens[i].lower) && !isPanel("kk", f.d.tokens[end-1].lower) && !(i > first && isWorkingGroup(f.d.tokens[i-1].lower, f.d.tokens[i].lower)) {
		first = i
	}
	return first, end
}

// beforeOffice are words that an office begins with, not the name of a body ends.
var beforeOffice = wordSet(`vice deputy first second acting former`)

// bodyGoesOn says whether the Kazakh word at token k belongs to the body named
// before it: Парламент Мәжілісі, Сенаттың комитеті, Төменгі палатасы.
func (f *eventFinder) bodyGoesOn(k int) bool {
	t := f.d.tokens[k]
	if t.kind != word {
		return false
	}
	if startsWithAny(t.lower, append([]string{"палата", "кеңес", "жиналыс", "ассамблея", "хурал", "сенат", "мәжлис", "кенеш"}, houses.names["kk"]...)) {
		return !f.isOfMembers(t.lower) && !(f.eventAt(f.d, k).gathers() && !strings.HasPrefix(t.lower, "жиналыс")) && f.d.tokens[k-1].upper
	}
	return false
}

// withoutPeople cuts a phrase at the names of persons and at the offices
// before them.
func (f *eventFinder) withoutPeople(first, i, end int) (int, int) {
	g := f.c.g
	for k := i + 1; k < end; k++ {
		if f.d.lang == "ru" && g.isHead[k] && g.heads[k].cases&^plural&(nominative|genitive) == nominative && isMember("ru", f.d.tokens[k].lower) {
			end = k // на заседании депутат Х
			break
		}
		if f.d.lang == "ru" && f.d.tokens[k].upper && strings.HasSuffix(f.d.tokens[k].lower, "ству") {
			end = k // по итогам заседания Правительству рекомендовано
			break
		}
		if g.names[k] != 0 || g.isHead[k] && f.d.lang != "kk" && f.d.word(k-1, first, end) != "of" && (k+1 >= end && !(f.d.lang == "ru" && isGenitive(f.d.tokens[k].lower)) && !(f.d.lang == "en" && nounPlural(f.d.tokens[k].lower)) || g.names[min(k+1, len(g.names)-1)] != 0 || f.d.lang == "en" && f.d.tokens[k].upper && !nounPlural(f.d.tokens[k].lower)) {
			end = k
		}
	}
	for k := i - 1; k >= first; k-- {
		if g.names[k] != 0 {
			first = k + 1
			break
		}
	}
	for end > i+1 && (f.d.tokens[end-1].function || f.d.tokens[end-1].text == "," || f.d.tokens[end-1].text == "'s" || f.d.tokens[end-1].text == "’s") {
		end--
	}
	for first < i && (f.d.tokens[first].function && !f.d.counts(first) || f.d.tokens[first].kind == punct && f.d.tokens[first].text != "«") {
		first++
	}
	return first, end
}

// inOffice says whether the body over tokens [first, end) only tells whose an
// office is.
func (f *eventFinder) inOffice(first, i, end int) bool {
	d := f.d
	switch d.lang {
	case "kk":
		return end < len(d.tokens) && (isMember("kk", d.tokens[end].lower) || f.c.g.isHead[end]) && !areMembers("kk", d.tokens[end].lower)
	case "en":
		if isMember("en", d.tokens[end-1].lower) || end < len(d.tokens) && (isMember("en", d.tokens[end].lower) || f.c.g.isHead[end]) && !areMembers("en", d.tokens[end].lower) {
			return true
		}
	}
	for k := first; k < i; k++ {
		if f.c.g.isHead[k] && d.tokens[k].lower != "executive" { // the Executive Committee
			return true
		}
	}
	return first > 0 && f.officeBefore(first)
}

// capital says whether a name holds a capital after its first word.
func capital(name string) bool {
	for k, f := range strings.Fields(name) {
		if r := firstRune(strings.TrimLeft(f, "«\"“(")); k > 0 && lower(string(r)) != string(r) {
			return true
		}
	}
	return false
}

// officeBefore says whether an office stands right before token k: the chairman
// of the committee, спикер Сената.
func (f *eventFinder) officeBefore(k int) bool {
	d := f.d
	for n := 0; n < 3 && k > 0; n++ {
		k--
		t := d.tokens[k]
		if t.kind != word {
			return false
		}
		if areMembers(d.lang, t.lower) {
			return false // deputies of the Mazhilis: the house
		}
		if isMember(d.lang, t.lower) || f.c.g.isHead[k] {
			return true
		}
		if d.lang == "ru" && !isRussianAdjective(t.lower) || d.lang == "en" && !t.function {
			return false
		}
	}
	return false
}

func (f *eventFinder) panelIn(first, end int) bool {
	for k := first; k < end; k++ {
		if w := f.d.tokens[k].lower; isPanel(f.d.lang, w) || k > first && isWorkingGroup(f.d.tokens[k-1].lower, w) {
			return true
		}
	}
	return false
}

// sitterFor returns the body that holds the event over tokens [first, end) of
// sentence s: that of its clause, else the last one named above, else the one
// that the text is about.
func (f *eventFinder) sitterFor(s, first, end int) (sitter, bool) {
	best, far := sitter{}, 0
	for _, x := range f.sitters[s] {
		if x.office {
			continue
		}
		away := min(abs(x.end-first), abs(x.first-end))
		if x.known && (best.name == "" || away < far) {
			best, far = x, away
		}
	}
	if x, ok := f.holderBefore(s, first); ok {
		return x, true
	}
	if best.name != "" {
		return best, true
	}
	return f.sitterAbove(s)
}

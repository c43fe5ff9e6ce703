package language

import (
	"strings"
	"unicode/utf8"
)

// eventName puts an event's name into words: its noun phrase in the
// nominative, and before it whose event it is where the phrase does not tell.
func (d *document) eventName(r *Reader, s sentence, first, i, end int) string {
	name := closed(d.phrase(r, first, end))
	switch d.lang {
	case "kk":
		name = withoutCase(attributive(name))
	case "ru":
		name = nominativePhrase(name, i-first)
	}
	if name == "" {
		return ""
	}
	own := 0
	if isVote(d.tokens[i].lower) {
		return name
	}
	for k := first; k < end; k++ {
		if t := d.tokens[k]; t.kind == word && k != i && !t.function {
			own++
			if k > i && allCaps(t.text) {
				own += 3 // the name of an organisation
			}
		}
	}
	if own >= 4 {
		return name
	}
	who := d.subject(r, s, first)
	if who == "" || likeness(who, name) >= 0.5 || !r.namesParliament(d.lang, who) {
		return name
	}
	if prep := d.tokens[s.first]; d.lang == "ru" && (prep.lower == "в" || prep.lower == "на") { // в Сенате прошли слушания
		return name + " " + prep.lower + " " + who
	}
	return who + ": " + name
}

// closed mends the marks that a name was cut between: one that lost its pair at
// the edge gets it back, and what stands before a lone bracket goes.
func closed(name string) string {
	if i := strings.IndexByte(name, ')'); i >= 0 && !strings.Contains(name[:i], "(") {
		name = strings.TrimSpace(name[i+1:])
	}
	for _, marks := range [...][2]string{{"«", "»"}, {"“", "”"}, {"(", ")"}} {
		opens, closes := strings.Index(name, marks[0]), strings.Index(name, marks[1])
		switch {
		case closes >= 0 && (opens < 0 || opens > closes):
			name = marks[0] + name
		case strings.Count(name, marks[0]) > strings.Count(name, marks[1]):
			name += marks[1]
		}
	}
	return name
}

// namesParliament says whether a phrase names a parliament or its members.
func (r *Reader) namesParliament(lang, s string) bool {
	book := r.parliaments[lang]
	if book == nil {
		return false
	}
	tokens, strong := tokenize(s, 0), false
	for i := range tokens {
		if tokens[i].kind == word {
			book.at(tokens, i, func(p *phrase) { strong = strong || p.weight >= 1 })
		}
	}
	return strong
}

// subject returns who acts in a sentence, as far as it can be told without
// parsing: in Russian and English the words before the first verb, in Kazakh
// the parliament the sentence names.
func (d *document) subject(r *Reader, s sentence, limit int) string {
	if d.lang == "kk" {
		return d.kazakhOwner(r, s, limit)
	}
	from := s.first
	for from < limit && (opensReport[d.tokens[from].lower] || d.inDate(d.tokens[from].start) || weekdayOf(d.tokens[from].lower) > 0 || d.tokens[from].kind == punct || d.tokens[from].function) {
		from++
	}
	end := from
	for end < limit && end < from+12 && !d.endsSubject(end) {
		end++
	}
	article := from > s.first && d.tokens[from-1].function
	if end == from || end >= limit || !d.tokens[from].upper && !article || d.tokens[end].kind == number {
		return ""
	}
	if t := d.tokens[end]; d.lang == "ru" && t.kind == word && d.cues[end] == noCue && !d.inDate(t.start) && !verbLike(t.lower) && t.lower != "на" && t.lower != "в" {
		return ""
	}
	for end > from && d.tokens[end-1].function {
		end--
	}
	if end == from {
		return ""
	}
	return d.text[d.tokens[from].start:d.tokens[end-1].end]
}

// opensReport are words that open a sentence before its subject.
var opensReport = setOf(`earlier later meanwhile also recently recall напомним отметим ранее также недавно добавим кроме`)

// endsSubject says whether the subject of a sentence ends before token k: at a
// verb, a date, a mark, or a word that starts another part.
func (d *document) endsSubject(k int) bool {
	t := d.tokens[k]
	switch {
	case t.kind == punct:
		return t.text != "’s" && t.text != "'s"
	case t.kind == number || d.inDate(t.start):
		return true
	case d.cues[k] != noCue && !t.upper:
		return true
	case t.lower == "от" || t.lower == "из": // сенатор от Бурятии
		return k+1 >= len(d.tokens) || !d.tokens[k+1].upper
	case d.lang == "ru":
		return !t.upper && (verbLike(t.lower) || t.lower != "по" && t.lower != "и" && t.function)
	case d.lang == "en" && (t.lower == "on" || t.lower == "of" || t.lower == "for"):
		return k+1 < len(d.tokens) && d.inDate(d.tokens[k+1].start)
	}
	return !t.upper && englishVerb(t.lower)
}

func englishVerb(w string) bool {
	switch w {
	case "is", "was", "were", "are", "has", "have", "had", "will", "would", "met", "took", "held", "led", "who", "which", "that", "began", "said", "went", "won", "in", "at", "on", "to", "by", "with", "from":
		return true
	}
	return strings.HasSuffix(w, "ed") && len(w) > 4
}

// kazakhOwner returns the parliament that a sentence names, in the nominative.
func (d *document) kazakhOwner(r *Reader, s sentence, limit int) string {
	book := r.parliaments["kk"]
	for i := s.first; i < limit; i++ {
		if t := d.tokens[i]; t.kind == word && t.upper {
			strong := false
			book.at(d.tokens, i, func(p *phrase) { strong = strong || p.weight >= 1 })
			if strong && !startsWithAny(t.lower, []string{"сенатор", "депутат", "мәжілісмен", "парламентші"}) && !strings.HasSuffix(t.lower, "тік") && !strings.HasSuffix(t.lower, "лық") {
				return withoutCase(t.text)
			}
		}
	}
	return ""
}

// verbal says whether the word at token i is a verb here: to visit, will vote.
func (d *document) verbal(i int) bool {
	if i == 0 {
		return false
	}
	if d.tokens[i-1].kind == number || d.means(i) { // 19 заседаний
		return true
	}
	if d.lang == "ru" && strings.HasPrefix(d.tokens[i].lower, "конгресс") { // a parliament, unless it is one of a row
		return d.tokens[i-1].kind != number && !isRussianAdjective(d.tokens[i-1].lower)
	}
	if d.lang != "en" {
		return false
	}
	w, before := d.tokens[i].lower, d.tokens[i-1].lower
	switch before {
	case "to", "will", "would", "can", "could", "should", "may", "they", "we", "he", "she", "not":
		return w == "visit" || w == "debate" || w == "meeting"
	}
	if w == "congress" && !d.bodySits(i) { // an institution, unless it is one of a row
		for k := max(0, i-3); k < i; k++ {
			if d.tokens[k].kind == number || strings.HasSuffix(d.tokens[k].lower, "th") || d.tokens[k].lower == "world" || d.tokens[k].lower == "party" || d.tokens[k].lower == "international" {
				return false
			}
		}
		return true
	}
	if w != "meeting" && w != "hearing" {
		return false
	}
	next := d.word(i+1, 0, len(d.tokens))
	return next == "the" || next == "a" || next == "an" || w == "meeting" && before == "after"
}

// means says whether the noun at token i only tells how people spoke: by
// videoconference, в режиме видеоконференции.
func (d *document) means(i int) bool {
	if !strings.Contains(d.tokens[i].lower, "конференц") && !strings.Contains(d.tokens[i].lower, "conference") {
		return false
	}
	for k := max(0, i-3); k < i; k++ {
		switch d.tokens[k].lower {
		case "by", "via", "through", "режиме", "формате", "посредством":
			return true
		}
	}
	return false
}

// nounNominatives are the nominatives of event nouns by their stems, with the
// gender's adjective ending: neuter, feminine, masculine, plural.
var nounNominatives = [...]struct{ stem, nominative, adjective string }{
	{"законопроект", "законопроект", "ый"},
	{"закон", "закон", "ый"},
	{"поправк", "поправки", "ые"},
	{"заседани", "заседание", "ое"},
	{"совещани", "совещание", "ое"},
	{"слушани", "слушания", "ые"},
	{"сесси", "сессия", "ая"},
	{"поездк", "поездка", "ая"},
	{"встреч", "встреча", "ая"},
	{"конференци", "конференция", "ая"},
	{"церемони", "церемония", "ая"},
	{"выставк", "выставка", "ая"},
	{"визит", "визит", "ый"},
	{"форум", "форум", "ый"},
	{"съезд", "съезд", "ый"},
	{"саммит", "саммит", "ый"},
	{"семинар", "семинар", "ый"},
	{"симпозиум", "симпозиум", "ый"},
	{"референдум", "референдум", "ый"},
	{"конгресс", "конгресс", "ый"},
	{"выбор", "выборы", "ые"},
	{"консультаци", "консультации", "ые"},
	{"переговор", "переговоры", "ые"},
	{"фестивал", "фестиваль", "ый"},
	{"дебат", "дебаты", "ые"},
	{"инаугураци", "инаугурация", "ая"},
	{"ассамбле", "ассамблея", "ая"},
	{"презентаци", "презентация", "ая"},
	{"брифинг", "брифинг", "ый"},
	{"пленум", "пленум", "ый"},
	{"час", "час", "ый"},
	{"стол", "стол", "ый"},
	{"собрани", "собрание", "ое"},
	{"сход", "сход", "ый"},
	{"пресс-конференци", "пресс-конференция", "ая"},
	{"видеоконференци", "видеоконференция", "ая"},
	{"экспедици", "экспедиция", "ая"},
	{"завтрак", "завтрак", "ый"},
	{"обед", "обед", "ый"},
	{"ужин", "ужин", "ый"},
}

// nominativePhrase puts the head of a Russian phrase, its word number head,
// and the adjectives before it into the nominative.
func nominativePhrase(name string, head int) string {
	words := strings.Fields(name)
	for k, w := range words {
		low := strings.ToLower(w)
		for _, n := range nounNominatives {
			if !strings.HasPrefix(low, n.stem) || k > head+1 {
				continue
			}
			plural := n.adjective != "ые" && (strings.HasSuffix(low, "ях") || strings.HasSuffix(low, "ах") || strings.HasSuffix(low, "ов") || strings.HasSuffix(low, "ами") || strings.HasSuffix(low, "ями"))
			if plural {
				return name
			}
			words[k] = keepCapital(w, n.nominative)
			for a := range k {
				words[a] = eventAdjective(words[a], n.adjective)
			}
			return strings.Join(words, " ")
		}
	}
	return name
}

// attributive turns what a Kazakh participle hangs a place on into the place's
// own adjective: Мәжілісте өткен жиын becomes Мәжілістегі жиын.
func attributive(name string) string {
	words := strings.Fields(name)
	for i := 1; i < len(words)-1; i++ {
		place := words[i-1]
		if !isHeld(words[i]) || !endsInPlace(place) {
			continue
		}
		if strings.HasSuffix(place, "е") {
			place += "гі"
		} else {
			place += "ғы"
		}
		return strings.Join(append(append(words[:i-1:i-1], place), words[i+1:]...), " ")
	}
	return name
}

func keepCapital(was, now string) string {
	if r := firstRune(was); strings.ToLower(string(r)) != string(r) {
		_, n := utf8.DecodeRuneInString(now)
		return strings.ToUpper(now[:n]) + now[n:]
	}
	return now
}

// eventAdjective gives an adjective the ending of its noun's gender.
func eventAdjective(w, ending string) string {
	if n := strings.IndexByte(w, '-'); n > 0 && isDigit(rune(w[0])) { // 149-й
		return w[:n+1] + map[string]string{"ое": "е", "ая": "я", "ый": "й", "ые": "е"}[ending]
	}
	for _, e := range [...]string{"ого", "его", "ому", "ему", "ыми", "ими", "ую", "юю", "ой", "ей", "ом", "ем", "ым", "им", "ых", "их", "ое", "ее", "ая", "яя", "ый", "ий", "ые", "ие"} {
		stem, ok := strings.CutSuffix(w, e)
		if !ok || utf8.RuneCountInString(stem) < 3 {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(stem)
		soft := (e == "его" || e == "ему" || e == "ей" || e == "ем" || e == "юю" || e == "ее" || e == "яя" || e == "ий" && last == 'н' || e == "ие" && last == 'н' || e == "им" && last == 'н' || e == "их" && last == 'н')
		velar := strings.ContainsRune("кгхжшщч", last)
		switch {
		case soft && !strings.ContainsRune("щшчж", last):
			return stem + map[string]string{"ое": "ее", "ая": "яя", "ый": "ий", "ые": "ие"}[ending]
		case velar && ending == "ый":
			return stem + "ий"
		case velar && ending == "ые":
			return stem + "ие"
		case strings.ContainsRune("щшчж", last) && ending == "ое":
			return stem + "ее"
		}
		return stem + ending
	}
	return w
}

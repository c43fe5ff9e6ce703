package language

import (
	"strings"
	"unicode/utf8"
)

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
func (r *Reader) namesParliament(d *document, s string) bool {
	book := r.parliaments[d.lang]
	if book == nil {
		return false
	}
	tokens, strong := appendTokens(d.desk.phrase[:0], r.lex, d.lang, s, 0), false
	d.desk.phrase = tokens
	for i := range tokens {
		if tokens[i].kind == word {
			book.at(tokens, i, func(p *phrase) { strong = strong || p.weight >= 1 })
		}
	}
	return strong
}

// verbal says whether the word at token i is a verb here: to visit, will vote.
func (d *document) verbal(i int) bool {
	if i == 0 {
		return false
	}
	if d.tokens[i-1].kind == number && !d.inDate(d.tokens[i-1].start) || d.means(i) { // 19 заседаний, but at the Nov. 8 session
		return true
	}
	if d.lang == "ru" && strings.HasPrefix(d.tokens[i].lower, "конгресс") { // a parliament, unless it is one of a row
		ofNation := strings.HasPrefix(d.tokens[i-1].lower, "национальн") && i+1 < len(d.tokens) && d.tokens[i+1].upper
		return d.tokens[i-1].kind != number && !isRussianAdjective(d.tokens[i-1].lower) || ofNation
	}
	if d.lang != "en" {
		return false
	}
	w, before := d.tokens[i].lower, d.tokens[i-1].lower
	switch before {
	case "to", "will", "would", "can", "could", "should", "may", "they", "we", "he", "she", "not":
		return w == "visit" || w == "debate" || w == "meeting"
	case "is", "are", "was", "were", "been", "'re", "’re", "still":
		if w == "sitting" || w == "meeting" { // we sat where you are sitting
			return true
		}
	}
	if w == "sitting" && endsWithAny(before, "’re", "'re", "’m", "'m") {
		return true
	}
	if w == "congress" && !d.bodySits(i) { // an institution, unless it is one of a row
		if d.congressHeld(i) {
			return false
		}
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

// congressHeld says whether the English "congress" at token i is one of people, not a
// parliament: hosted the Congress of Leaders of Religions, the extraordinary congress of the
// party; not: the Congress of Deputies.
func (d *document) congressHeld(i int) bool {
	next, of := d.word(i+1, 0, len(d.tokens)), d.word(i+2, 0, len(d.tokens))
	if next == "of" && of == "the" {
		return startsWithAny(d.word(i+3, 0, len(d.tokens)), []string{"party=", "union=", "federation=", "movement=", "association=", "league="})
	}
	if !d.tokens[i].upper && startsWithAny(d.tokens[i-1].lower, []string{"extraordinary=", "founding=", "party", "annual=", "inaugural=", "unification="}) {
		return true
	}
	return next == "of" && nounPlural(of) && !areMembers("en", of) && !startsWithAny(of, []string{"representatives=", "councillors=", "peoples="})
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
	{"пленарк", "пленарка", "ая"},
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
	{"прени", "прения", "ые"},
	{"голосовани", "голосование", "ое"},
	{"коллоквиум", "коллоквиум", "ый"},
	{"митинг", "митинг", "ый"},
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
	{"обсуждени", "обсуждение", "ое"},
	{"дискусси", "дискуссия", "ая"},
	{"диалог", "диалог", "ый"},
	{"выезд", "выезд", "ый"},
	{"командировк", "командировка", "ая"},
	{"лекци", "лекция", "ая"},
	{"приём", "приём", "ый"},
	{"прием", "приём", "ый"},
	{"телемост", "телемост", "ый"},
	{"вебинар", "вебинар", "ый"},
	{"ярмарк", "ярмарка", "ая"},
	{"тренинг", "тренинг", "ый"},
}

// nominativePhrase puts the head of a Russian phrase, its word number head,
// and the adjectives before it into the nominative.
func nominativePhrase(name string, head int) string {
	words := strings.Fields(name)
	for k, w := range words {
		low, front := lower(w), ""
		if i := strings.LastIndexByte(low, '-'); i > 0 && strings.HasPrefix(low[i+1:], "форум") { // бизнес-форуме
			front, low = w[:i+1], low[i+1:]
		}
		for _, n := range nounNominatives {
			if !strings.HasPrefix(low, n.stem) || k > head+1 || startsWithAny(low, eventsUnlike[n.stem]) {
				continue
			}
			plural := n.adjective != "ые" && (strings.HasSuffix(low, "ях") || strings.HasSuffix(low, "ах") || strings.HasSuffix(low, "ов") || strings.HasSuffix(low, "ами") || strings.HasSuffix(low, "ями"))
			if plural {
				return name
			}
			words[k] = front + keepCapital(strings.TrimPrefix(w, front), n.nominative)
			for a := range k {
				words[a] = eventAdjective(words[a], n.adjective)
			}
			return strings.Join(words, " ")
		}
	}
	return name
}

// adjectivesPart says whether two neighbours that end like Russian adjectives can be of
// no one noun: «темой круглого стола», «в выходные весеннюю сессию».
func adjectivesPart(a, b string) bool {
	x, y := adjectiveSort(a), adjectiveSort(b)
	return x != 0 && y != 0 && x != y
}

// adjectiveSort is f, m or p for an adjective whose ending is only feminine, only
// masculine or neuter, or only plural; 0 for others.
func adjectiveSort(w string) byte {
	switch {
	case !isRussianAdjective(w) || longerThan(w, 2) && ordinalTails.has(w):
		return 0
	case endsWithAny(w, "ая", "яя", "ую", "юю", "ой"):
		return 'f'
	case endsWithAny(w, "ого", "его", "ому", "ему"):
		return 'm'
	case endsWithAny(w, "ые", "ых", "ыми", "ими"):
		return 'p'
	}
	return 0
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
		rest := words[i+1:]
		if len(rest) > 1 && (rest[0] == "жатқан" || rest[0] == "тұрған") { // Женевада өтіп жатқан ассамблея
			rest = rest[1:]
		}
		return strings.Join(append(append(words[:i-1:i-1], place), rest...), " ")
	}
	if len(words) > 3 && isHeld(words[0]) && (words[1] == "жатқан" || words[1] == "тұрған") {
		words = words[1:]
	}
	if len(words) > 2 && (words[0] == "жатқан" || words[0] == "тұрған") { // өтіп жатқан
		words = words[1:]
		name = strings.Join(words, " ")
	}
	if len(words) > 1 && (isHeld(words[0]) || words[0] == "басталған" || words[0] == "ашылған" || words[0] == "аяқталған") {
		words = words[1:]
		name = strings.Join(words, " ")
	}
	if len(words) > 2 && isHeld(words[len(words)-2]) { // өткен отырыс
		return strings.Join(append(words[:len(words)-2:len(words)-2], words[len(words)-1]), " ")
	}
	return name
}

func keepCapital(was, now string) string {
	if r := firstRune(was); lower(string(r)) != string(r) {
		_, n := utf8.DecodeRuneInString(now)
		return strings.ToUpper(now[:n]) + now[n:]
	}
	return now
}

// eventAdjective gives an adjective the ending of its noun's gender.
func eventAdjective(w, ending string) string {
	if n := strings.IndexByte(w, '-'); n > 0 && isDigit(rune(w[0])) { // 149-й
		return w[:n+1] + map[string]string{"ое": "е", "ая": "я", "ый": "й", "ые": "е", "ого": "го", "ой": "й", "ом": "м"}[ending]
	}
	if strings.HasPrefix(lower(w), "трет") { // третий, третья
		return w[:len("трет")] + map[string]string{"ое": "ье", "ая": "ья", "ый": "ий", "ые": "ьи", "ого": "ьего", "ой": "ьей", "ом": "ьем", "ую": "ью"}[ending]
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
			return stem + map[string]string{"ое": "ее", "ая": "яя", "ый": "ий", "ые": "ие", "ого": "его", "ой": "ей", "ом": "ем", "ую": "юю"}[ending]
		case velar && ending == "ый":
			return stem + "ий"
		case velar && ending == "ые":
			return stem + "ие"
		case strings.ContainsRune("щшчж", last) && strings.HasPrefix(ending, "о"):
			return stem + "е" + strings.TrimPrefix(ending, "о")
		}
		return stem + ending
	}
	return w
}

// presidingWords are offices in the nominative, with which a sentence goes on behind the
// phrase of an event.
var presidingWords = []string{"председатель=", "спикер=", "депутат=", "президент=", "министр=", "сенатор=", "премьер-министр=", "вице-спикер=", "посол="}

// pastAdjectives is the first Russian word from token i on that is no adjective.
func (d *document) pastAdjectives(i, end int) int {
	for i < end && isRussianAdjective(d.tokens[i].lower) {
		i++
	}
	return i
}

// sittingReasons begin what Russian tells behind «по» of why or how something was done, and no sitting is about:
// «на заседании по уважительной причине», «на заседании Сената по предложению спикера».
var sittingReasons = []string{"причин", "болезни=", "состоянию=", "обстоятельств", "инициативе=", "просьбе=", "приглашению=", "поручению=", "предложению=", "мнению=", "словам=", "данным="}
